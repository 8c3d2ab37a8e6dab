from tortoise import BaseDBAsyncClient

RUN_IN_TRANSACTION = True


async def upgrade(db: BaseDBAsyncClient) -> str:
    return """
        CREATE TABLE IF NOT EXISTS "audit_entries" (
    "id" UUID NOT NULL PRIMARY KEY,
    "project_id" UUID,
    "user_id" UUID,
    "session_id" UUID,
    "key_id" UUID,
    "address" VARCHAR(64) NOT NULL,
    "action" VARCHAR(60) NOT NULL,
    "target_type" VARCHAR(60) NOT NULL,
    "target_id" UUID,
    "before" JSON,
    "after" JSON,
    "created_at" TIMESTAMPTZ NOT NULL
);
CREATE INDEX IF NOT EXISTS "idx_audit_entri_project_daafbe" ON "audit_entries" ("project_id", "created_at", "id");
CREATE INDEX IF NOT EXISTS "idx_audit_entri_user_id_d2961c" ON "audit_entries" ("user_id", "created_at", "id");
COMMENT ON TABLE "audit_entries" IS 'Of a project, or of somebody''s account alone. It names rows by id, without foreign keys: it outlives them.';
        CREATE TABLE IF NOT EXISTS "letters" (
    "id" UUID NOT NULL PRIMARY KEY,
    "kind" VARCHAR(20) NOT NULL,
    "address" VARCHAR(254) NOT NULL,
    "content" TEXT NOT NULL,
    "attempts" INT NOT NULL,
    "next_at" TIMESTAMPTZ,
    "sent_at" TIMESTAMPTZ,
    "error" VARCHAR(500) NOT NULL,
    "created_at" TIMESTAMPTZ NOT NULL
);
CREATE INDEX IF NOT EXISTS "idx_letters_next_at_289b0f" ON "letters" ("next_at") WHERE next_at IS NOT NULL;
COMMENT ON TABLE "letters" IS '`content` is sealed: it holds links that let in whoever has them. It is emptied when the letter is sent or given up.';
        ALTER TABLE "sessions" ADD "proved_at" TIMESTAMPTZ NOT NULL DEFAULT now();
        ALTER TABLE "sessions" ALTER COLUMN "proved_at" DROP DEFAULT;
CREATE FUNCTION audit_is_append_only() RETURNS trigger LANGUAGE plpgsql AS $$
BEGIN RAISE EXCEPTION 'what was done stays told'; END $$;
CREATE TRIGGER append_only BEFORE UPDATE OR DELETE ON audit_entries FOR EACH ROW EXECUTE FUNCTION audit_is_append_only();"""


async def downgrade(db: BaseDBAsyncClient) -> str:
    return """
        ALTER TABLE "sessions" DROP COLUMN "proved_at";
        DROP TABLE IF EXISTS "letters";
        DROP TABLE IF EXISTS "audit_entries";
        DROP FUNCTION IF EXISTS audit_is_append_only();"""


