from tortoise import BaseDBAsyncClient

RUN_IN_TRANSACTION = True


async def upgrade(db: BaseDBAsyncClient) -> str:
    return """
        DROP INDEX IF EXISTS "idx_runs_lease_u_07c9dc";
        ALTER TABLE "commands" ADD "project_id" UUID;
        UPDATE "commands" SET "project_id" = "runs"."project_id" FROM "runs" WHERE "runs"."id" = "commands"."run_id";
        ALTER TABLE "commands" ALTER COLUMN "project_id" SET NOT NULL;
        ALTER TABLE "deliveries" ADD "repeated_at" TIMESTAMPTZ;
        ALTER TABLE "runs" ADD "unsure" JSON;
        ALTER TABLE "runs" ADD "kept_effects" JSON;
        ALTER TABLE "sent_events" ADD "delivered_at" TIMESTAMPTZ;
        UPDATE "sent_events" SET "delivered_at" = "created_at";
        ALTER TABLE "webhooks" ADD "dedupe_window_seconds" INT NOT NULL DEFAULT 604800;
        ALTER TABLE "webhooks" ADD "addresses" VARCHAR(4000) NOT NULL DEFAULT '';
        ALTER TABLE "workflows" ADD "version_tags" JSON;
        CREATE INDEX IF NOT EXISTS "idx_commands_project_313c1b" ON "commands" ("project_id", "created_at", "run_id") WHERE taken_at IS NULL;
        CREATE INDEX IF NOT EXISTS "idx_deliveries_webhook_8f216b" ON "deliveries" ("webhook_id", "repeated_at") WHERE repeated_at is not null;
        CREATE INDEX IF NOT EXISTS "idx_runs_project_127dec" ON "runs" ("project_id", "lease_until") WHERE lease_until IS NOT NULL;
        CREATE INDEX IF NOT EXISTS "idx_sent_events_created_ff5069" ON "sent_events" ("created_at", "id") WHERE delivered_at IS NULL;
CREATE FUNCTION version_is_immutable() RETURNS trigger LANGUAGE plpgsql AS $$
BEGIN RAISE EXCEPTION 'a version of a workflow never changes'; END $$;
CREATE TRIGGER immutable BEFORE UPDATE OF id, workflow_id, number, definition, checksum, created_at ON workflow_versions
    EXECUTE FUNCTION version_is_immutable();"""


async def downgrade(db: BaseDBAsyncClient) -> str:
    return """
DROP TRIGGER immutable ON workflow_versions;
DROP FUNCTION version_is_immutable();
        DROP INDEX IF EXISTS "idx_sent_events_created_ff5069";
        DROP INDEX IF EXISTS "idx_runs_project_127dec";
        DROP INDEX IF EXISTS "idx_deliveries_webhook_8f216b";
        DROP INDEX IF EXISTS "idx_commands_project_313c1b";
        ALTER TABLE "commands" DROP COLUMN "project_id";
        ALTER TABLE "deliveries" DROP COLUMN "repeated_at";
        ALTER TABLE "runs" DROP COLUMN "unsure";
        ALTER TABLE "runs" DROP COLUMN "kept_effects";
        ALTER TABLE "sent_events" DROP COLUMN "delivered_at";
        ALTER TABLE "webhooks" DROP COLUMN "dedupe_window_seconds";
        ALTER TABLE "webhooks" DROP COLUMN "addresses";
        ALTER TABLE "workflows" DROP COLUMN "version_tags";
        CREATE INDEX IF NOT EXISTS "idx_runs_lease_u_07c9dc" ON "runs" ("lease_until") WHERE lease_until IS NOT NULL;"""


