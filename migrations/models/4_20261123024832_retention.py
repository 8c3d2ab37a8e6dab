from tortoise import BaseDBAsyncClient

RUN_IN_TRANSACTION = True


async def upgrade(db: BaseDBAsyncClient) -> str:
    return """
        DROP INDEX IF EXISTS "idx_runs_started_809c08";
        CREATE TABLE IF NOT EXISTS "event_horizons" (
    "project_id" UUID NOT NULL PRIMARY KEY,
    "epoch" INT NOT NULL,
    "transaction" BIGINT NOT NULL,
    "stream" UUID NOT NULL,
    "seq" INT NOT NULL
);
COMMENT ON TABLE "event_horizons" IS 'The last place of a project''s order at which an event was that is kept no more: who is before it has missed something.';
        CREATE TABLE IF NOT EXISTS "purged_streams" (
    "id" UUID NOT NULL PRIMARY KEY
);
COMMENT ON TABLE "purged_streams" IS 'A run that is gone, and had so many events that they go in slices.';
        CREATE TABLE IF NOT EXISTS "hidden_values" (
    "id" UUID NOT NULL PRIMARY KEY,
    "owner_id" UUID NOT NULL,
    "kind" VARCHAR(20) NOT NULL,
    "value" JSON NOT NULL,
    "run_id" UUID NOT NULL REFERENCES "runs" ("id") ON DELETE CASCADE,
    CONSTRAINT "uid_hidden_valu_owner_i_0febc9" UNIQUE ("owner_id", "kind")
);
CREATE INDEX IF NOT EXISTS "idx_hidden_valu_run_id_ac5b22" ON "hidden_values" ("run_id");
        ALTER TABLE "projects" ADD "retention_days" INT;
        ALTER TABLE "runs" ADD "delete_after_seconds" INT;
        ALTER TABLE "runs" ADD "erased_at" TIMESTAMPTZ;
        ALTER TABLE "workflows" ADD "retention_days" INT;
        ALTER TABLE "workflows" ADD "purged_run_count" INT NOT NULL DEFAULT 0;
        CREATE INDEX IF NOT EXISTS "idx_runs_started_45b0fc" ON "runs" ("started_by_id") WHERE started_by_id IS NOT NULL;
        CREATE INDEX IF NOT EXISTS "idx_runs_project_c46fbf" ON "runs" ("project_id", "created_at", "id");
        CREATE INDEX IF NOT EXISTS "idx_runs_finishe_db6a30" ON "runs" ("finished_at") WHERE delete_after_seconds IS NOT NULL;
        CREATE INDEX IF NOT EXISTS "idx_sent_events_project_e43363" ON "sent_events" ("project_id", "created_at", "id");
        CREATE INDEX IF NOT EXISTS "idx_steps_reused__60e335" ON "steps" ("reused_from_id") WHERE reused_from_id IS NOT NULL;"""


async def downgrade(db: BaseDBAsyncClient) -> str:
    return """
        DROP INDEX IF EXISTS "idx_steps_reused__60e335";
        DROP INDEX IF EXISTS "idx_sent_events_project_e43363";
        DROP INDEX IF EXISTS "idx_runs_finishe_db6a30";
        DROP INDEX IF EXISTS "idx_runs_project_c46fbf";
        DROP INDEX IF EXISTS "idx_runs_started_45b0fc";
        ALTER TABLE "projects" DROP COLUMN "retention_days";
        ALTER TABLE "runs" DROP COLUMN "delete_after_seconds";
        ALTER TABLE "runs" DROP COLUMN "erased_at";
        ALTER TABLE "workflows" DROP COLUMN "retention_days";
        ALTER TABLE "workflows" DROP COLUMN "purged_run_count";
        DROP TABLE IF EXISTS "hidden_values";
        DROP TABLE IF EXISTS "purged_streams";
        DROP TABLE IF EXISTS "event_horizons";
        CREATE INDEX IF NOT EXISTS "idx_runs_started_809c08" ON "runs" ("started_by_id", "created_at");"""