MODELS_STATE = (
    "eJztXW1z20aS/itT/GK7itHasix7nVyqJFtJdHEknyXHu5dsQRAwFLEiAQYvorm5/PebHr"
    "wDA3CGIEAQ6qpUbAPoAfjMYND99Nufo7lj0pl38IlOXOpNr517ao/ekj9Htj6n7C/C82My"
    "0heL9Cwc8PXbGRdwwys1Hy7lp/Rbz3d1w2dnJ/rMo+yQST3DtRa+5cDdRpc2JTPLvifOhO"
    "jEo57HTjzxiDHVLfuAXNqzFfGnlEx1b0osj9zThf8tsXz4u7egtk+WU2qzA+yfgWEweceF"
    "c5bnBdQ8gIcwHYM9hWXfdXS/wLb+CChD4Y6ykVx219/+xQ5btkm/Ug/++dsoujFcbrhU96"
    "mp6f7oX3Dd4l6bWHRm5ubCMuFSflzzVwt+7PPn8/c/8CvhR95qhjML5nZ69WLlTx07uTwI"
    "LPMAZODcHbWpC7fNzIwdzGbRVMaHwp/CDvhuQJPfYKYHTDrRgxnM7+i7SWAbMK3EcFx6YJ"
    "negU2XmmV+Hz1f5lpNu7i81q7OrjVtVFoT8ByFaYsOGY4N68myfYDxz7/CcVNU+NER3ODd"
    "Tyefnr48fsZxcDz/zuUnOWajv7ig7uuhKJ+SFGq+ejWY/zLk76a6K4Y8L1WAnj10O6DHUL"
    "UA7miuf9Vm1L7zp+yfx0c1YP968onjfXzE8XbYGx9uCBfRmUN+CmBPYc4s+xLM79kZ35pT"
    "MdR5yQLUZiR6EP9lE+DjAyny6e5Vtd6NmWPcH9jOchfL/fr8l7Or65NfPsLwc8/7Y8ZhPL"
    "k+gzOH/OiqcPTpcWG2kkHIl/Prnwj8k/zv5cVZ8R1Krrv+3xE8kx74jsZ+uKabWajiw/Gh"
    "3OzTrwuLDbfB7OcldzX7Lb54Q5pm/sXcYJKzcluY4mjfxBluYYZDRUZTU1DyUttUVPo7tW"
    "tUElD9JvdCjSSjLOYB/oF9eKw7+2e64jCfs0fRbYMKMI10+at0pP0ENj2avtauvkw05sLK"
    "Yn9hv5v6ofJ2cvXu5P3ZiEN9qxv3S901tRzmcMY5dApHkmvLp+aH8+IR3dbvOD7wQ+CxC9"
    "gLTKzMtFRbV9Evk7SrTojHVsY3lk0c+I8Skz5YBj0gZ7bJcAaLhtqmR+gDdZnFA9ors3t0"
    "nxjs0cA4svyy8bStQWUspMCjLppH/TOPUG9/zJ/7hes8bDT5OUGc+32ce7a1bzT1WTlU5v"
    "s8w/DNVdTkMyKoxter8bFG01CH/xwNs5+QrlXgMwtKVXtPoS57IvKgn0byP/z8ic50P9K9"
    "xXgX/R8Dwf2vNm0dvkYFhk68dqutHJh+OROnGoH15gUaEt3shnWGBJ3r1kzFxZIIDM67cv"
    "hKxr3Crqr0r/BzeQcL/1MB3vj67aC7410vj++L588l8GVXVeLLz+XxXeiet3TYTqnqKiwJ"
    "DhDxQynED2sQPywjbnmaaXnw+wW79KnjzKhuV2zUeckC4LdMtC3EkyPd7sunl5cfclbH6f"
    "l1AenPv5yesUXPJ4BdZIVq1vnFNTpqH7lJWLJhZFTuLD29ubI9PAdF7l2a0/kt02+n1qIh"
    "Tr/wgYYKk0vZm2o2tttgkL0llOoRYgaU6zzos4YYnUTDDBQlN2hs/Acye9E+YuNBhAV9oC"
    "DTcMu2/TMYZ6BAPbANu/mH7Yvj3k9mzvLXcLQBYdUmjxR95gRMUvoBrOaS2N72b2r4WvTV"
    "3T6r9Ft8Cxia07v/qvRjx1eyC3JieSXZMtHL3QdyymXGpNimP7ODeYmpzwEfyw7SrJey6m"
    "uMegwDfuzWZSGcgO/QajtbXgrdjoVXCr24bXpxM5/uho7cj+lI+wnsWl9u/kUVu3OLK3cL"
    "wKKHfBfxrfFyFijrmZW+Vltv3/n7G+rcvdS50WHZrsMy+2QlmK/pV18Mc0GsO7RHu9Cgz/"
    "5xnVOeY0Sf/nLyj2c5BfrD5cWP8eWZGXj34fK0ADx1XcfVlhEDpKiaCYUb7DD9pJUaqrwu"
    "+wTacGvN1FcCpu7crljcZcECtNY+8prscdkf3xy+OHp99Obl8dEbdgl/zuTI6xrc0QWMRv"
    "pGLuAMz4qeTbEzAZSfW92jDUF6Hw0zVJi6d2/uJUzcfactdaupD4/7776wcYaK1E68nXuJ"
    "VKxpbsnfOSSY2mRPTgLT8s9s312NBARK5uy4jkPR4TqNrU7XorIFmKAOUsS9jInjQpqu58"
    "zprWOunnhENwwnsH2izxybHpBzn8CjecRlK4TcrohljsnSYisg8MkkJOrIPV15byEZmB2c"
    "WQ/san9K54JaTJ3eWoYYyhOWZZoIfLcZ+g15pD7ySDt2KvXMFtxzn9Ig0dxx0ZRBYsp2fk"
    "U8UwnEMo+lbprspEADrCbjMyIDYIjbLn6nG2IWvgZfo3sCvjN3x7GMt+O42tlxXPJ1+LrL"
    "1LwQJAWUC2LDW8ltAa228+aEcPPNI3pLwZgpw3n2le0B/311eVGCM5UoEuyW4ZP/IzPL20"
    "MnRg2aMQrVXrp6h5w+8UWBJtUIJwIIsBTA6DBCh9F4F0FIH6jvixMGojPjOvpsxq+RJM5u"
    "2AyC8/iGlwan+oyanHmaOuxBeY1xLyx+x0Yllk2WUwfq4kFl8ZCUAkaLidI5G5KaYV1xKD"
    "0ePkU4qu0DL3ZnPbBzwaJMoe3qIdaTaX+O0ikb2fQrL+cK19CvCzfOFY3EoqmK3oz4bR/x"
    "i9kswD/Il5/OPp2RaCByfkXYW0cuPn/4EMa7Iem2W9Ltnv1Isaa9PmEilh2gZbP9hIl9sc"
    "27g7iN4inRtlpGuTpOLiMyCJS7jpLT2QeHfYVUoreyIhvFbW2E+fO2lvWWo7bij66iBp4R"
    "21G1RtS+m1Vk36zkPlbc34/55QHBKp//RGBwdOYrqTD5VzVh8q/KYfLIXTy2t6sn3EUS1C"
    "lgL7IBn9X8RS66tOUcKixh0HOLHNOpMJ2qk29y14ZiiKXATqz232REGnlw+rbM0YWDahAW"
    "5uizZx8rSXRWSUImRa3bypL7gnarmQ0RWgKjJsWxrqd0MmESLlnHte4s+4Z4+sojS/B7zn"
    "WTgkNUt03293vq8eQA9ja9JTduYP/tO/a/7//2nefTBfvD8un8+xuei3AT3pkdM7+/gfwC"
    "3vCMD3e7IlM2nsAb2/39ZUw1M2M8oq3WR1vtQZ8FopxQUOLEcKcSqNBWKbSFeYABilpu+M"
    "KqmMmpxPDaULRRtB/tiMdsR8RzeKuanFESxDDhAv0UfdQVcS2IoY1Wb6NlVaeGRtoAazaM"
    "C1ZaYXGtL/iXvuVbAFiy7F8/d4O12JY2xBy67CkywZDd+66SShui5PVMFY6a1PVsyY/1pt"
    "4v3K4KY1XZpbYXJkiFMa6WMWVmlkfAqiK3lOlrHvEdAoUyeMDrjOqQGv7x7OL9+cWPkTnG"
    "rCrdZv95S+pyCwxyy5NhysbeTp6gsWcOMtjdsKmB+CQaiH00EGEBqKYLpyLdgt7Lb3wuZ8"
    "3yq6q7V+SrxQID9I22YvShb3RHvtGJ487LiFc7RuPrMa9NyikKrR2UHM+JALJ0cggn/X9l"
    "EU4EEGE5hCe6NfM0hpRLxe7H2k6aAmnspqnQTZMZsX5Qkb2zPlMqle7w2xgZKW19IttOmK"
    "ryrVRvKVvyrTyez6LhzOfK2VKJCKp56rlSnCPQ7qmAN6vJA8xJbQR7z9Z0B6ZMCNpGDqyC"
    "KKbV9NlTRb8uLDbcBtOcl8RZ7vMsozf6Mc9+siEru6PLkuiPzn8nMWK4jb4mgWqR0FQCwc"
    "Tw61018os8jA1xlWu+vq+Ypm/qejwzn58t4DrsQInyp7pXkRLv9ECc4hueGNfFSBhwiWSA"
    "xAlhy8D1w+pflkecJZQGW7qW71M7jlsAPpECDxNeFgao87h1y2cKJlTbdyYRyj47afNIBQ"
    "hU4CEOvJQYNIwIK4VNLNfzy4ESO3uS3+3f7Rtwqd+QEJzbeMwpw5gtfvPbpIGAlT4fPA57"
    "OXl8PltBN+MongNqplG29k0ezG86bDDbYQ831e07yo6tyBxU8tFYGKbxW9JZAy4ADqbcKz"
    "57hSg6I1dTTXRBs+JqHNe4uhpWVutJ6AdWVuvIUaDIpjahUfsNbSvp8jsyZfqpxDSN/aYL"
    "NlElKCvrpCXXd1ck7UVbK3XLRdJg21XxDcbXo2cQqwgg37qGb40VStW5z8qhP6XPM8xMJz"
    "DONtVPM+JDdEdvW0NlW6KnFlGbSmCUhXKUBact2CdINe4+K4Wqax7TQiN7WVALYujbqPdt"
    "ZImkhmTxABu5jguMcWFxqVaXaZUtdubsnLB6SnxqXMsYhxdJcsZfgAGNO7ASB6hLYEXjjh"
    "C6R3ljCXZU9+45IasDU/pt+bwflzqx7DIh3N5thLxr5IwSUa45QjXiG1qgUQvMbV2X2fYe"
    "Arncrr52vW1N29MNuqFKgbxtm7wtuh86Mu6QiUQmEplIZCL78brt3QxjqGR7dAKG8zUP59"
    "sNf/CezqwH6q5Gop4S8blxbU+J8CpLNu7s0qZkSW+njnNPXMqm0POZGc+juNjtDwjQFhD5"
    "ZZLYSk/L3DAMxyTsZhwGhUG4lUumVHc9pnEdlqmE1u8mjuQK7xiuKjNYUK0iniu9zqUGZT"
    "jWxHNFF0eLyKWLROtoTAZkBoMAN4haAynkBPrACWRWUAnyais2LzVEA+uFlIX1osbEelGy"
    "sXbsruw54uiv3G9/5Zx9opwKskYMdyrRZT2Jy6vrtiAvEmJSfFgNHVZc0Uw5MBUL1GREsE"
    "SNHFfDfp8r+BpWY5wIIMJyCIPnrQzwqWXr7kq8VcQSxWo/Kz+0DIaD7WlUOz7BlkF7en5x"
    "8umf4s35VFBr/vSf12cnAsw1b6ofvjpW2aMLYgNUPI5lGngfV/fvPi6178Zg8zVrXCUHmS"
    "5m+kpzJqqIFuQQ1xKuzChXaXeekcBu58VA/ixhUoK0nuQviCLP32eef6p7QMZOZpZy7cKi"
    "KBYuVChcWCAw1d6vnOiuPKj4gkm9YHkeWjpANyeFDrU18bmpY6BpeG460n4Cuz46N7ey+u"
    "RcO3ugtv9Ft/yRwLuWnhzXudcoXKZBX4jWG1+8mzkeNaMuE/y+7ba5kL6fTFOLyAUdwiXw"
    "nmVPNHOWxSPxyNnLa5kQ3rh1uuG4btw9tPFzGBw+DOHtmbsOO3Fs0QaOXxxZLiy+foAkWC"
    "vBu9kNSQHmgtgA0W6lVHDyDVLYG7IyyJBhyC7aocnsx/qP8uRnBZHM6/McYz4UFo3tH5g1"
    "xA0WjcWisRhlXiTCfrJMk9q/QtuckYAKy54e15FhU36hlvbfWUuHVQMsDNx2lmxVRADy5M"
    "RyzDasQmx52gOiJTtXsoBnZfBThpm8uwl7foh3OtnwxUQAwxcl+3CiittsX8BkvwGqYYC5"
    "QP2KpqJa7WK/RtL5eDOhbNZvyB0UPw8WoS+P6saUGDPdmn9LdF7XnYa11A3dhbxBcP85M5"
    "M4No2KpfMUtCmbiLK7cet3gCLwJ7yee8DT+3S2nc4tngc3B9dmXAD+ZqnfU033b3h1d+6Q"
    "JRMHrvdmjg++zhklodz/fD77fPY+kWR3PSDnPq9J5IWeTZCYuM6ce03nDtS1/93mT5zehg"
    "3kUZ89lW/NYGAoLz+xbMubQnl8GIL9rjA10aPEdZbemD8aaLM0TONjGh4TD6snQZX8gGFw"
    "y36S60TQrq1Dz4vVVWUvrqlGX1/ISOCjjSvjhY0ZGjtIc8PVemsjzJvfMhpIwTXMy1VpfJ"
    "Kb3z4zWP3vzRQ0a3zTeE1mPNHk5OI92xetuzumbYMs+S/y5OrdT2fvP384e7IGkUK1tU7n"
    "hjfQyHQG2X4PhewdpOcI1glsSnE65/YfKxk++0x8GsOWwjCB4bb2hB/Ngqn09C0+adVCfB"
    "r9hO++T3/D5SfRenhWXppsh7XrNrBmPyYZvn7HCK+KwwS2dddovNpbT6BlClNR2LdqO5tF"
    "brz6W6fT2fy+oQ6m6RP2NdQ8yhQ49inO3R0pnW4si3ENpYPunhZonVSFK2FaHeGRExogqf"
    "NSKr7jZU18x8tyfEdW49mUSCuOMUDst0+oRaCpUGoZESTV5Eg1y14EAs9mNcaJAJYglAI4"
    "1FM33TlS6Q5rNYT6dFtaRtv7hhP4iks6lcA1LbWmqes6ShtzIoAASwEc2F7gKnmTUgmEGE"
    "vDYgzimhjEmEZWn/28JEaa9nmWs2yT4jQXRHGe+zzPM93zNY/+UZ7kyrIaWRGsq1HM+w99"
    "TjywSoVgKogNr7vb9osWZV2FiltUQRS3qD5vUTzCoTzDp9Zd5RaViAxmf/r74eHLl68Pn7"
    "88fvPq6PXrV2+eJxtV+VTdjnV6/iNsWrnZLO9isZdZ8b3KiOE71ed3yqWGk1Ypl/zw54UG"
    "82pt7dOfc45Le+uyQpjRKkR0gxoCZUnENo9tIZRBAduyJGJbbLG28DU6mVBDVLCwmoosyi"
    "EhKUdIFsLUZBdyUQ6XcaHFGluOUwUFIbkedYMSLZCNV5QmBbJCw6ME3sg4MN9UOzDflByY"
    "IWBzxxNYLtV8Vk5oo6XbN5hbWbxwB5/eVazg9Q758ijDW9IttLkURGoqbclicVzm5WXOfv"
    "pmFVRygkh89Jn4yOfUKOiKJUFUFgtZvNSFYHRFWPNSGKxc5GHzeSOyqBbEENY15YUzmXsN"
    "83i/ZIbaT2jXFxjOL671hWqid3yL6P6ajjhQkPP74nqM08/TFmD+7NE91MRloS19yXPosq"
    "fIZECJk9JT2PXFwnUe9JlAJT+NRH/4+VN1bdAI8JNomAEt6DxB58znutBwUUHpXTjKUEEq"
    "lDbfHKdcKfUhIlWqe7U5VoVaW0NEC3xgDVG6YkMMCR7Y2lusKnIdJVOJi4tcp6lWtTVGtC"
    "gnS7LWyBV81jxyE6tnN2Q5ZdP1wGt4QD0PZ0JuPCdwDaql11BI/PWccmGR5sMJi2kUJOC6"
    "7N8dW7mwBiYqb/BKbDlRuapcukSL6OFWTN82E2x5GrXhtwvWdW0fr7xgh1284gW/t028MN"
    "PlUXPF+W+VKmEslEYqDhlOZDh7Zg+MmzKcAq0WUV7Lwwk3yD4ViLwyptQMOMglQy45N64z"
    "47zoKtl6kTb96rOnc5OSh1AQEQ5GVRXjXnD/tnyfut/yB36bLXEItRXDUUAgWzjRsWcrsO"
    "HCEonEXzrEtCYT6gqKSu7kMaDy5Jepw01MXrPSA0vTWYKl6U9BPALziUeYLsss47A/HtRy"
    "DAtNmrDI0rKSIMsVngprVNHQLNTjymLUvCBXRkfH0ls9sGj3q/j36N2nJJp47+xaw1Xstu"
    "Y2IA165rPqoKcd7KerDSLHSnIYMlYmCNj7P3XcDfiBnCCGjPWZBnDYHr/BDGfEcH77PL8w"
    "A/9hGqvKNygrM0DyevvJ+lgsb81r0zQHCjJzZ/piYz9MKt6h2nr18/nHvVVbdd+YasHGiG"
    "flO4T8w8nV9b5Dri3ZT2SbvLpSWzNCdzlrL4+f70vaWoKXYk5VSa47dF/sC7Y8DtHbtI6a"
    "h7rlHuiWEA+zSUJRKobz2+f5DQnwDT5EZUHMmS7XUwm8OHVxoluzwFUqV1MljjxWGWqMLe"
    "o8tihcnht+IErC+Jno82cinC6X6p7I1XFNv9ZuYalch3biDtx112f/uK6nQJJZ/XB58WN8"
    "+ZrWp9QL5huF8OUl8QXr8wuWc8YrznNRFme69zMdBZVsNNMZWZzpPs80Bl8/5tnHuGCMC+"
    "4Y2u3EBcukjfNu1QJLWyUlMwqGvGJDDQjyVlMzc5jVxPTGmK6P69WSmVwf3Htpx73Nic4b"
    "pBtT6JYejUSWehTAyvupQ1DrLTXY80H4q+WXg3SbDydO0MzENcOPK+Vj5luUxziEb0QoMG"
    "4YC+sEvsF+GPRY/nJyfn1+8eMTDIrtQ1CsF70XSs6qSGZXWhgq23JBbuE7V55dyfCRVHyA"
    "4VDbj2RQpwKRBGxCAgaqdelSCazzV3IVgTY2sWYbeYvysh06jJIje+sxMqlhmRsRInlJJE"
    "T28QtdULWl09DzYkiI1BMiWfOnISGSzRDdT2jXp/DmF1evcneZYcwLoY1Ehn5yclxr5UNB"
    "Nl6WTdLET9JXoYgbmTguJKYy05zZ42GGKoxImLkNCaqhac6b0MFZZjJbbJmyy8MxbumdZX"
    "vEF9Rmau82Qkpg4Tr/pgbHCnoRlAs0ZS7gQPMF5boZDiu6a5Qqm5NYm2gruqAZwcAm2mK/"
    "nY9Jzq8y9R6RYdgtw6DYIKNJa4y+7bkFk/OFlM35osbofFGyOuOXUxbe+PoB4ttKqm1h05"
    "NOaM6LDRDtQym0D2vQPiyjDZtIGebqjLL4ekwok0ooc6lB4Sup2CEylcGAZiwnhwZ8Jhck"
    "1YEVZz8viZ6UXk9z1rhQ5+nyshig1ueZjoxY1c60OSnk44pZkcC5qHdnykmhy6aW48yQLw"
    "0pzo/pSPu5WNcynPm3VaISZLgQt4DtwJuw5F5Y5Q4srTLH0OxARBpHTRBq+OK404JcMJju"
    "+3S+4OFbDvsnSEN0FvwdCuw/vbHYeV448ZsXEBTlWSYFtvdMN6Zj4jnEh7AuqKIYzj7hcx"
    "4WQHwmDhhr/5ZCBpmNHbPHsDTZPThK4cMICOXoeratWTErUhQaC7lil/KOznFr8sZMcX48"
    "zhVfXiNf3Bu+OLtCZNOCMyLdURRtUm1bZimQg2+vCla0iUku1fjy7pbpNy/2ZJFmPgOSYG"
    "YkOixGsydwcigUXvr4+gG+9Ucyroqjak/FUbkC62QiNLfkQmtT6QGCvf3IWoaiHwh8FnJg"
    "p9IItkxLIqzq2HJVx8BXRDiVQIilIKau67gqCCcCCLAUwHG/3Q0L3aEzZC+cIRPLtrzpRt"
    "NcEMV57vM8Fxi20lTXpNSUJNFP04s0pb5pra04vSJKuaFT5lM4yn4CutYpk66mPkXyf6G3"
    "U8e5HwlcMvGpcZ1XZhleJOmYuZ5S8vnThycQEn9PbXCF3FPwmEA3qqnugRuEGi7E1ntUn1"
    "HzLW93RQzdJreUeFNnaRP9jqFc9sBseezmLa3QhdHVJl+TVG9M6eaJ16k0EhYShAV/7zR4"
    "1ZTYzpzUdoBev8L32M/hwDAbQV2W3Eqbr0eC9uYhplVjoDHWZ2Ms1BK0UGkoT3l1NYmS4B"
    "Ca6XVdVQLemUhfU2Jo82LIIsqxiOGKfaCuNVmFW5XKd6VCfAjLvpRqJZlrVZtsVc62omaw"
    "oMLQRjlNNTdAlz2mzi7en31qyyZoW2GNUBN90KsXe05oAOWCukgmDCHbuLFUpXx3sSbHz4"
    "/e7E1jKShdsAHMRTHMMSwCO6cMERGm1dtFRqTDzeLjZVeN6FrK9bZ9iGEPB1NAuyQ4uA36"
    "SE4FOapTQY4EKgjc5HblKzUByslg5x9BIKVpQni82hrOCeH6lVy/S2iKyIwQXotHlaApCS"
    "Mz02dmBhtqdV4eEasrPOYXDvtFYL+IjqHtrl9EVBfCEmlpKk0j3ofjrAaEeasNI5I1Koo9"
    "yazfmuCT6Cq56JNqNGRiPWqLKmKoRzeb55hUh3pg/b12ORlUujtXuqHYG3swzQ7mt1SQRl"
    "FJzJQFMSuzClxfv1PyMBfl0MUsnwmkbWhICIUxwL1YUxKob1iapr5SKyxZFEQuV9BSPHCZ"
    "GqtBGLfhBLZKdrxIFJ1rSDEhxYT1/rokmLA23XZr08mwS4YeCP1/KszSOxhjQFgX8/Iawj"
    "OsvLEcOGBGwM9qjtC1a93dSRU93EugQLfyw5+IWK3BKm4stKUmyUOFKZvauDlKmSzKIYIU"
    "sSFNQYos+1/D0YYEVhcelBi2GkdKBtn1/hQtO6vrs3oveK8rY6rb7CmJwxRHsnQtn3243h"
    "Kdlz61PLKwbJud9R2oh1rO3t1wDGFB1KwfNWJAi1VQ0WGzweLetsNGldXeBZu9RwQVe0DL"
    "rijYWtO4JyfViMzuG8AtstlM9THuvUBQb7QmNjkjM0Cn4/ZTb5EQfMyEYDyHyu0qSoLoKC"
    "qESmM0H0bz9YxulYrmE28PWwB42O1AShuickcQZGt3Yt9XttiWaK+t0ln7fD4PuOABuXlK"
    "Fw60I2Eitqdz7WVM2ABUn0MBrT+e3RDHNanrEfbYq+iMF/Y8MSg31qnOzhNfv6cecZ0lb4"
    "ft0eyIzJgvMQC7eIjf7VvKNh1ys7jTPFtfeFPH177OLfspO2AErgu5hPGJp8+e3aRtWnjt"
    "MCga5pFgQdii5+2+J2zn4Q1f9Bk8wYo/RzVTET44nGY/qrr3d/TaclD4JKc/gsuWR5HmNk"
    "6tu+oOCaLvvMDWjvacZrRG+4b23w8PX758ffj85fGbV0evX7968zyxuMun6kzv0/MfwfrO"
    "acaxOV5TiiyZJVmFK5VAXatUsOQPBeIouhpZI1FYE8ZdbH95Jju15AJNrsclKuqfkv/cyX"
    "/ACoJDAreTj5lMC5v1tYli2QFynm10WKEL1fasqQgyXQWXCFPGlJwh0fUY0y/lBVEn5rHJ"
    "ek+Z9xKRWU0Gtcl4/OS41n/EkQzxqfFa1kObhpcqFCWf6Z5PFjPdoNCxVSeRfvvEC3kGYB"
    "aWU8uYEt0m/B5kqXshERDXGbcdMmfW/1sgGuBgRAZYPhQfJ3PL86hJPAfqQbGFJK5fvpvH"
    "WJ/+Wkkp9M16UAqf4HeC/x3tWeQEmhdoXgzKvEBuDLmxnuwMPVGEPvKUwatwlQu0odz5Wp"
    "UoSj6MfCRyKtEJj7iM9Yo7x2bX6LbJVAjQHUKnS+hgSnrWr9hlxLKJN7MM6pXVm+0M2UBV"
    "2avIzj1TTXry0pxQlynHotclOlP7oujpNW2WklFaoI/FN9dQmatWlR/SuHfZOM2MyBApy1"
    "evZDjLV6+qSUs4VyCC2EulgHB0+QDRbbMachlh4O8qYiBTEQzpriIzC183GOB01xrgX/8P"
    "AYTvSA=="
)
