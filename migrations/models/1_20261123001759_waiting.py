from tortoise import BaseDBAsyncClient

RUN_IN_TRANSACTION = True


async def upgrade(db: BaseDBAsyncClient) -> str:
    return """
        CREATE TABLE IF NOT EXISTS "approvals" (
    "id" UUID NOT NULL PRIMARY KEY,
    "step_id" UUID NOT NULL UNIQUE,
    "title" VARCHAR(200) NOT NULL,
    "description" TEXT NOT NULL,
    "form" JSON,
    "roles" JSON NOT NULL,
    "users" JSON NOT NULL,
    "fails_on_reject" BOOL NOT NULL,
    "status" VARCHAR(20) NOT NULL,
    "values" JSON,
    "comment" TEXT NOT NULL,
    "answer_key" VARCHAR(200),
    "answered_at" TIMESTAMPTZ,
    "expires_at" TIMESTAMPTZ,
    "created_at" TIMESTAMPTZ NOT NULL,
    "answered_by_id" UUID REFERENCES "users" ("id") ON DELETE SET NULL,
    "project_id" UUID NOT NULL REFERENCES "projects" ("id") ON DELETE CASCADE,
    "run_id" UUID NOT NULL REFERENCES "runs" ("id") ON DELETE CASCADE
);
CREATE INDEX IF NOT EXISTS "idx_approvals_project_9a7b5d" ON "approvals" ("project_id", "created_at", "id");
CREATE INDEX IF NOT EXISTS "idx_approvals_run_id_17bb81" ON "approvals" ("run_id", "created_at", "id");
COMMENT ON TABLE "approvals" IS 'Made in the transaction in which its step begins to wait. It leaves PENDING once: by an answer, or with its step.';
        CREATE TABLE IF NOT EXISTS "event_waits" (
    "id" UUID NOT NULL PRIMARY KEY,
    "step_id" UUID NOT NULL UNIQUE,
    "name" VARCHAR(100) NOT NULL,
    "correlation" VARCHAR(200) NOT NULL,
    "event_id" UUID,
    "created_at" TIMESTAMPTZ NOT NULL,
    "closed_at" TIMESTAMPTZ,
    "project_id" UUID NOT NULL REFERENCES "projects" ("id") ON DELETE CASCADE,
    "run_id" UUID NOT NULL REFERENCES "runs" ("id") ON DELETE CASCADE
);
CREATE INDEX IF NOT EXISTS "idx_event_waits_run_id_b9ad0f" ON "event_waits" ("run_id", "event_id");
CREATE INDEX IF NOT EXISTS "idx_event_waits_project_9a35fa" ON "event_waits" ("project_id", "name", "correlation") WHERE closed_at IS NULL;
COMMENT ON TABLE "event_waits" IS 'Made in the transaction in which its step begins to wait. Closed by an event, or with its step.';
        CREATE TABLE IF NOT EXISTS "sent_events" (
    "id" UUID NOT NULL PRIMARY KEY,
    "key" VARCHAR(210) NOT NULL,
    "name" VARCHAR(100) NOT NULL,
    "correlation" VARCHAR(200) NOT NULL,
    "data" JSON,
    "receivers" INT NOT NULL,
    "created_at" TIMESTAMPTZ NOT NULL,
    "expires_at" TIMESTAMPTZ NOT NULL,
    "project_id" UUID NOT NULL REFERENCES "projects" ("id") ON DELETE CASCADE,
    "sent_by_id" UUID REFERENCES "users" ("id") ON DELETE SET NULL,
    CONSTRAINT "uid_sent_events_project_0e4da3" UNIQUE ("project_id", "key")
);
CREATE INDEX IF NOT EXISTS "idx_sent_events_project_ed540a" ON "sent_events" ("project_id", "name", "correlation", "expires_at");
COMMENT ON TABLE "sent_events" IS 'Whoever waits for it while it is sent gets it, and until it expires whoever begins to.';
        ALTER TABLE "runs" ADD "parent_step_id" UUID;
        CREATE INDEX IF NOT EXISTS "idx_runs_parent__d4f2d3" ON "runs" ("parent_id", "created_at", "id") WHERE parent_id IS NOT NULL;
        CREATE INDEX IF NOT EXISTS "idx_runs_parent__03aee7" ON "runs" ("parent_step_id") WHERE parent_step_id IS NOT NULL;"""