MODELS_STATE = (
    "eJztXW1z27ay/isYf0kyo/rEL3k5aW9n7ERtfJrYubbT9Jy2Q8MkZLGWSJUgrej09r9fLP"
    "hOghQpihJF70ynSUgsSD0Agd1nF7t/7U1tg034/iUbOYyPr+17Zu29IX/tWXTKxF+U9wdk"
    "j85m8V244NLbiRRw/JaaC03lLXrLXYfqrrg7ohPOxCWDcd0xZ65pw9P2LixGJqZ1T+wRoY"
    "QzzsWNJ5zoY2pa++TCmiyIO2ZkTPmYmJzcs5n7LTFd+DufMcsl8zGzxAXxT0/XhbztwD2T"
    "c48Z+/AShq2LtzCtuw09z7PMPz0mULhjoidHPPXX38Vl0zLYV8bhn7/uBQ+G5rrDqMsMjb"
    "p7v0O72b02MtnESI2FaUBTeV1zFzN57fPns3c/yJbwI2813Z54UytuPVu4Y9uKmnueaeyD"
    "DNy7YxZz4LGJkbG8ySQYyvCS/1PEBdfxWPQbjPiCwUbUm8D47n038iwdhpXotsP2TYPvW2"
    "yumcb3wfsl2mra+cW1djW81rS93JyA98gMW3BJty2YT6blAox//e33G6Mir+7BA96+P7l8"
    "evTymcTB5u6dI29KzPb+loLUpb6oHJIYajl7NRj/PORvx9RRQ56WykAvXrod0EOoWgB3b0"
    "q/ahNm3blj8c+XxyVg/3xyKfF+eSzxtsUX7y8I58GdQ3kLYI9hTkz7HMzvxB3XnDI11GnJ"
    "DNRGILof/mUV4MMLMfLx6lU03/WJrd/vW/Z8G9P9+uzj8Or65OMn6H7K+Z8TCePJ9RDuHM"
    "qri8zVpy8zoxV1Qr6cXb8n8E/yn4vzYfYbitpd/2cP3ol6rq2JH65RIwlVeDm8lBp99nVm"
    "iu5WGP205LZGv8UPr0/DLHfMFQY5KbeGIQ7WTRzhFkbYV2S0egpKWmqdikp3h3aJSgKq3+"
    "heqZEklMU0wD+Ijce8s35iCwnzmXgVaulMgWmgy1/FPe0msPHV+LN26DzSmDMzS/xF/G7m"
    "+srbydXbk3fDPQn1LdXv59QxtBTmcMc+tDNXorb5W9PDafYKteidxAd+CLx2BnuFiZUYlm"
    "LrKvhlFe2qE8LFzPjGtIgN/zFisAdTZ/tkaBkCZ7BomGVwwh6YIywe0F6F3UNdootXA+PI"
    "dPPG07o6rWIheZw5aB51zzxCvf0xb/fi815p7JNyqNB1eYRh3a2pzSVEUJUrV+XCXa2hHv"
    "c56GY3IV2qxCUmVF0NLoY6z0anQT8N5H/46ZJNqBvoX2q8sxx4T3D/u019V85RhbIbzt1i"
    "TReGv5qaW4zAchUTlcntK5NsSs1JHZo9Eugdw374ogrFLloVcuzyXppkl3/WgDdsvx50t7"
    "zqpfE9eP68Ar6iVSG+8l4a3xnlfG6LlbKuuygn2EPEDyshfliC+GEecZNrhsnh9ytW6VPb"
    "njBqFSzUackM4LdCtC3EoyubXZdPLy4+pKyO07PrDNKfP54OxaSXAyAamb6adXZ+jc66R2"
    "4S5myYKip3kqJcXdnuH0md+pambHor9NuxOWuI00fZUV9hcpj4Uo3Gdht0srOEUjlCwoBy"
    "7Ac6aYjRSdBNT1FyvMbGv1dlLdpFbDh42dkDA5mGS7blDqGfngL1IBbs5hvbF9u5H03s+c"
    "9+bz3Cqk0eKdjmFExSvAEWc0libfuD6a4W7LrrZ5V+DR8hHZvAbf1e6MsMW4oGKbG0kmwa"
    "6OnsAjnlCGNSbdMPLW+aY+pTwIeyvTTrK1n1JUY9hoI+dusyxaEFK3S9lS0thW7HzCeFXt"
    "w2vbiJrbuhI/dT3NNuArvUl5v+UNXu3OzMXQOw6CHfRoxjOJ0Vynpipi/V1tt3/v6KOncn"
    "dW50WLbrsEy+WQ7ma/bVVcOcEdsc2nvb0KCHv1ynlOcQ0acfT355llKgP1yc/xg2T4zA2w"
    "8XpxngmePYjjYPGKCaqplSuMEK001aqaHK64gt0IJHawZdKJi6M6tgcucFM9Cau8hritcV"
    "f3xzeHD86vj10cvj16KJfM/oyqsS3NEFjEb6Si7gBM+Knk21MwGUn1vKWUOQ3gXd9BWmzb"
    "s3dxIm6b7T5tRs6sOT/rsvop++IrUVb+dOIhVqmmvyd/YJpjbZk2hFV9AnydW+mD9JbS0t"
    "Eyjov+yEAYRcCnIpj4xL8bFUbE7Dr2K5+9fVxXneBo1Fsgaoqbvk/8jE5Du8naugD3Eohn"
    "4JymjwPzKDH73yLezQ6EbemBu52qngTYaV7wrarZo1AVrK1KIhjmVJRaMBW5715sZ2zDvT"
    "uiGcLjiZQ+qZKTUYJKahliH+fs84/MMWX9MbcuN41j++E//7/h/fcZfNxB+my6bf3wyI7Y"
    "i78snimvH9DRmJK5DxRnZ3uyBj0V8+Qc4Wnl/FVDMSxiPaal201R7oxFMRwqDEqeGOJVCh"
    "LVJoM+MAHWS1XP+DrWMmxxL9O4PexoldtCMesx0RjuHtoqYpkRPEeIcM/RRs6jVxzYihjV"
    "ZuoyVVp4ZGWg8dtoOMlZaZXMujfeOvfA0AV4z57eZqsBTb3IKYQle8BTn//OHDtiJ/Ize7"
    "wsxLuuCLDb2Uv3+5qfdR2lWWLNYgmlqc+nu0uDQfm/rYL9EgrCpyy4S+xolrE/CS75Mzl0"
    "wYfRCW2Kfh+buz8x8Dc0xYVdQS//E5c6QFNjfduJu8sbeVN2jsmYOjh46XrTyRuIkGYhcN"
    "RJgAdZNsxyKbBb2Te3xy13FNt+hopxrKSKCHvtFWjD70jW7JNzqynWke8WLHaNi+EYnUTY"
    "2qDaconOuu5XiOBJClq4ZwlPyzKsKRACJcDeERNSdcE0g5TO1+LE2jp5DGVHo1UukJI9b1"
    "FBO8Wl6JWHqDe2NgpLS1RbadXqLIt1K8pKzJt/J4tkXdnk6DeOiqql5CBNW82mqezxFo90"
    "zBmxWbMWmplWDv2JzegCnjg7aSAysjioUvuuyp6lBJQhzl1v2R6I1+jKMfLci13dF5SfRH"
    "Z3LhY8RwC0kNvLqlNWMJBBPDr7eVxSvwMDbEtVrm5V3FNP5Sl+OZ2H7WgGu/AyXyW3WnIi"
    "XeUk99xNe/MSiLkdChSfUKsC51XL8Aq8mJPWfGGzJ3TNdlVhi3AHwiAx7Gb+YHqMu4ddMV"
    "CuZU/MseBSi7FOq5QqQCBCrIEAco9ErgtLj4QzxiZDpcXTZ2O2/ym/WbdQMu9Rvig3Mb9j"
    "kWGIvJb3wrQyxsTz4lfD94HfFxyvh8MYNuBkE8x5hyIgtZymB+wxadWbZ4uTG17pi4tiBT"
    "UMn3BsowjV+jY/XQADiYfKLoZAtVdMZfe/EkUzYAW9QJq3AEMzGYZsFHFS4Fe7KxmEPwD/"
    "Ll/fBy6OMq+iNnV4lPBEM/thv6cS9+5Kr+glC2l3EL63YU1GRTm9Co3Ya2lePyWzJluqnE"
    "NI39ZjNXUW+uMMVd1H6lzHYrTdaDtmbqmvPawbJbxzcYtkfPIGYRQL51Cd8aKpR1xz4ph/"
    "6ULo+wMJ3AOFtVP02I99EdvW4NVSyJvF5EbSyBURa1oywkbSG2oLpx90kpVF3TmK6YAnt9"
    "ya+7Znq14ttIEkkNyeIeZnEcZBjjzOTqUkWNt/ZU3FNmTwlvDUoZY79RRc74CzCgXGzIt7"
    "axIDZQl8CK+gztRGwljIztiSGuUn4vCVkKTOm3+ftumOrEtPKEcHuPUfKugTNKRbmmCNWA"
    "b0AatZ80KrJ7LbJ7SFJvyARAvgr5KuSrkK/qxue2cyOMAXXtGZ0Y9NU86Gs7VuY7NjEfmL"
    "PYU1UeCO8NSisP+K3MqtFJFxYjc3Y7tu174jAxhNwVxp6M9RGP3ydg3EJ8kEFCWy5OhiIw"
    "HJBbNhIzyw8dgqAch4wZdbjQuA7zBmfrT1PH+/hP9GeV4c2YVhD1E7dzmM4Ejph9pVu2Y2"
    "L4lDZOkdc9KdVH6+agknlzUGLfHOQMnC17lDqOOLqUdtulNBX7g13AlKjhjiU2eeT/4uq6"
    "LcizbFQlMqqEi8rOaLEzGzVziCREMItINaJE/D5HsRsWYxwJIMLVEAbnSB7gU9OizkK9VI"
    "QS2YQsC9dXy/uD7WmQ3jvCVkB7enZ+cvlv9eJ8qkgHfvrv6+GJAnONj+nhi5d11uiMWA8V"
    "j5fHFZbpl8eFyzTcwnjgWnO8Vu3r2YQuNHtUF9GMHOKaw5VRVbnQkmLikcTmYq2ft7UErD"
    "nWekw5MGSjiVk77VhWFHOO1cg5lmGV6ng2MqLbcmuhd6OSdyNgEuvG1qWk0MuxJLQuZmub"
    "RtbFPe0msMsD61Izq0sej7jaucLlkSqFXuzzyJRebzNn/duJzZkRJIiXz203Q33l51XJRx"
    "/4BX24FAeZ08klwjLEuu04YSW+xiF5uvw9GJPXMb8KZrVfo7GC9b7bDXFMLkg1YM6I9RDt"
    "VtJuRrtFjbUhKYNUBgY2omEYjX6o/9Qe/KQghjZ2eYwxASMmYOwemCVMCiZgxASMGIubZa"
    "bem4bBrJ+hBMWegptK3h6UsVNj2VCLa1ks5aeKAVaGt9pzMSsCAOURrnxkK8xCDGDtANGS"
    "HKuqgCdlcCvD847biU99CFe6qnFmkQDGmVWsaYcqbrN1AY9E9VANA8wV6lcwFMVql/g1Fb"
    "2BNyMmRv2G3EEiYW/mO9cY1cdEn1Bz+i2hMkcy8/MS69SB01Xgj7MnBrEtFiQelkmIx2Ig"
    "8v6/tT8BEiqfyNzInjwERcVyOjVl0uQp+BrDZMo3c3rPNOreyEzJ0kNKRja05xPbBefjhB"
    "Ff7n8/Dz8P30WS4qmyPjbk9+C+qxEkRo49lW7MqQ05on+z5BvHjxEdceaKt3LNCXQMqZpH"
    "pmXyMaSahi7E7/IPcHFGHHvOB/LVQJtlIG3ZQsMT4n4mEsg47QkMbsVPcuwA2qU5nWXip6"
    "IzXksyO2e9oEuzP4dZpvwk540dpKnupJP0IkyTnnlwgHnzRwYdlT5MJnvR5LA2f2Cis/Jf"
    "mEgH1Pih4SxM+J7Jyfk7sRKad3dCvwZZ8j/kydXb98N3nz8Mn+ReJz0xMrmKNjoaMv18Iq"
    "/++jOQJ59QeYxEP3IZCk/arf+1ou6T7ySH0S/ICQPoL2RP5NUkmLXevsU3LZqIT4Of8N33"
    "8W+4uFTNh2f5qSnWVKtsyWr2Y6LuS6dC0CoMDFjXU4P+Sh+dwLT5c33VR6MjsQlpnAm9Se"
    "yAqacjk7IZhX5QwqSgl6UFNiXWnHKYFgdWpIR6yKUcVQqrOCoJqzjKh1Uk1Y5V+atsHz3E"
    "fv08VgBaHSYrIYJcVjUuy7RmnsKhWIxxJID50SoBvIPl632lti0to+11w/bcmlM6lsA5XW"
    "lOM8exay3MkQACjEkVMS5tSVxaSC3WH/20JEYfdnmUk1RIzWHOiOI4d3mcJ5S7Gmd/5ge5"
    "8Ex8UgQPxWcPZ/teCRlsU4f9yIj1r3rO+jOOJJ1JNZeojCguUV1eoqTXOz/Cp+Zd4RIVif"
    "Rmffrn4eHR0avD50cvX784fvXqxevn0UKVv1W2Yp2e/QiLVmo086tY6Ies+V0lxPCb6vI3"
    "5TDdjvP7Vtz400K9+bTWtvWn3KeVXUlJITzlqER0hXPleUnENo3tyHbuhZEGoVg1sc1LIr"
    "YZhiwTWVMV2awc4rpzhbJ3ZbNKhVhVtlKTQv2zUV9Xcfe8Lnb3vM65e3zApjZXqNLFBEtK"
    "aKWp2zWYW5m88ASX3RXM4OXuy3wv/ZvSLVQsU8S11VqS1eI4zfPTXPz01dI8pATREu+yJZ"
    "4O/K+hK+YEUVnMHDVkDoTu1oQ1LYWhnVjvG+t9d/zEYaV634qVYY3o/hz32FOQ0+vicozj"
    "7WkNMH/mbAc18arQ5nbyFLriLRLnRdQnZ2PY6Wzm2A90olDJTwPRH366LE5gGAB+EnTTow"
    "mdJujs6ZQqDZc6KL31e+krSJmEyKvjlErA3Eekcsl5VscqkxCoj2iBU6YhSleiiz7B03Lq"
    "g+vg6Ik6A8J1fDClNBGCFpxgqZgQ4Qq2NU5uQvXshszHYrgeZKIBSDpgj8gNtz1HZ1rchs"
    "ExSW7nsx8070554j8jAe2Sf7et2qf/8VjnCp/Emo91FuV0rlBwtL9pndfNBJtcYxb8dsW8"
    "Lq3+kxbcYO2fcMLvbOkfPHrxqLni9F5VlzBWSiMVhwwnMpwdswcGTRlOhVaLKC/l4ZQLZJ"
    "ey2F3pY2Z4EuScIRfdG5SZcTxoVTWpncW+uuLtnCgvG2Rtg4tB6rewgtQfpusy51v5wm+S"
    "edggAZzfCwgks7vZ1mQBNpyfx424c5sY5mjEHEXmu628BqTH+zK2pYkpE+txsDTtOVia7h"
    "jEAzCfcCJ0WWEZ+1W1IOGcnw3PgEkW574DWanwFFijNQ3NTPaiJEbN0xcldHRMVNQBi3a3"
    "MhTvvb2MDtrvnF2rOzVLQjkNSIOO+aw2UHgL1tPFCpFjOTkMGcsTBOL7H9vOCvxAShBDxr"
    "pMA9hijV9hhBNiOL5dHl8Ygf8KjbXOHpSU6SF5vf7T45habMln0zRLEBwVndDZyn6YWHyD"
    "auvVT2efdlZtpa4+1ryVEU/KbxDyDydX17sOuTYXP1Es8vWV2pIeNndm7ejl8105thbhVf"
    "NMVU5uc+ge7Aq2Mg6Rr5rYi6NuuQO6JcTDrHKgKBbD8e3y+PoE+AobUV4Qz0znE3x4PDy6"
    "OKLmxHNq5U8pEkceKw81xhZtPLbIn54rbhA5YdwmurxN+MPlMMpVro5r9rV0CYvlNmgnbs"
    "Fddz385bqcAolG9cPF+Y9h8yX1GRn3piuF8KUl8QPr8geWcsbXHOesLI5050c6CCpZaaQT"
    "sjjSXR5pDL5+zKOPccEYF7xhaNcTF1zl2LgsqauwtOscyQyCIa9EVz2CvNWjmSnMSmJ6Q0"
    "yXx/Vq0UguD+69sMICzITKKs76GEo6Bz2ROQ0CWGXRZwhqvWW6eD8IfzXdfJBu8+7UBzQT"
    "cc3w43LnMdN1lEMc/C/CFxg0jIW1PVcXPwzKwn45Obs+O//xCQbFdiEolgffRS1nVSCzLS"
    "0Mle1qQW7+N5cf3YrhI7F4D8Oh1h/JUJ8KRBKwCQno1c1LF0tgnr+cqwi0sZE5WclblJbd"
    "oMMourKzHiOD6aaxEiGSlkRCZBd36IyqXfkYeloMCZFyQiRp/jQkRJInRHcT2uVHeNOTq1"
    "Nnd4VhLBOh7akM/ejmoNTKh4RsMi1bRRM/Or4KSdzIyHbgYKowzYU97p9QhR6JMLfhgKpv"
    "msuqaHBXmMymmKaiud/HLbszLU5cRW6m9h6jpARmjv0H0yVWUIsgn6Ap0UACLSeU4yQ4rO"
    "CpwVHZlARmdOqiqV+zUkWTGhVdW/wytt9BJePvoMT6O8iZf+FXUhXesH0P8W3lzGtm9al8"
    "sjgt1kO0DyuhfViC9mEebVhE8jAXH+0K2+PJrkonuxymM/MhyANZMfY1JYORxZjXDS3pxK"
    "GMWBmtOfppSXRpdHqYAxujbiXLlBTSJdlDa2AS1y+ek5JCRr2UgkrYxg0ZqE9xT7s5WZcS"
    "UOmvtUKiPn8irgHbntfISH2wtQtktErsQS56FacX5KgvofPCRPjVYnWo67LpTEbX2OKfIA"
    "3BM/B3yH/+9MYU92Veu28OIGaFmwYDMm5I9fGAcJu4EHUDSe780SdyzP38dM/U8TztP1JJ"
    "8Im+Q3IPpqZ4hkTJfxkF3xe0F8uaGdrKWaGBMmeew2TB3bCUceNIoXR/5OyKiI8kMTuRRd"
    "wui5icIVVPbSZENme47tBRTWRm20tSFCxiFadq2Hxz0/Sbgx2ZpIltoCKYCYkN5grZETgl"
    "FDU++rB9D7/64yoE9nExf32cT5A5GinNrWqRj7F0D8Fef+CjQNH1FEx2NbBjaQS7SsUYTL"
    "rXctI9z62JcCyBEFeCmDmO7dRBOBJAgCsBHJZDXTEPGSZI2AlnyMi0TD5eaZgzojjOXR7n"
    "DMOWG+qSEw85SfTTdOIUSde01lacXgGl3NApc+n1uSZ8PJu6FGj9hd2Obft+T+GSCW8Nyr"
    "wyc79RRcfM9ZiRz5cfnkDE8j2zwBVyz8BjAsWCxpSDG4TpDoQ+c0YnzHgjqxERnVrklhE+"
    "tucWoXcC5bwHZs19N684hC6MTS3yJWee9TFb/VxsLI2ERQXCQn53GnxqtdjOlNR6gF4+w3"
    "fYz2FDNytBnZdcSxWmR4L26oGHRX2gMdZlY8zXEjRfacgPefFh/5xgH2qdbfrQP3wzgb5W"
    "i6FNiyGLWI1F9GfsA3PM0cJfqursKwXifZj2uQM4FU/glB7ByZ/BYYY3Y8rQxmqaaqqDTZ"
    "YAGp6/G162ZRO0rbAGqKk29OLJnhLqQTaXDRwxg5POK1RZyIrhSahsZMmUCURUmBZP34TI"
    "Bifvp4tN1a1q6USq5UJMtd9ZDbRzgr1bMI6rbYnHZVvisWJLhIfcLtxaNUNSMlgoJL9ezK"
    "Gwl9DUZD6JulZsThjN1y6br1gUZuMpvvBg8mP+4DDnOeY83zC0m8t5LsQgI4Wp0sfqJD5/"
    "5/ez6BHmrSY9j+aoykGfmL8lHvqgVTUXfTEaVRzimBisA4vngBT7wzF1VbtEASrdG1e6IU"
    "+SeDHN8qa3TBFrXsgW5AXx6FoWXBmOr62o2SqFMSw1mx8MCEKYhwZd1EsSlhVExktRp9Vz"
    "hF6lQfClbntWnTOtKlF0QSDngZwHZunaJOOBGaXWm1GqCt2hQ+nmhlTHW+ijR1hnT9M0hK"
    "dfpz1S4EB8Gfys5ghdO+bdXaVUZTsJFOhWrv8TEaslWIXVGtZUebKvMCUPJK2OUuLsUx9B"
    "CqiPpiAFlv3Pfm99AmsTlH4IWwmzn0B2OcGvJUd1+Vm8c1lARB9TS7wlsYXiSOaO6YqN6w"
    "2hMmGhycnMtCxx17Uhi2H+zN2KfSjTGCYdewEll81diB6EFSb3uj0IdWnWbdCrO0RQiRc0"
    "rYI0iyVFGFJSjU45dA3gFo85CNVHv+eeIktgSQRnQqaHXrD1H5hDQvAxE4LhGNZOMp8TRE"
    "dRJnYXw8swvKxjdGul8DL18rAGgPudxD+3INbO449s7Vbs+8K6pRVqltYpV3o2nXpScJ/c"
    "PGUzG4oICBGLU6m9DIjogNEppL3589kNsR2DOZyI114Ed7hfqUBn0lhnVNwnLr1nnDj2XN"
    "YY5SzZozDmcwzANl7iN+uWiUWH3MzuNG7RGR/brvZ1alpPxQXdcxw4cRXeePrs2U1cXEFm"
    "/IFUP5x4MyImvayhOhIrjyzTQCfwBgv5HsVMhf/icFv8qOKCqsFnK0GRgxz/CCmb76Uyt3"
    "Fq3hXnNVft8wpbO1hzmtEa7Rva/zw8PDp6dfj86OXrF8evXr14/TyyuPO3ykzv07MfwfpO"
    "acahOV6SQCgapaoKVyyBulYuzcCfNYijoDWyRqqwJoy7WP/0jFbqihM0ao9TVFX1IL3dVd"
    "/AMoJ9Ancjm1mVwhPLM4qEsj3kPNuoi8BmdYsqxiLIdGFF6g16QeoT81gwt6PMe47ILCaD"
    "2mQ83tuO+V91JEN4a7CU9dDGftMaqYQnlLtkNqE6gzqLlAT67RPu8wzALMzHpj4m1CLyGW"
    "ROuU8EhNmBLZtMhfX/BogGuBiQAaYLKYPJ1OScGYTbkDVHTCR11uHtvMby85iFlELXrIda"
    "4RPySfC/4x2LnEDzAs2LXpkXyI0hN9aRlaEjitAneWTwyp/lCm0odb9UJQoOHwY+kmoq0Y"
    "mMuAz1ijvbEm2oZQgVAnQH3+niO5iiStML0YyYFuETU2c8r96sp8sGqspORXbumGrSkY/m"
    "hDlCOVZ9LsGd0g+Fxm3azG1Sa4I+Ft9cQ2WuWFV+iOPeq8ZpJkT6SFm+eFGFs3zxopi0hH"
    "sZIkh8VDUQDpr3EN02c8bmEQb+riAGMhbBkO4iMjOzu0EHp9vWAP/+fzsuFAI="
)