MODELS_STATE = (
    "eJztXW1z27ay/isYf0ky4/rEL3Fy0t7O2LGa+jaxc22l6TnpGZkmIYu1RKp8seLb2/9+se"
    "AbSIIUKIoURe/MmdOYxILUAxDYfXax+9fOzDbo1N27omOHupOhfU+tnbfkrx1Lm1H2D+n9"
    "XbKjzefJXbjgabdTLuAELUceNOW3tFvXczTdY3fH2tSl7JJBXd0x555pw9N2Li1KpqZ1T+"
    "wx0YhLXZfdeOYSfaKZ1h65tKaPxJtQMtHcCTFdck/n3vfE9ODf7pxaHllMqMUusD99XWfy"
    "tgP3TNf1qbEHL2HYOnsL07pr6Xm+Zf7pU4bCHWU9OeypX//DLpuWQb9RF/78uhM+GJrrDt"
    "U8aow0b+c/0G5+PxqbdGqkxsI0oCm/PvIe5/za58/nZz/xlvAjb0e6PfVnVtJ6/uhNbCtu"
    "7vumsQcycO+OWtSBxwojY/nTaTiU0aXgp7ALnuPT+DcYyQWDjjV/CuO788PYt3QYVqLbDt"
    "0zDXfPoouRafwYvp/QdjS6uByOrgfD0WgnNyfgPTLDFl7SbQvmk2l5AONffwf9Jqjwqzvw"
    "gHc/n1w9Pzx+wXGwXe/O4Tc5Zjt/c0HN0wJRPiQJ1Hz2jmD885C/m2iOHPK0VAZ69tLNgB"
    "5B1QC4OzPt22hKrTtvwv48PioB+9eTK4738RHH22ZffLAgXIR3DvgtgD2BWZj2OZjP2B3P"
    "nFE51GnJDNRGKLoX/WMV4KMLCfLJ6lU03/Wprd/vWfZiE9N9eP5xcD08+fgJup+57p9TDu"
    "PJcAB3DvjVx8zV58eZ0Yo7IV/Ohz8T+JP8+/JikP2G4nbDf+/AO2m+Z4/YDx9phghVdDm6"
    "lBp9+m1usu5WGP205KZGv8EPr0/DzHfMFQZZlFvDEIfrJo5wAyMcKDKjagpKWmqdikp3h3"
    "aJSgKq3/heqpEIymIa4J/YxmPeWb/QRw7zOXsVzdKpBNNQl79OetpOYJOryWftaItYY87M"
    "LPYP9rupFyhvJ9fvTs4GOxzqW02/X2iOMUphDnfsAztzJW6bvzU7mGWvaJZ2x/GBHwKvnc"
    "FeYmIJw1JsXYW/TNGuOiEumxnfmRax4X+UGPTB1OkeGVgGwxksGmoZLqEP1GEWD2ivzO7R"
    "PKKzVwPjyPTyxtO6OlWxkHyXOmgedc88Qr39KW/37PNeaexFOVToujzCsO5W1OYEEVTlyl"
    "W5aFerqcd9DrvZTkiXKnHChKqqwSVQ59noNOinofxPv1zRqeaF+pcc7ywH3hPc/25S3+Vz"
    "VKLsRnO3WNOF4VdTc4sRWK5iojK5eWWSzjRzWoVmjwV6x7AfvFKh2FmrQo6d30uT7Py/Fe"
    "CN2q8H3Q2veml891++VMCXtSrEl99L4zvXXHdhs5WyqrsoJ9hDxA+UED8oQfwgj7jpjgzT"
    "hd8vWaVPbXtKNatgoU5LZgC/ZaJNIR5faXddPr28/JCyOk7PhxmkP388HbBJzweANTIDNe"
    "v8YojOuiduEuZsGBWVW6QoV1e2+0dSp76lGZ3dMv12Ys5r4vSRd9RXmBzKvlSjtt0GnWwt"
    "oVSOEDOgHPtBm9bE6CTspqcoOX5t499XWYu2ERsXvOz0gYJMzSXb8gbQT0+BemALdv2N7Y"
    "vt3I+n9uLXoLceYdUkjxRucxImKdkAi7kktrb9QXVvFO6662eVvkaP4I5N4Lb+U+jLjFqy"
    "BimxtJJsGujp7AI55TBjUm7TDyx/lmPqU8BHsr0065Ws+hKjHkNBn7p1meLQwhW62sqWlk"
    "K3Y+aTQi9uk15cYeuu6cj9lPS0ncAu9eWmP1S5Ozc7c9cALHrINxHjGE1nibIuzPSl2nrz"
    "zt+vqHN3UudGh2WzDkvxzXIwD+k3Tw5zRqw9tHc2oUEPfhumlOcI0ecfT357kVKgP1xevI"
    "+aCyPw7sPlaQZ46ji2M1qEDFBF1UwqXGOF6SatVFPlRSvyqVmRK/koBSIQXW9ytht251vN"
    "pTVBOgu76StM7fvfthIm7l8aLTSzrpOJO5i+sH76itRG3HFbiVSkCq3JIdcnmJo07+MVXW"
    "Lfi6t9sYGf2loatvDRwdYJDR2NfTT2n5ixH2Ap2ZwG39hy99/Xlxd5GzQRyRqgpu6R/yNT"
    "093i7VwGfYRDMfRLUEaD/4kZ/Og2bmCHRj9na35OtWOrbcY9bwvajZo1IVrS3JcRjmVZL+"
    "MBW56W5cZ2zDvTuiGu9uiSBeRGmWkGhcwpmmWwf99TF/6w2df0ltw4vvWPH9j//fiPH1yP"
    "ztl/TI/OfrzZJbbD7vIns2vGjzdkzK5AShbe3e0jmbD+8hlcNvB8FVPNEIxHtNW6aKs9aF"
    "NfRgiDEieHO5FAhbZIoc2MA3SQ1XKDD7aKmZxI9O+QdBNHStGOeMp2RDSGt48VTYmcIDrk"
    "M/RTuKlXxDUjhjZauY0mqk41jbQeOmx3M1ZaZnItD0dNvvI1AKwYlNrN1WAptrkFMYUuew"
    "ty8fnDh02FpsZudomZJ7rgiw29lL9/uan3kdtVFq8mwJparhbs0ezSYmLqk6CGALOqyC1l"
    "+ppLPJuAl3yPnHtkSrUHZol9GlycnV+8D80xZlVpFvufu6AOt8AWppd0kzf2NvIGtT1zcD"
    "bO8bOlEYSbaCB20UCECVA1C3Qi0i7ondzjxV3HM72is4dyKGOBHvpGGzH60De6Id/o2HZm"
    "ecSLHaNR+1okUjc1qiaconDwuJLjORZAlk4N4Tg7pSrCsQAirIbwWDOn7ogh5VC5+7E0z5"
    "tEGnO9Vcj1xoxYz5dMcLXEB4l0i3tjaKQ0tUU2nf+gyLdSvKSsybfydLZF3Z7NwnhoVVVP"
    "EEE1r7KaF3AEo3sq4c2KzZi01Eqwd2xOt2DKBKCt5MDKiGJlhi57qjpUMw9HuXF/JHqjn+"
    "LoxwtyZXd0XhL90Zlk7RgxvH5QHb9q7cdEAsHE8OtNpZkKPYw1cVVLDbytmCZf6nI8he1n"
    "Dbj2O1Aiv1V3KlLinebLj/gGN3bLYiR0aKJeotTTHC+oEGq6xF5Q4y1ZOKbnUSuKWwA+kQ"
    "IPEzQLAtR53LrpMQVzxv6yxyHKngYFRyFSAQIVeIgDVCIlcFqc/Yc9Ymw6rryu6Wbe5Hfr"
    "d+sGXOo3JADnNupzwjBmk9/4nodY2D5/SvR+8Drs4+Tx+WwG3eyG8RwTzSW80iIP5jds1p"
    "lls5ebaNYdZdceyQxU8p1daZjG1/hYPTQADiafyVhsIYvO+GsnmWTSBmCLOlGZiHAmhtMs"
    "/KiipWCHN2ZzCP4gX34eXA0CXFl/5Pxa+EQw9GOzoR/37Eeu6i+IZHsZt7BuR0FFNrUOjd"
    "ptaBs5Lr8hU6abSkzd2G869yQF0c6twriasH0GSLO5HDb7Tc3UO3iD7w72j14fvTk8PnrD"
    "mvC3jK+8LsE474+FZbeKbzBqj55BzCKAfOsSvjVSKKuOvSiH/pQujzAzncA4W1U/FcT76I"
    "5et4bKlkS3WkRtIoFRFpWjLDhtwbagqnH3ohSqrmlMV8zRvL7szF0zvRrxbYhEUk2yuIdZ"
    "HHczjHFmcnWp5MM7e8buSbOnRLd2SxnjoJEiZ/wFGFCXbci3tvFIbKAugRUNGNop20oomd"
    "hTg13V3HtOyGrAlH6fv+9FqU5MK08IN/cYKe8aOqNklGuKUA35hgZo1Axzm/ampQ2d5l4C"
    "udy2drtiLheDJBpQKZC3bZK3RfdDS8YdMpHIRCITiUxkNz63rRthDJVsjk7AcL764Xyb4Q"
    "/O6NR8oM7jjqymRHRvt7SmRNDKVI07u7QoWdDbiW3fE4eyIXQ9ZsbzKC72+D0CtAVEfhkk"
    "stKTNDcMw11yS8dsZgVBYRBu5ZAJ1RyXaVwHeSqh8afJI7mCJwazyvDndFQQz5W0c6hOGY"
    "4l8Vxh43ASOXQeax21yQChMwhwg6g1kEJOoAucgDCDcpAXW7FpqT4aWPtKFtZ+iYm1n7Ox"
    "Nuyu7Dji6K/cbn/ljG1RdgFZI4c7kWgzn8Tl9bApyLOEmBIfVkKHZWc0Uw6MiglqBBFMUa"
    "PG1bDf50h2w2KMYwFEWA1h8LzlAT41Lc15lC8VkUQ228+jF1gG/cH2NMwdH2PLoD09vzi5"
    "+pd8cT6V5Jo//ddwcCLBfOROtINXx1XW6IxYDxWP4yOFZfr4qHCZhlsYbF5pjlc5g0znU+"
    "1xZI+rIpqRQ1xzuDKjXKJKFIbxCxLtBfK/bGoJWHMgv0iY5CAtJ/kzosjzd5nnn2gukLHj"
    "qVk5d2FWFBMXVkhcmCEwq31fKdFNeVDxA1P6wNI8tHKAbkoKHWpL4nMTx0Dd8Nykp+0Edn"
    "l0bmpmdcm5NniglvdFM70diXctublb5l6j0GwEdSEaL3zxbmq71AirTPDnNlvmQvl5KkUt"
    "Qhd0AJfEe5aOkYxqmeu240TlPGt70XT+ezCmtmP+MyyNsUajNPpwVMmpqH0PWalGomnFBa"
    "kCzBmxHqLdSO7eeLeosDaIMkhZYQwtGobx6Ef6T+XBFwWRXevyGOMBJczi2j0wS5gUzOKK"
    "WVwx7DvLTAHmEk4qHIpiNor9GkUa6mZM2ajfkDtIg+nPA1aHavqE6FPNnH1PNJ7hkwZZNX"
    "XNgQhyIILsqUFsi4ZpM3kw8oQNRJ54WvsTIB3oCc/s6fNAb41MzZnJI6JnQHJFqUBvFto9"
    "ZdrKDc/zyak5MrahvTu1PWC9ppQEcv/zefB5cBZLsqfy6q5wOt0NOC6QGDv2jPNnMxsynP"
    "5u8TdOHsM6cqnH3sozp9AxJBodm5bpTiBRKnTBflcQpO5S4tgLd5e/GpBlNAjoZvosEw/O"
    "0UO+VJ9hcMt+kmOH0C7NSMrTlhTFsS/JS/o1TnoS5CcW2uSi3IMfXZ+NCzviXNzlUOWgPc"
    "8cMOIo13+80FnpK4i5JWo/NJoUAgdJTi7O2MJk3t1Rh6+85L/Is+t3Pw/OPn8YPFuCSCbx"
    "Ratjw3MZC0ma15/OVnyC8hjBPIFVIYqsX/9rxd2L78SHMajuBgMYrCvP+FURzEpv3+CbFk"
    "3E5+FP+OHH5DdcXsnmw4v81GRLnCVPirEO2OPuy1eMoFVEEK/rqWF/6Uej86AtUwwTcrRq"
    "7yaqRA7TYoo7JdRDgvtQieA+LCG4D/MEt7jxy8Fefqgp20cPsV//yaYQtDzmxWcUBBE8pa"
    "B2SsG05r6E2inGOBbApChKAG9hNeJArWxKy2h63bB9r+KUTiRwTivNaeo4dqWFORZAgJUA"
    "9i3XdyTqRjHCiQRCjMmq0Am7xAkbkanVRz8tia72Lo+ywKFVHeaMKI5zl8d5qrneyKV/5g"
    "e58KCfKIIn/bInkQLXi72wZPZ3McGUEetfvYn1H6MWPWYVl6iMKC5RXV6iuKc9P8Kn5l3h"
    "EhWL9GZ9+ufBweHh64OXh8dvXh29fv3qzct4ocrfKluxTs/fw6KVGs38KhY5Wyt+V4IYfl"
    "Nd/qYcqttJ3kTlE/6iUG8+rbVt/SkfsbK3ThTCkH4poiscospLIrZpbMdQj9oYQfhXRWzz"
    "kohttujD3BvR8ZjqshQqxVRkVg4JSTVCMhOtpTqRs3I4jbeuku+26AapsD1lUkAU6h8l8E"
    "bFgfmm2IH5JufADACb2a7Ecinms1JCK03drsHcyOSFJ3j0rmAGL3fI53vp35Rev08+iV1f"
    "sdIn7m4FuxszZSFutiKsaSmMrsQKqlhBteOn4JQqqEpWhjWi+2vSY09BTq+LyzFOn8mqCf"
    "Nnl26h6qAKbW4nT6HL3kI4siE/zZnArs3njv2gTSW0xGko+tMvV8XZXELAT8JuejShM5lw"
    "ksrEq6MkFEHuI0iZ7HCr45TKRtdHpICGronRNeuiT/A0fMB8GJ5nkJ8zHyanHUqPm4/CYx"
    "GKx86vYaF2yU2kcNyQxYQN1wM/zg1Hu+0xuXFt39HpKGlD2TpDXDt/xrx+d9Jz1RkJaCf+"
    "G5IRVjxjjWcFV/gk1nxWsChlm0LdqP5mbVs3GWO6I2rBb5fM69Lk3mnBFlN7RxN+azN7Y7"
    "D5U45TyexVVSlQqTSSS8jZIWfXMXtgty5nJ9FqEeWlzJJ0gexSrrBrfUINn4OcM+Tie7tl"
    "ZpwbtlJNHWbRbx57OyfOfgW5seBimGArShD/B1Rudr7nL/xWzHYFabaCXkBAzKFlW9NHsO"
    "HCks7ewiaGOR5TR5JfbCOvAUnIvkxsbmLy9GUuWJr2AixNbwLiIZjPXMJ0WWYZB0nzIa1X"
    "kHPMgEmWZBgDWa7wFFijFQ3NTD4cEaP62XAEHR2z33TAor03LQnYajZtJNvi0f93V3FA39"
    "bZtbpTMeO7U4M06JgXpoW8+rCePo5cyp4scykURibl5DA4KU8QsO9/Yjsr8AMpQTyu0mUa"
    "wGZr/AojLIjh+HZ5fGEE/pdprFX2IFGmh+T1+s/LYr6qJZ9N3WMIcDhuqs1X9sMk4i2qrd"
    "e/nH/aWrVV8/TJyF8ZcVG+Rcg/nFwPtx3y0YL9RLbIV1dqS3po79jI4fHLbTk5EuNV8VhD"
    "Tq49dPe3BVseWeeumsrIRd1yC3RLiIdZYYQFMRzfLo9vQICvsBHlBfHYYj6lge8yE3oMQI"
    "01c+o7lTJGFIkjj5WHGmOLWo8tCqbnihtEThi3iS5vE8FwOVRzZa6OIf1WuoQlci3aiRtw"
    "1w0Hvw3LKZB4VD9cXryPmpfzImwU/dlKIXxpSfzAuvyBpZzxFcc5K4sj3fmRDoNKVhppQR"
    "ZHussjjcHXT3n0MS4Y44JbhnY9ccEqB6F54VKJpV3lSGYYDHnNuuoR5I0ezUxhVhLTG2G6"
    "PK53FI/k8uDeSysqc0s0XitXn0Dh3LAnstDCAFZeWheCWm+pzt4Pwl9NLx+kW787+QFNIa"
    "4ZflzuPGYqCDbGIfgiAoHdmrGwtu/p7IdBtc8vJ+fD84v3zzAotgtBsW74XVRyVoUym9LC"
    "UNlWC3ILvrn86CqGjyTiPQyHWn8kQ3UqEEnAOiSgXzXTWiKBmetyriLQxsbmdCVvUVq2RY"
    "dRfGVrPUYG1U1jJUIkLYmEyDbu0BlVW/kYeloMCZFyQkQ0f2oSIuIJ0e2EdvkR3vTk6tTZ"
    "XWYY89ReOzJDP765W2rlQ4oxnmhM0cSPj69CWjIyth04mMpMc2aPBydUoUfCzG04oBqY5r"
    "wOFNxlJrPJpilrHvRxS+9MyyWeJDdTc4+RUgJzx/6D6hwrSAeeT9AkNOBA8wnlOAKHFT41"
    "PCqbohBkB23r8QdsHE3203if5PxaSFCIBMJmCYSKKejrJJ/v2pKasSj3lUzK/RKbcj9nVE"
    "bfniq8Ufse4tvISdrMmqZ8Xjkt1kO0D5TQPihB+yCPNiwieZiLD4xF7fG8mNJ5MYfqFHbJ"
    "ijXYEhmMV8ZscWifC0c9EhW34uinJdFR0ulhFo2L6jRcWhbjz7o80qFVW7X2Y0oK6bbsoU"
    "egVKqXE0pJoUemlMIU2JiaDOanpKftnKxLCcz016qQ6DGYiGvAtudVQ1IfbOWSIY0Sw1DL"
    "QMYJhzUOSujgqJCCWqyX5nl0NufRWTb7E6Qh+Ar+Dfnzn9+Y7D7Pi/jdPsQ8uaZBgcwdaP"
    "pkl7g28SBqC5IkBqNP+JgH+Q1fyOPBmn+klCBmfUfkMExN9gyOUvAyEr44bM+WNTNiRbJC"
    "u5jcvyukrThMqkdvBZH2eIIm+a41UwVIhDeXaSpcSRSnatS8vWn63f6WTFJhLVYEU5BoMe"
    "HLlsDJoajw0Ufte/jVH6n4C46K3QVH+SynvG69HN7l4auJdA/BbqQssOdLHAdqYCfSCLZK"
    "2R/MnNhw5kTfq4hwIoEQK0FMHcd2qiAcCyDASgBHVVpXTCaHHomt8EiMTct0JysNc0YUx7"
    "nL4+xQ32VDNXbsWdVjKzlJdJZ04ihQ17TWRjxPIa9b0zNy5fe5VH0ym7oULf+F3k5s+35H"
    "4heJbu2WuUYWQSNF78hwQsnnqw/PIOz8nlrgj7in4LaAik8TzQVfBNUdiF93qTalxlteUo"
    "romkVuKXEn9sIi2h1DOe8GWXPf9ctGoQujrUW+5OC6PqGrH25OpJGwUCAs+Hc3gk+tEtuZ"
    "kloP0Mtn+Bb7OWzoZiWo85JrKaX1RNBePc6zqA80xrpsjAVawihQGvJDXpyxISfYh4J1bW"
    "dugG8m1NcqMbRpMWQR1VjEYMY+UMccPwZLVZV9pUC8D9M+d95J8cBT6Ymn/JEnavhzKo0v"
    "VNNUUx20WcdpcHE2uGrKJmhaYQ1Rk23oxZM9JdSDlDxtnOgLIFu5eFOhfHuxJscvj95sTf"
    "EmSA+wAsxZMTzolwV2RhkiMkyLlwtBpMXF4tNlW8XeGjpwbXkQSB50VgHtnGDvFugjNRXk"
    "qEwFOZKoIPCQ20evUqGdlAxW15EEUhoGZDOpNodTQjh/FefvAgoPMiOE57upStDkhJGZ6T"
    "Izg0WrWk9BiCkOnvIHhzUZsCZDy9C2V5MhTM5gyrS0KoUZzoJ+HnuEeaNFGeI5Kos9EeZv"
    "SfBJ2Eot+qQYDZVYD+FwPYZ6dDHUA5PgNcvJoNLdutINGdfYi40sf3ZLJccoComZvCCeyi"
    "wC19PuKnmYs3LoYlY/CTRa0ZCQCmOAO5roaKJj0rL2DHRMsLXeBFsq1rkOldBrWubvoI8e"
    "YZ0911QTnn6du0mBA2oY/Kz6CA0d8+5OKXPbVgIFp5O84CciVkuwioqfrKmQa19hEo+GrY"
    "6ScAqtjyCF1mRdkELL6Negtz6B1QYDHcFWQkQLyC7no0fiqC4/FXnB6/HoE81ib0lspjiS"
    "hWN6bON6SzSev9F0ydy0LHbXsyGpY/7044p9SLM6in6okEHKpnJEwnuFyb1uwrsqK7gJNn"
    "CLgrXYC5pWQcLLkuojKalaZGDXAG6QDWSqj37v+pJ8jSWxnYJMD5026z+6iITgUyYEozGs"
    "nHM/J4hEeybUFKOhMBqqY3SrUjSUfHlYA8D9rmmQWxArlzVAtnYj9n1hGWCFEsBVqv+ez2"
    "Y+F9wjN8/p3IaaCkzEcjWuvewS1gHVZpCA6M8XN8R2DOq4hL32Y3jHDQo36JQb61Rj94mn"
    "3VOXOPaCl+x1qdgjM+ZzDMAmXuJ365ayRYfczO9GrqXN3Yntjb7NTOs5u6D7jgNnsaIbz1"
    "+8uElqTfDcS5B0ySX+nLBJz0sSj9nKw6tWaFN4g0f+HsVMRfDicJv9qOL6xOFny0Hhg5z8"
    "CC6b70WZ2zg174ozzMv2eYmtHa459WiN5g3tfx4cHB6+Pnh5ePzm1dHr16/evIwt7vytMt"
    "P79Pw9WN8pzTgyx0tSOcWjpKpwJRKoa+USPvxZgTgKWyNrJGGNMO6igekZr9SKEzRuj1NU"
    "Vn8ivd2pb2AZwT6B28pmplICZHlul0i2h5xnExUq6LxqjclEBJkuLMXeohekOjGPlaI7yr"
    "zniMxiMqhJxuOEOqY+2ZFQHuGd3TLOQ0vaNHmYrpKB/VSs65raXrHd/JBErqh6WgWRPiod"
    "r16paB2vXhWrHXAvs5TP51UQDpv3EN0m80HlEYYduMCLmYhgUEaROpLZ/KCDU5lXrs3N7O"
    "//B3rvMtM="
)