async def downgrade(db: BaseDBAsyncClient) -> str:
    return """
        DROP INDEX IF EXISTS "idx_runs_parent__03aee7";
        DROP INDEX IF EXISTS "idx_runs_parent__d4f2d3";
        ALTER TABLE "runs" DROP COLUMN "parent_step_id";
        DROP TABLE IF EXISTS "event_waits";
        DROP TABLE IF EXISTS "approvals";
        DROP TABLE IF EXISTS "sent_events";"""


MODELS_STATE = (
    "eJztXW1z2zYS/isYfblkRvUl8kvSl+mMnaitr4ndi53m7nodGSIhkycKVAjSiq/X/34A+E"
    "6CFCmKEkXvTCaWCCxIPQCBfXYXiz8GC1snFjv6QGYOYcatPSd08A36Y0DxgvAPyvIhGuDl"
    "Mi4VF1w8taSA49ecuKKqLMJT5jpYc3npDFuM8Es6YZpjLl3TFncbXFOCLJPOkT1DGDHCGC"
    "/4C0OagU16hK6p9YhcgyADMwOZDM3J0v0Wma74zJaEumhlEMov8K+epnF52xFlJmMe0Y/E"
    "Q+i2xp/CpPc7up9Hzc8e4SjcE96Sw+/62+/8skl18oUw8fW3QXBjUV1zCHaJPsHu4HdRbz"
    "mfzExi6am+MHVRVV6fuI9Lee3jx8u3P8ia4kdOJ5pteQsa114+uoZNo+qeZ+pHQkaU3RNK"
    "HHHbRM9Qz7KCrgwv+T+FX3Adj0S/QY8v6GSGPUv07+C7mUc10a1Isx1yZOrsiJLVxNS/D5"
    "4vUXcyubq+ndyMbyeTQW5MiOfIdFtwSbOpGE8mdQWMf/zptxujIq8OxA3e/HT+4dnx2XOJ"
    "g83ce0cWSswGf0pB7GJfVHZJDLUcvRPR/3nI3xjYUUOelspAzx+6HdBDqFoAd7DAXyYWof"
    "euwb+enZSA/ev5B4n32YnE2+ZvvD8hXAUlI1kkYI9hTgz7HMxveYlrLoga6rRkBmo9ED0K"
    "P2wCfHghRj6evYrGu2bZ2vyI2qt9DPfby/fjm9vz97+I5heMfbYkjOe3Y1EyklcfM1efnW"
    "V6K2oEfbq8/QmJr+hf11fj7DsU1bv910A8E/Zce8J/+ATrSajCy+GlVO+TL0uTN7dB76cl"
    "99X7Lb54fepmuWJu0MlJuS10cTBvQg+30MO+IjOpp6CkpbapqHS3a9eoJEL1m82VGklCWU"
    "wD/ANfeMx7+jN5lDBf8kfBVCMKTANd/iZu6TCBja/Gr7WDV5HGnBlZ/AP/3cT1lbfzmzfn"
    "b8cDCfUUa/MVdvRJCnNRYo/szJWobr5oMVpkr2CK7yU+4oeIx85gr6BYiW4pZlfBL6vIq8"
    "4R4yPjK5MiW/wjSCcPpkaO0JjqHGfBaAjVGSIPxOGMR2ivnPdgF2n80QQ5Mt08edpWo1UY"
    "kseIA/Soe/QI9PanvNzz13ujvk/KgULX5R4W825NbS4hAqpcuSoXrmoN9biPQTOHCelaJS"
    "4xoOpqcDHUeWt0GvSLQP6Hnz8QC7uB/qXGO2sD7wnuf7ap78oxqlB2w7FbrOmK7q+m5hYj"
    "sF7FBGVy/8okWWDTqmNmjwR6Z2EfnVYxsfNahTZ2WZY2ssu/NeAN628H3T3Peml8X754UQ"
    "FfXqsQX1mWxneJGVvZfKas6y7KCfYQ8VElxEcliI/yiJtsoptM/H7FLH1h2xbBtGCiTktm"
    "AJ9y0bYQj67sdl6+uL5+l2IdF5e3GaQ/vr8Y80EvO4BXMn016/LqFpx1T5wS5jhMFZU7aa"
    "LcXNnun5E69S4tyGLK9VvDXDbE6b1sqK8wOYS/qXpj3iYaOViDUjlCnEA59gO2GmJ0HjTT"
    "U5QcrzH596rMRYeIDRNedvJAhEzDKZu6Y9FOT4F64BN284Xtk+3MZ5a9+tVvrUdYtWlHCp"
    "Y5hSUpXgCLbUl8bvsP0dxJsOpu36r0W3gL6dgUtq3fC32ZYU1eISWWVpJNHTydXTBOOZxM"
    "qjn9mHqLnKU+BXwo20taX4nVl5B6CAV96uwyZUMLZuh6M1taCtyOmVcKvLhtenETS3dDR+"
    "4vcUuHCexaX276RVW7c7MjdwvAgod8HzGO4XBWKOuJkb5WW2/f+fsb6Nyd1LnBYdmuwzL5"
    "ZDmYb8kXVw1zRmx3aA/2oUGP/3GbUp5DRJ+9P//H85QC/e766seweqIH3ry7vgCO88Q5zk"
    "YetISZChxDalusWDummJGGIL0NmukrTLv3Dh0kTNL7MVlhs6kLRLo/PvF2+orUXpxFB4nU"
    "KvDzbMld1CeY2iSf0YyuYJ/J2b6YfqaWlpb5J7h/gIp29wUGKtpjKiqxVCxO4y98uvvbzf"
    "VVnoPGIlkCamou+h+yTHbAy7kK+hCHYuiB8APhB6dmyys0eOF25oWrtqlyl1G5h4J2q7Qm"
    "QEuZmTHEsSwnY9Rh65OG3NmOeW/SO8TwI0MrkbljgXUi8npgqvPPc8LEF5u/Td+gO8ejf/"
    "2O//f9X79jLlnyP6ZLFt/fDZHt8FJ5Z35N//4OzfgVkTBENjd9RAZvL59fZA/3r0LV9AR5"
    "BK7WRa72gC1PZRAWSpwa7lgCFNoihTbTD6KBrJbrv7B1aHIs0b8tvG1seAQe8ZR5RNiH08"
    "eaVCIn2GBl6eYuhIYRkuGiXhPXjBhwtHKOllSdGpK0HjpshxmWlhlc64Ml47d8CwBXDJns"
    "5mywFtvchJhClz8Fuvr47t2+AicjN7uC5iVd8MVEL+XvX0/13kteRWWue16VMuyv0fzSyj"
    "A1w89wz1kVmhKurzHk2kh4yY/QpYssgh84E/tlfPX28urHgI5xVoUp/8dWxJEMbGW6cTN5"
    "sreXJ2jsmRM7txwvm7h/CFSwK1RQdHXdbMSxyG5B7+RqnlxfXNMt2gOnhjIS6KEXtBV6B1"
    "7QPXlBZ7azyCNe7AIN6zcyF3VTd2rD/Sk2wNZyMUcCYI+rhnCUJbEqwpEAIFwN4Rk2LTbh"
    "SDlE7WgszTemkIacYzVyjnG66nqKAV5tA34svcO1MaAjbS2Rbe/DL/KiFE8pW/KiPJ1lUb"
    "MXiyDyuaqqlxABNa+2mudbAyZzorCQFdOYtNRGsHdsTO+AyvigbeSqyojCCQFd9kl16Ow2"
    "6OXWPY/gd36KvR9NyLUdz3lJ8DxnkoZDbPD2QXW8umcQxhIAJgRa7yvdUeBLbIhrtRS1h4"
    "pp/KauxzOx/GwB136HROSX6k7FRLyxF7xMGfkeFg3LIiI0v1LFgIhPItqc2QsytfVHZIvo"
    "AHF2pR+fYBHMCDJsS+dXMZszcZglRnxgfpsvd8MwdZPmox7au40yN20wvQhDRjYt7R+DuB"
    "/CV0xU4STNCfP4B10UoB+MtvAdGcjKHFbxBX36afxhLB+Kcs0fXd4kxg7EROw3JqKm9auJ"
    "2atra8wONjLPTaoYytXcFKFsD7Hevn9CjO863omwPvgmYMcyWHzWWHzClbtu3yflwKLb5R"
    "4GE0l7JhKg8c1p/H5Y5ltimQ/EeRyoskaFZcPSrFF+LbNi2qjBNSVoRaaGbc+RQ3gXMpeT"
    "PcHkNH77IyTIreny7kchl4sD2TmGQzQlMz6yJCNk4mB1BxkEO4xrXKM84Wz9bkreGdzRH1"
    "W6tyQTFQVN1XOIRjiOEE/fLe6Y6D4lxymKT05K9ZHdvKxEb16W8JuXOYJje65mF2UdW08m"
    "E+J9RHzrfJKzFlYv7D6WgFCs2qFYfNnQa4YsJ0QgaLkai+e/z1FM1cUYRwKAcDWEheU+D/"
    "CFSbHzqJ42Qols/Pej6+uM/cH2IsgbEmHLob24vDr/8E/1zHGhyDNy8c/b8bkC8wkz8Oj0"
    "rI4akhHr4ap4dlJhVTw7KVwVRVEnIikOx/BTJyqFLAlW5cu+pIUaRiSRAdNsL2H2i7aG6r"
    "14gq9GL09enbw+Pjt5zavIp4yuvCrBOb8lxMBMmBlmlll7N05WFLbi1NiKk6HmdczDGdF9"
    "+QbARFzJRByYY2rO/2kpMBWXm4oTJq+G5uJPcUuHCexak3F6ZHXJbBwf96GwG6fOAik2HG"
    "fOHmkzacsby2ZEDzKkyPu2m6Kl8v2qJGQJnCs+XH6UUip4KR1zGebh12zHCVPRNo5r0uTv"
    "gcCmjhmnIdnLFskKHHjRbpxYckKqAXNGrIdot7IbNVotaswNSRkwZUB0GBDDqPdD/ad25y"
    "cFIT6sy30M+xJhX2L3wIR9ibAvsaOYdjOgUWCuOizG74qSk2I8WvWYmBnhvX6H7m3CkLf0"
    "rToEawbSLGwuvkUYrRzTFTGDWIQZOiI2UhiCbEuXp7BoBqb3/BK1XYN3hOIgmDbuoA5UTB"
    "yyykez4xYFKibqqbMCS+lo42miTtZctcJzElxvZpQKGpImqetwr2bmZnLL4MSjrmk1v2Gi"
    "sdKbLrETEykVWs0eI2q+ykOE9p5t3TVoL31rsAXuSrMqswWGb28O8WLjSkqoh6aV40qmle"
    "MS08px3rTCH+D+njg+UEqw18eqZtvoIfbbD1gNQMtjXhzdlxCB+L5q8X0mXXoKUlGMcSQA"
    "G00rAXyAmV3//nH8cfy2rQWx7XnD9tyaQzqWgDFdaUwTx7FrTcyRAAAMu9PBNr3GNh2S6/"
    "q9n5YED0SXe3lmUpMZG3VzRhT6ucv9bGHmThj5nO/kwrj4pAgExmcDtH3DnL2iKnJYbP3I"
    "iPUvz/n2d8ck7ak1p6iMKExRXZ6ipAMi38MX5n3hFBWJ9GZ++no0Oj5+NXpxfPb69OTVq9"
    "PXL6KJKl9UNmNdXP4oJq1Ub+ZnsdAxUvO9SojBO9Xld8ohmh0nSqm8IS4p1JtXa2tLf8rX"
    "VjloJykEkY5KRDeILc9LAra5UxfnnKTNHHtRE9u8JGCbM6s77iZHNuQEAdnMwWjEEUEDNW"
    "FNS0EwX1bbCyJq6m42TYsBrGt2mybilppuN000dZjQrt9vmh5c68Mkg3d8i+j+GrfYU5DT"
    "8+J6jNOBdQ1h7veJDrmVvPaBDomTNJZLx37AloKsXQSiP/z8oXhnWgD4edBMjwZ0ZldffM"
    "rE5iglDrToI0iZne6b45TaWd9HpAR3bIjRDW+iT/C0GSx/oxlE9yQeuYj5qGxYFjbPglrV"
    "YueL0aiSCGFdEHoq/pmSLy6HwdlOrLnJJoSK36xDtHMXop01p+Yucqe328db2awvvAX/tW"
    "mthAhJmR7ivH1nKkTarpkgGocyx7N2XqUoS5eXFtxhsrxwxj7YXHmpZTcHerknMysL7swu"
    "uzMhIvUp9z6Yr8F8vWNot2O+rmL7Y5bd1FITsucb3lSPIN+JNUJiVmKRCDFdb5WYRD1Z7V"
    "yihb0g1EXYDRI8YhS2hFaYIV2MOUx1XsqrTIk4QkicUWu66oOHmjWn3LDPElYZ8eNye/XB"
    "OrGbWXtYYp1gwQCttVEjkIEU0Z3We+CMIjijKE8l9sEY2jijCA6/aLooJBaBUAepGY2WFg"
    "OGVM6QkvpQQ4aUdHgdJrTrAyTSg6tLebtuuKYs3dsDleYfFZar/cLNLp3tFXX+T4bNqzsy"
    "aztDM9sRB4NyXZ0r6PyDycSRny7i+rc4MdTX1f30T7yUfFmafJjy6n4bUQ74PBdo7zZKjp"
    "BIDKjO5pWooEoXP5TOUnFX6TsFRrGrxaOYUdTM69TfjE6tHDwKqd8h9fueCFMLqd/FJJKH"
    "udirHNYHp3Ilp3JwpJfqJNeyXXyxDGziyzqNwZX4lE1qCV2zZu+nJcFy2uluhvz6bRiZBO"
    "Otv+MxJQWGO0izvyX7Ut00+8FA3AK2Pd/YlHpha+9qatVuJ7ZbqEx2wTaMEmtduNejmm8e"
    "uy5ZLKU3XaS4l+cu2jP52fEoenZn8vI7YU376iWyPZeZOhG2tjHWjCFitp8sX5zl6Pc+kn"
    "2ODJv/yudq/337t1Ta74LDJwIjjriHRMl/GIU5L6jPpzUz5MpZoaG/RwJMebtaootNeclu"
    "qkgfkyK7Y49tWkG2TCDBPNreJoVgJqk4VMPquxumX708kEGamIsrgpmQ2B2ehwKnhKLGSx"
    "/W7+Fbf1LFinxSbEQ+yR8fOpspOU+1KKdYuodgbz/I6fAOBDhgsGHT3aBd/wictgCnLRw6"
    "wJBv/yl4JCDf/tPoZ4d4bLOsm3lJcJZ0ImK8a1prK54nOIT4UA8h/kSmhm3PBwq/SFg0LH"
    "ONrPxKFb0jtwZBHz+8+4uICp4TKvwRcyLcFgxhZGBmDKUPghHNIS7/gy2i80cmpnA5IA1T"
    "NOWlhr2iCN9zrPPOkFbu0DzlE7gzdjXhl+x11Ayy+X64WBqMF1VOQBVv30S8cLUsnymp7Q"
    "C9foQfsM/Dn8Am/nSWR7p482FOsA9nCu16EyJkbdp51iYIwH3K/Bhy+UAunx1Du7tcPlzM"
    "LDp1qU5Cn7d+O489wrzVZD7RGFVx4MT4LSHBQa1dpBZOBPkCzewizYQtmu1u0QSle+dKd3"
    "gQCPUWU9XBtYVhYXlBiA4DRgOMBvaawb6obmjWww32RVUhM45HG9KYfnkDlQm3tpS5ta8w"
    "JX2Lm6OUcGP2EaRAxWoKUm8PtduJ6SCErcSCkEB2vSFhkuzV9W71K5lvSzMw5U+JbL6EoZ"
    "Vjui6h3yAsNwCaDC1NSnmpa4tdgXnH+YZtKLcFJg2IgeoPyX87aKmoS+f2QePaNFZsmcnx"
    "BzRpwY7JkqRGKalGYc9dA7jFuGeu+mhz5ik2/JVk6UrI9NDatv3oAjBNPGXTRNiHtZO25A"
    "QhFBlOVAc3drd40bDpierxW74FgPudFCc3ITY47RsMazvk94Vpviuk+K6T3ftysfCk4BG6"
    "e0aWtkjKw0Uow1J7GSLeAMEL/pd8fn6HbEcnDkP8sR+DEuZn/tGIJOsE83Lk4jlhyLFXMi"
    "U3I8kWOZnPWQD28RD/plPCJx10t7yfMIqXzLDdyZeFSZ/xC5rnOCKdVFjw7PnzuzhZEZWJ"
    "jgzRsrdEfNDLlOMzPvPItEfYEk/wKJ+j5JAi+eDS/0k+KxIWSRhkt8aPLWvn5SpbMy7M++"
    "KkJKqVXcGug1mmu3HPPrX+ejQ6Pn41enF89vr05NWr09cvIo6dLyoj2xeXPwq+ndKFQwJe"
    "EvEf9VJVFSuWAO0qF2r+uYapKKgNdiKFnSiaVCpiGdUHNFXZddIzc/W5NiPYJ3B3Mu9WSX"
    "C0fl9VKNtDg1wb+XfIsm4G3VgEzDBw/MAOTfT1rcaQHb2jZuGclW0/m9XPiWNqxkDBx4OS"
    "YRkhx3GdNkP0a3HBp0IEG2p7xRTvIQ6rqOoGTIj0Uek4Pa2idZyeFqsdoiwzlS+XdRAOqv"
    "cQ3ZYOnaJuYE5MIyxW4AIXWywCEQNF6khm8RMNXKhcRrtczP78P0NXirU="
)
