from tortoise import BaseDBAsyncClient

RUN_IN_TRANSACTION = True


async def upgrade(db: BaseDBAsyncClient) -> str:
    return """
        CREATE TABLE IF NOT EXISTS "causes" (
    "id" UUID NOT NULL PRIMARY KEY,
    "kind" VARCHAR(20) NOT NULL,
    "key" VARCHAR(100) NOT NULL,
    "run_id" UUID,
    "depth" INT NOT NULL,
    "data" JSON,
    "created_at" TIMESTAMPTZ NOT NULL,
    "taken_at" TIMESTAMPTZ,
    "outcome" VARCHAR(20),
    "reason" TEXT NOT NULL,
    "started_id" UUID,
    "workflow_id" UUID NOT NULL REFERENCES "workflows" ("id") ON DELETE CASCADE,
    CONSTRAINT "uid_causes_workflo_5f3c56" UNIQUE ("workflow_id", "key")
);
CREATE INDEX IF NOT EXISTS "idx_causes_workflo_5977b8" ON "causes" ("workflow_id", "created_at", "id");
CREATE INDEX IF NOT EXISTS "idx_causes_created_ee93f3" ON "causes" ("created_at", "id") WHERE taken_at IS NULL;
COMMENT ON TABLE "causes" IS 'A start that is owed: written in the statement that makes what it comes of true, taken once by whichever worker is first.';
        CREATE TABLE IF NOT EXISTS "run_triggers" (
    "id" UUID NOT NULL PRIMARY KEY,
    "on" VARCHAR(20) NOT NULL,
    "is_enabled" BOOL NOT NULL,
    "created_at" TIMESTAMPTZ NOT NULL,
    "source_workflow_id" UUID NOT NULL REFERENCES "workflows" ("id") ON DELETE CASCADE,
    "workflow_id" UUID NOT NULL REFERENCES "workflows" ("id") ON DELETE CASCADE,
    CONSTRAINT "uid_run_trigger_source__13c46b" UNIQUE ("source_workflow_id", "workflow_id", "on")
);
CREATE INDEX IF NOT EXISTS "idx_run_trigger_workflo_977eef" ON "run_triggers" ("workflow_id", "created_at", "id");
COMMENT ON TABLE "run_triggers" IS 'Starts `workflow` whenever a run of `source_workflow` ends so.';
        ALTER TABLE "projects" ADD "error_workflow_id" UUID;
        ALTER TABLE "runs" ADD "limit_strategy" VARCHAR(20);
        ALTER TABLE "runs" ADD "project_id" UUID;
        UPDATE "runs" SET "project_id" = w."project_id" FROM "workflows" w WHERE w."id" = "runs"."workflow_id";
        ALTER TABLE "runs" ALTER COLUMN "project_id" SET NOT NULL;
        ALTER TABLE "runs" ADD "depth" INT NOT NULL DEFAULT 0;
        ALTER TABLE "runs" ADD "limit_most" INT;
        ALTER TABLE "runs" ADD "caused_by_id" UUID;
        ALTER TABLE "runs" ADD "limit_key" VARCHAR(80);
        ALTER TABLE "workflows" ADD "error_workflow_id" UUID;
        CREATE INDEX IF NOT EXISTS "idx_runs_caused__67af98" ON "runs" ("caused_by_id", "created_at", "id") WHERE caused_by_id IS NOT NULL;
        CREATE INDEX IF NOT EXISTS "idx_runs_workflo_4081fe" ON "runs" ("workflow_id", "limit_key", "created_at", "id") WHERE limit_key IS NOT NULL AND status = 'QUEUED' AND wake_at IS NULL;
        CREATE INDEX IF NOT EXISTS "idx_runs_project_d1a5d4" ON "runs" ("project_id", "workflow_id", "wake_at") WHERE wake_at IS NOT NULL;
        CREATE INDEX IF NOT EXISTS "idx_runs_workflo_6e7299" ON "runs" ("workflow_id", "limit_key") WHERE limit_key IS NOT NULL AND finished_at IS NULL AND (status <> 'QUEUED' OR wake_at IS NOT NULL);"""


async def downgrade(db: BaseDBAsyncClient) -> str:
    return """
        DROP INDEX IF EXISTS "idx_runs_workflo_6e7299";
        DROP INDEX IF EXISTS "idx_runs_project_d1a5d4";
        DROP INDEX IF EXISTS "idx_runs_workflo_4081fe";
        DROP INDEX IF EXISTS "idx_runs_caused__67af98";
        ALTER TABLE "projects" DROP COLUMN "error_workflow_id";
        ALTER TABLE "runs" DROP COLUMN "limit_strategy";
        ALTER TABLE "runs" DROP COLUMN "project_id";
        ALTER TABLE "runs" DROP COLUMN "depth";
        ALTER TABLE "runs" DROP COLUMN "limit_most";
        ALTER TABLE "runs" DROP COLUMN "caused_by_id";
        ALTER TABLE "runs" DROP COLUMN "limit_key";
        ALTER TABLE "workflows" DROP COLUMN "error_workflow_id";
        DROP TABLE IF EXISTS "causes";
        DROP TABLE IF EXISTS "run_triggers";"""


MODELS_STATE = (
    "eJztXf2Tm7a6/lc0/qXJjLsn8X5kT9ubmd3EbfeeZLc3u2nPOWkHyyAbjm1wEMTZ29v//e"
    "oVYAQIDMbYmNVMJrsLegU8EuJ93i/92Vs4BpnTkw9k4hJqPjgzYve+Q3/2bLwg7Bfp+T7q"
    "4eUyPgsHPDyecwE3aKl50JSfwmPquVj32NkJnlPCDhmE6q619CwHrta7swmaW/YMOROEES"
    "WUshPfUKSb2LJP0J09f0SeSZCJqYksimZk6X2PLA9+p0tie2hlEpsdYH/6us7kHRfOWZT6"
    "xDiBmzAcnd2FZU/3dD3ftj77hKEwJawnl1310x/ssGUb5Cuh8OenXnhhaK67BHvE0LDX+w"
    "PaLWfaxCJzIzEWlgFN+XHNe1zyYx8/3rz9kbeEhxxrujP3F3bcevnomY69bu77lnECMnBu"
    "SmziwmWFkbH9+TwcyuhQ8CjsgOf6ZP0MRnzAIBPsz2F8ez9MfFuHYUW645ITy6AnNllplv"
    "E6vD+hrabd3j1o98MHTetl5gTcR2rYwkO6Y8N8smwPYPzzr6DfGBV+tAcXePPz1YdnpxfP"
    "OQ4O9aYuP8kx6/3FBbGHA1E+JDHUfPZqMP5ZyN+Y2JVDnpRKQc9uuhnQI6gaALe3wF+1Ob"
    "Gnnsn+vDgrAPvXqw8c74szjrfD3vhgQbgNzwz4KYA9hlmY9hmY37IznrUgcqiTkimojVD0"
    "JPplG+CjAzHy8eqVN9/1uaPPTmxndYjp/nDzfnj/cPX+F+h+QennOYfx6mEIZwb86GPq6L"
    "OL1GitO0G/3Tz8jOBP9O+722H6HVq3e/h3D+4J+56jsQfXsCFCFR2ODiVGn3xdWqy7LUY/"
    "KXmo0W/wxevSMPMv5haDLMrtYIjDdVONcAMjHCgyWjUFJSm1S0WlvUO7QSUB1W8yk2okgr"
    "KYBPhH9uGxpvY/yCOH+YbdCrZ1IsE01OXv456OE9j4aPxau3i11phTM4v9wp6beIHydnX/"
    "5urtsMehHmN9tsKuoSUwhzPOwEkdWbfNnloMFukj2MZTjg88CNx2CnsJxRKGJZ9dhU9Wkl"
    "ddIcpmxreWjRz4R5BBvlg6OUFD22A4A6MhtkER+UJcxnhAe2W8B3tIZ7cG5MjysuRpV52W"
    "YUg+Ja6iR+2jR0pvf8qfe/Z6bzX2opxS6No8wrDuVtTmBBGlyhWrctFXraYe9zHs5jgh3a"
    "jECROqqgYXQ521RidBvw7lf/zHBzLHXqh/yfFO28A7gvtfTeq7fI5KlN1o7uZrujD85dTc"
    "fAQ2q5hKmTy8MkkW2JpXMbOvBTpnYR+clzGxs1a5NnZ+Lmlk5z8rwBu13w26B171kvi+fP"
    "GiBL6sVS6+/FwS3yWmdOWwlbKquygj2EHEB6UQHxQgPsgiblHNsCg8v2SVvnacOcF2zkKd"
    "lEwBPmaiTSG+PrLfdfn67u5dgnVc3zykkP74/nrIJj0fANbICtSsm9sH5ax74pQww2HKqN"
    "yiiXJ7Zbt7RurEu7QgizHTb01rWROn97yjrsLkEvamGrV5G3RytAalDQj5tWmtX+YtO0Zs"
    "vrA3rP5K9JvjziZzZ/Vr0FuHsGqS+IfrkoT6xytWPvlfus5/iO5p4TK5ezPAp+gS3BMFxo"
    "g/cp1PUUvWICGW1GosQ7mm2mBNcJn2LydhQ9tfZEyrCeAj2U7ysFI0rICFqdi9p04HEkaP"
    "cIWutrIlpZSfKPVKKbdbk2434dNd0/P2S9zTcQK70fmWfFHl/rf0zFUuzQZdmk3q6tF0li"
    "jrwkzfqK037637pHTuVurcysPUrIdJvLMMzA/kqyeHOSW2P7R7h9Cgh/98SCjPEaLP3l/9"
    "83lCgX53d/tT1FwYgTfv7q5TwBPXdVxtFVqAKqpmUuEaK0w7zUo1VV7FIp8ai9zKqSQYAp"
    "WvRG7thq/zGFNSE6S3YTddhSlaj3fkFegSTE1yjPW0kpAMccrls4zE/G6YZigrfyvUBMU4"
    "FON4YowjwFLycRp+Zcvdf9/f3WYV4VgkrQVbuof+D80tesS2Shn0EQ750G9AWbGOJ8Y6lO"
    "+qgS+0crbszdlSLtlpn9Fyx4J2o7QmREtaMS3CsahW2nrANifzjxzXmlr2CFH8SNEKMuoX"
    "2CCQb49tg/0+IxT+cNjb9B0aub79tx/Yf6//9gP1yJL9sDyyeD3qI8dlZ/mV2THj9QhN2B"
    "FI5OfdjR+RyfrL5v0f4PplqJohkEfF1drI1b7guS+zSoESJ4c7llAKbZ5CmxoH6CCt5QYv"
    "bBWaHEt0L7WuiUQkxSOeMo+IxnD8WJFKZASVVzBlfgo/6hVxTYkpjlbM0UTVqSZJ66DXqJ"
    "9iaanJtTkmLn7LdwBwyci4dq4GG7HNLIgJdNldoNuP794dKj7uDfbljqvgRL+I4unQpHy5"
    "Ng+7XlAtzaLIWRHjO7RyLc+DatM2r0nNmjAeBTWovYCCAe3ibIxxL91ZsL+cSQiyh6H4Gh"
    "AyoFUr09JNqMqGwAdKeMXqieVSeY23w9zJ7/bv9gjetBEKwBlHfZoMYzb3je/RymIviM+v"
    "Et0f3A7jmpx1shnESCa/BBTwRrzqFKeohsM6sx0P6nzbU8KOPaIFqD05XPPT2lkMDWbkUZ"
    "IkJLbI0k9YDuJJJm0AtWzdKGU2nInhNAvfqWgl6PHGbA7BH+i3n4cfhgGurD90cy+8Iorx"
    "HpbxzthDymnX5hykSLaDnsrd5yDBOynFWT6pw+YdhLYRJ3CwmFZZNWIJxWjSDvWlJykOc2"
    "PnetLD9ikgQYdqaLK+bGqmTuEOvh28PHt1dnl6cXbJmvC7XB95VYBxtg4JLLtZJPP941H7"
    "WrbE45mUyjeubFrb27QihbLq2ItyqrZrm0eYUScgZ9vqp4L4VnpUy0a2aQ2VLYm0WgxdLK"
    "HC5yqHz3GzBfsEVdyJIiGlVNckplumP+0u8alt1KsRY7xoSKppK+5gbkI/ZTBOTa42ZVO/"
    "cRbsnDQmKDrVL7QYB41K2ox/AwsoZR/ksWM8IgdMl2AVDSy0c/YpIch05gY7iumMBhseMp"
    "b+ffa8FwXwWHbWINzcZaR2VzeoSSYzuSYMqqG9QZlRu2lGVda9Bq17yki9Jwqg7FXKXqXs"
    "Vcpe1Y7X7ehG+EBeqLZ9pRohnaGeXZNvlqsg3FJAN1LNeDa1iWW+JXMLNljsyfLpo3P9wn"
    "z6oJVVNjrpziZoRcam48yQS9gQUo+RPR7rwy5/goDcQnyQgSIuxyN1WAMKVLCPxmTCZlYQ"
    "OgRBOS4yCXYp07gGWcLZ+NXk8T7BFYNZZfhLouVE/cTtXKIThqNKOmkXdxSGT8px8rzuol"
    "QX2c3LUvTmZQG/eZkhOAf2KLUcceVSOm6XEvtsGNLSU/kMXhBRCWzlWDx7PleyVOdjvBZQ"
    "CJdDGCz3WYCvLRu7j/JlI5JI75L16AU6Y3ewvQ4zKtfYMmivb26vPvxLvnJcSzIwr//1ML"
    "ySYK5REw/OL6qoISmxDn4VL8rsc3iRv83hRWaXQxWsumGOV/D4u2RJsCf55OWGqwoS+wtY"
    "fdHUVN1xwKqJKZgZJnNLVhClcL/CtKjasLDChoUpal7FPJwSPZRvQJmIS5mIQ3NM1QClhJ"
    "QyFW+IT4pNXnXDk+KejhPYzdFJiZnVJrMxmOplxYoCC35BpaJwm8ESZYomhI3+CE0h2dJf"
    "BlZZgnUT6XNsLb5HmOeRkiB3U8cuWKARtpEzN3gVoCA5kydqmmwwJIWIdn0FSDq94vmjPj"
    "cUY8YeFxZPLOUliaKE09EKzwj7Iox4NukKg60ZahdhROeOBymnc14Oicn9z8fhx+HbtSS7"
    "6gm68XgMFOU2ai4xcZ0Ft1AvHMij/d3mdxxfhnVEicfuyrPm0DGks04s26ImpONCF+y5Ai"
    "M3Jch1VrTPbw0M2gSkbQfpDhMPorUgK9dnGIzZI7lOCO3GvFceHJtnB9+Q/fppHVobJMEL"
    "bdK5seFD14/lCjvioVx3UeJ46mI8Ik3juNa/oNBZ4UWTZd5SEYx7fXyelC5k2+8+L1m8Qu"
    "GtpGDgL15kf9/9ba27F+8JXd2+5cnsPkX/hb4JXt1v+FERzEp33+CdRguAcF/8+LPwEX54"
    "HT/D3QfZfHiuwhvb4KJSZUgbMF3EX6sMpvn2toRQB61tp6XiR08L4kdPs/Gj7AamU+IGQE"
    "nB3uz6S/fRQex37/8LQaviLBFElLuknLvEspe+xGyUj/FaQMXtlgI4UFe2XTli6T26tAO1"
    "qikto+l1gxHRilM6llBzutSc5lu+VUF4LaAAVsH+ys6/wc4fGZOqj35SUgX8t3mUBQNH1W"
    "FOiapxbvM4zzH1NEo+Zwc5N8xAFFFxBml/d2CIdla2jBzmWz9SYt2r6rL7YCPRf1BxiUqJ"
    "qiWqzUsU9zRmR/jamuYuUWuRzqxPfx8MTk9fDV6cXlyen716dX75Yr1QZU8VrVjXNz/Bop"
    "UYzewqFnnCKr5Xgph6p9r8TsHWP3HeWen4QlGoM6/Wzj79S+wSu7IrSRRSMbBJRCdQmdzQ"
    "IESjIqxZSYVtyoqTij8oi2xaTuF6dEWGj2VBTQSilGZSolD3eNRlGZfEZb5L4jLjkggAWz"
    "hUou7lGwESQltN3bbB3MjkhSt4ZJozgze72LK9dG9K797LFgc8blmEVH3dcr5uTP+HYLqK"
    "sCalVLyUKu6qiru2PX2iTHFXycqwQ3R/jXvsKMjJdXEzxslA/powd3s3u8yXvPJudgJVFq"
    "oBp4zQFTZ1FwoPd2Q6p+YmWdZE6J510SV4Gk4iewgDSuW5ZA9xuGlhSpkWxqWWTC27h/eK"
    "olH0fRihlcmG6wtP2YL0LWeCRtTxXZ1ocRvC3h5EnWweWf3upLlTKQloJ/7OHqVqHpVK1t"
    "iXXpyfrCHTLkqWt9pz4aUj5s4W1YgNzy6Z14VlEpKCeyySEE34o62RoAIqn7IvNvWtqmqx"
    "kkorW4AysSgTS8v4QL+uiUWi1SqUNxoCpAtkm+qB3OsmMXwOcobIrc/1i2gcDVuV43D5EE"
    "u4VOVyE4ncfJt89RgM7m7KKggapkqebwEf0908RpanrXaWhzWyOxDo7P/r2DmZ3XKMRZkO"
    "4rz7MHKVY7xhgaidxK0MCvs2KCQ+uxnQi00KaVkVyN1m44EyHT3l0VdWDWXV2DO0Te8KLF"
    "g7oLSiRGWo4lAOefE966pDkDfqWE5gVmCRiDDdbJXQ1iNZboOroBAnwryap25Cac+wJ7TC"
    "FBkw53jxT6imOSawFxW4iS1PvoNVve7k7mXBKgMPl/EmK+vEflbtfoF1goYTtIpSFMmoWu"
    "Ot1nvUZldqs6sslTgEY2hisyu1i0rdj4LwEYh0kIpe9aSYYkjFDEnUh2oyJNHhdZzQbvZI"
    "JidXq1yREIErU/rDyNwCZT8K/y2n42PPI4sl18phNwCQBqUbfoeoz2cji53nxfe/fYnY95"
    "paBoE6/0Osm31EnaCUPpTtD0Yf8TEPavs/l/OA5i8p5Qrh9s5hQipcg6MU3IwkDDVsz15A"
    "KyK3aaG+CkltC8kQhykJeG7qrCiyv5zvJtXPHWfOVkz47m7J8AacneFKUnKqRs33N02/fX"
    "kkk1RYi0uCKUjsD89jgZNDUeGlj9p38K0/K8Pfz/L5+1mGv5PJhMh2PSxnLYmlOwh2I7UH"
    "jqyk+hGDrYJ3es0G76h69ape/bEDrCqWPwWfkKpY/jTG2SW8/uAWNSGzkspb0grPU9u01k"
    "Z8JKFdt6Z7JNwk+DgB3egZiWdTm5wi0V7ZEr+IsI12vmsk3Im6pHfkwSTo44d331DkOTNi"
    "gz9iRsBtQRGGzYfNPvdBUKK7xGM/8Bz2IbaJBS4HpGMbthamprOyEZ4yrLPOkEauUD91TL"
    "kz9rXgF8RM6SbZPq4mllbGizJ7SMLbp8ELV8nymZDaDdCbZ/gR+zyCBUwLlrMs0vlBTBnB"
    "LpRe3Xcwk8r+UuVkVE6Qyglq5YqncoKOLCeIiVl5+9ZUSQx6G/Tz2CHMG00KWs9RGQcW5m"
    "8BCQ5b7aNEydJ1/hO6rBXNbCPN5D8zYOdznqh9B2llI4VDlNK9d6U7KuVt+4uxbOvP3LCw"
    "rKCKDkuDyz3e21ZIlAorz4/ijIozrqPYA4Wp6taFCSnFGIsZo6CU1iSMv8Q9HSewG/licm"
    "ZtTxf5XoV1t22APjqEddrhXxOebjmkE+BAIB08Vn2EhL0YughUehcJhVXBNiliqdbtgepg"
    "mmzSii3ETGyPkhCe0UWQQupYF6TObre1F5NoBFuBZVRAdrOBVBNHdXO40C3fK0c3sc3uEj"
    "lMcUQr1/LYh+u7cAcdi6KlZdvsrOdAtnM2IGjLPqTpzqJjJDRpqOJILbTAVjVTHcI81aQR"
    "dscWKnaDlp2TCZ6fyZGUqpXO0TaAG8znYKqPPqO+JJG5oPS4INNBL8Luo6aUQfApGwSjMa"
    "y8gXZGUBna1UZEKjynXbyoX3cjovgt3wHA3d6HOLMg1tiHWFlr98jvh18Iv1CG1Qcn+kVc"
    "nkCTkgT+ZrHwueAJGj0jSweKjTERm2KuvfQR64DgBftJPj8fIcc1iEsRu+3H8AwNKprphJ"
    "N1gtl55OEZoch1VhStTIcSsUdG5jMWgEPcxO/2mLBFB42WU43aeElNx9O+Liz7GTug+67L"
    "MFyfePb8+SguwmbzAm4m9OwvEZv07GpjMmErDy/nhudwB4/8PgqKOPMbh9PsoSSF2DgMfF"
    "jj2+ats3KlrRnX1jS/2JLsyy5h1+Eq0958joBa/30wOD19NXhxenF5fvbq1fnlizXHzp4q"
    "ItvXNz8B307owhEBL8hkWo9SWRUrllDaVSaF5nMFU1HYWtmJZJFM0aJSEst1e4WmrGpYcm"
    "Uuv9amBLsE7l7W3TKF2zbni0ayHTTINVFXjCyrVrGORZQZJmWvZ3pDJUt92F6VXCploq9u"
    "NT6stfgwKB+FWThjZTtMEY4r4lq62ZPw8fBMv4iQ47hNk6lHlbjgUyGCNbW9fIr3JQ6rKO"
    "sGFES6qHScn5fROs7P89UOOJdaypfLKgiHzTuIbiOZWuyKXmhOTCIMX+AcF1ssoiIG8tSR"
    "1McPOriWuYz2+TH76/8B7lWQaQ=="
)
