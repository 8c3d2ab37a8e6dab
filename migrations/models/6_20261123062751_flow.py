from tortoise import BaseDBAsyncClient

RUN_IN_TRANSACTION = True


async def upgrade(db: BaseDBAsyncClient) -> str:
    return """
        CREATE TABLE IF NOT EXISTS "approval_answers" (
    "id" UUID NOT NULL PRIMARY KEY,
    "approves" BOOL NOT NULL,
    "values" JSON,
    "comment" TEXT NOT NULL,
    "key" VARCHAR(200),
    "created_at" TIMESTAMPTZ NOT NULL,
    "approval_id" UUID NOT NULL REFERENCES "approvals" ("id") ON DELETE CASCADE,
    "user_id" UUID REFERENCES "users" ("id") ON DELETE SET NULL,
    CONSTRAINT "uid_approval_an_approva_c3ea34" UNIQUE ("approval_id", "user_id")
);
CREATE INDEX IF NOT EXISTS "idx_approval_an_approva_f05f0d" ON "approval_answers" ("approval_id", "created_at", "id");
CREATE INDEX IF NOT EXISTS "idx_approval_an_user_id_ef00e6" ON "approval_answers" ("user_id");
COMMENT ON TABLE "approval_answers" IS 'What one of those who were asked has said, for good.';
        CREATE TABLE IF NOT EXISTS "approval_links" (
    "id" UUID NOT NULL PRIMARY KEY,
    "token_hash" VARCHAR(64) NOT NULL UNIQUE,
    "created_at" TIMESTAMPTZ NOT NULL,
    "approval_id" UUID NOT NULL REFERENCES "approvals" ("id") ON DELETE CASCADE,
    "user_id" UUID NOT NULL REFERENCES "users" ("id") ON DELETE CASCADE
);
CREATE INDEX IF NOT EXISTS "idx_approval_li_approva_fae7f7" ON "approval_links" ("approval_id", "user_id");
CREATE INDEX IF NOT EXISTS "idx_approval_li_user_id_350b4e" ON "approval_links" ("user_id");
COMMENT ON TABLE "approval_links" IS 'What a letter lets in: one person, to one approval, once.';
        ALTER TABLE "projects" ADD "concurrency" INT;
        ALTER TABLE "letters" ADD "project_id" UUID;
        ALTER TABLE "letters" ADD "key" VARCHAR(300) UNIQUE;
        ALTER TABLE "approvals" ADD "barred" JSON;
        ALTER TABLE "approvals" ADD "letter_seconds" INT;
        ALTER TABLE "approvals" ADD "needed" INT NOT NULL DEFAULT 1;
        ALTER TABLE "approvals" ADD "letter_at" TIMESTAMPTZ;
        ALTER TABLE "approvals" ADD "letters_left" INT NOT NULL DEFAULT 0;
        ALTER TABLE "approvals" ADD "rejections_needed" INT NOT NULL DEFAULT 1;
        ALTER TABLE "approvals" DROP COLUMN "answer_key";
        ALTER TABLE "schedules" ADD "tags" JSON;
        ALTER TABLE "webhooks" ADD "tags" JSON;
        ALTER TABLE "workflows" ADD "tags" JSON;
        CREATE INDEX IF NOT EXISTS "idx_projects_concurr_7e9797" ON "projects" ("concurrency") WHERE concurrency IS NOT NULL;
        CREATE INDEX IF NOT EXISTS "idx_letters_project_674cfb" ON "letters" ("project_id", "created_at") WHERE project_id IS NOT NULL;
        CREATE INDEX IF NOT EXISTS "idx_approvals_letter__b9eba2" ON "approvals" ("letter_at") WHERE letter_at IS NOT NULL;"""


async def downgrade(db: BaseDBAsyncClient) -> str:
    return """
        DROP INDEX IF EXISTS "idx_approvals_letter__b9eba2";
        DROP INDEX IF EXISTS "uid_letters_key_384f76";
        DROP INDEX IF EXISTS "idx_letters_project_674cfb";
        DROP INDEX IF EXISTS "idx_projects_concurr_7e9797";
        ALTER TABLE "projects" DROP COLUMN "concurrency";
        ALTER TABLE "letters" DROP COLUMN "project_id";
        ALTER TABLE "letters" DROP COLUMN "key";
        ALTER TABLE "approvals" ADD "answer_key" VARCHAR(200);
        ALTER TABLE "approvals" DROP COLUMN "barred";
        ALTER TABLE "approvals" DROP COLUMN "letter_seconds";
        ALTER TABLE "approvals" DROP COLUMN "needed";
        ALTER TABLE "approvals" DROP COLUMN "letter_at";
        ALTER TABLE "approvals" DROP COLUMN "letters_left";
        ALTER TABLE "approvals" DROP COLUMN "rejections_needed";
        ALTER TABLE "schedules" DROP COLUMN "tags";
        ALTER TABLE "webhooks" DROP COLUMN "tags";
        ALTER TABLE "workflows" DROP COLUMN "tags";
        DROP TABLE IF EXISTS "approval_links";
        DROP TABLE IF EXISTS "approval_answers";"""


MODELS_STATE = (
    "eJztXf9zm8a2/1d2/EvSGdU3sZ0vN+3rjJ24rV8TO892mntf25ERrCyuJVBZsKJ7X//3t2"
    "cBscCCWCEQImem0yTAWdBnl+Wcz/n2n4OZa9EpO7ymY4+yya37QJ2DN+Q/B44xo/wvyvMD"
    "cmDM58lZOOAbo6kQ8MIrhz5cKk4ZI+Z7hunzs2Njyig/ZFFmevbct12428GVQ8nUdh6IOy"
    "YGYZQxfuIJI+bEsJ1DcuVMl8SfUDIx2ITYjDzQuf8dsX34O5tTxyeLCXX4Af7PwDS5vOvB"
    "OZuxgFqH8BCWa/KnsJ37lu4XOPafAeUo3FM+ksfv+tsf/LDtWPQLZfDP3w6iG8PlpkcNn1"
    "pDwz/4A66bPwzHNp1aqbmwLbhUHB/6y7k49unTxbsfxZXwI0dD050GMye5er70J66zujwI"
    "bOsQZODcPXWoB7eVZsYJptNoKuND4U/hB3wvoKvfYCUHLDo2ginM78H348AxYVqJ6Xr00L"
    "bYoUMXQ9v6IXo+6drh8PLqdnhzfjscHuTWBDxHZtqiQ6brwHqyHR9g/M9f4bgJKuLoAdzg"
    "7c+n10+PX34jcHCZf++JkwKzg7+EoOEboaiYkgRqsXqHMP95yN9ODE8NeVoqAz1/6GZAj6"
    "FqANyDmfFlOKXOvT/h/3x5UgL2r6fXAu+XJwJvl7/x4YZwGZ05EqcA9gRmadnnYH7Hz/j2"
    "jKqhTktmoLYi0cP4L5sAHx9IkE92r6L1bk5d8+HQcRe7WO63Fx/Ob25PP3yE4WeM/TkVMJ"
    "7ensOZI3F0mTn69GVmtlaDkM8Xtz8T+Cf536vL8+w7tLru9n8P4JmMwHeH/IcPDUuGKj4c"
    "H0rNPv0yt/lwG8x+WnJXs9/gi9enaRZfzA0mWZbbwhRH+ybOcAMzHCoyQz0FJS21TUWlu1"
    "O7RiUB1W/8oNRIJGUxDfCP/MNj3zu/0KWA+YI/iuGYVIFppMvfJCPtJ7DJ0eS19ozFSmPO"
    "rCz+F/67qR8qb6c3b0/fnR8IqEeG+bAwPGuYwhzOuEdu5sjq2vyp2dEse8RwjHuBD/wQeO"
    "wM9goTS5qWYusq+mUV7apTwvjK+NZ2iAv/UWLRR9ukh+TcsTjOYNFQx2KEPlKPWzygvXK7"
    "x/CJyR8NjCPbzxtP2xq0ioUUMOqhedQ98wj19q/5cz/33MeNJj8liHO/j3PPt/aNpl6WQ2"
    "W+yzMM31xNTV4SQTW+XI2PNZqaOvynaJj9hHStAi8tKF3tPYE674lIg34Wyf/4yzWdGn6k"
    "e6vxzvo/eoL7X03aOmKNKgydeO0WWzkw/dVMnGIE1psXaEi0sxuWGRJ0ZthTHRfLSqB33p"
    "WjF1XcK/yqQv+KOJd2sIg/NeCNr98Oujve9dL4Pn/2rAK+/KpCfMW5NL5zg7GFy3dKXVdh"
    "TrCHiB9VQvyoBPGjPOI2G1o2g9+v2KXPXHdKDadgo05LZgAfcdGmEF8daXdfPru6ep+yOs"
    "4ubjNIf/pwds4XvZgAfpEdqlkXl7foqP3KTcKcDVNF5Zbp6c2V7f45KFLv0ozORly/ndjz"
    "mjh9EAP1FSaP8jfVqm23wSB7SyiVI8QNKM99NKY1MTqNhuk5SkPDYYvIrqwP1qkYrO+QQZ"
    "DklgB7z4fq7VYV1OaXgiqfu31cSwyCeOgjBZmaWoHjn8M4PQXqke9N9XWnz673MJ66i1/D"
    "0XqEVZNUZaRJKcjKRMcqpiv5BvcvavrDSLHbPnH5W3wLGFp4EP4oDJWIr+QXpMTSdphtYS"
    "BFF/hPz50W8HPnTjDLOYNSwMeyvWSOKhFHJbwRRpp/7QRGJmJF7NB6O1taCj3bmVcKAwWa"
    "DBSQPt01YwU+JiPtJ7BrwwXSL6o6YiC7crcALAZh7CKEOl7OCmVdWulrtfXm4wt+U+jcsA"
    "qT3wkzYwaeRx1zCecgr8mLKfRowOgnRneNV+CBuJg/O/yDfP75/PqcSIORixvClwq5/PT+"
    "fThPqOjvVtFHR3yzjnj5yXIw3/JXRQ1zRqw9tA92obaf/+M2pbHHiD79cPqPb1Ja+/ury5"
    "/iy6UZePv+6iwDPPU81xsuItpJUx9UCtfYYbrJZdXUsz3+3XXg1kPLWCrowQunYHHnBTPQ"
    "2vtIpvLH5X98e/T85NXJ6+OXJ6/5JeI5V0deleCuCG2QvsHVsc1IIbAYM4KUy0YxIxJrjq"
    "EQatcQaJUjg9GaIL2LhukrTO3HQ+wlTMIZO1wYdl2PrPDGfubj9BWpnfiu9xKpWIXfkve6"
    "TzA1yYWdBpbtnzu+tzxQ0GHS2UEZI2bAdUO+Oj2bVq3YBoXTIiZtQFwP8vqZO6Mj11o+Yc"
    "QwTTdwfGJMXYcekgufwKMx4vEVQkZLYlsDsrD5Cgh8Mg5pV/JAl+wNVA/gB6f2I7/an9CZ"
    "onhbq7euQvOl6WcV6febTKaiJ76LBN2OXYQdswX33EPYSzR3XGWpl5jynV8Tz0QCsUxjaV"
    "gWOK90vBySSA+o96arZRqm2r1Rgq/ZvmejNT/SyypupJfFXqSXOSeSb3hczQtB0kA5I9a/"
    "ldwU0Ho7b0oIN980oiMKxkwezvMvfA/475uryxyciUSWYLdNn/wfmdpsD50YJWjGKBS7P8"
    "s9ncbYV4UNFSO8EkCAKwGMDiN0GA12EVL2nvq+Ov0jOjMoo8+m4pqKxNkdn0Hwyt+JXgLU"
    "mFJLME8Tlz+oaErAwmqZfFRiO2QxcaGQJrQiCEkpYLS4KJ3xIakVNiKAXgXhU4SjOj7wYv"
    "f2Iz8XzPMU2q4eYj2ZloqOc+gXUf+5dmRcNFA6Ki4TildI4tW+ezIyhuXtRk0qZv0e+I9U"
    "q/rr829i2R6aVtvPv9kXcqA9iJso9xTt63mUiyMgJZFeoNx2/OMDVYSNFS/q6PKNoM5aAh"
    "0qXnZcKab3uCSm91hRXAtdMtsnabmCxrU2nTBSWWSjOMeNtohnTa3bLUc5xkpqDs9yi1US"
    "21E5ZLRW67U82aynDba02Y/5FZkJOh/2lUDv6P8Xlb7tL0q+7S/y33bk+r62t6sjXN8qCF"
    "rB9skB0sV8Xyoau+EMUizg0gn9GfM6K3wnMK+zyW9y27xGiKXCTiz2d0oitTyeXVvm6PJE"
    "NQjLEnWZ4crpllhHp6k6OlVSOtst3bwvaDeaCRShpTBqEhyLTRppwiqEMLiefW87d4QZS0"
    "YWECcwMywKAQSGY/G/P1Amkmn42/SG3HmB87fv+f9++Nv3zKdz/oft09kPdyJ35y68Mz9m"
    "/XAH+Tiio6gYbrQkEz6eInqh/ftXMdUsyXhEW62LttqjMQ1UOdSgxKnhTiRQoS1SaDPzAA"
    "NktdzwhdUxkxOJ/vV5aqIrDtoRX7MdEc/hSDeZKSeI7vIM/RR91DVxzYihjVZuo8mqU00j"
    "rYc1TgYZKy2zuNaXO03e8i0AXLHoaTd3g7XY5jbEFLr8KaTY3fZ9V6vKNKpiD1LVmpJSD3"
    "KJnPWm3gdhV4Wx3fxSh4UJhWFMuG1OuJnFCFhVZES5vsaI7xIoLCMCxKfUgFIKH88v311c"
    "/hSZY9yqgsGiXjxh7QZubzlLMqfufEqFVQb1GVZD5w3AzjxVbQ8eVIbwwtYv6pNrK8iGEf"
    "dbiVNfDYVh6rtRO4otV1hxunn/iUi7oHdS+Ugln9p+UdONgsTTWKCHTttGrFF02u7IaTt2"
    "vVke8WKPbXw9JqhW8tZCxx0tj/hKAOnDaghD+R8thFcCiHA1hEeG51GFJlFSKGAlgdtEJY"
    "gdSi0VxIUZFolAe/kVz5tSL7acX+FRMJ/Aohlq46qURYizEI8Ne8qGHJMQrzzAZy7/jhmO"
    "GmSFdAbiERdvCuPVkXa3iLOrq/epLeLsIqueffpwdn799LnYL/hFdkgh5dFnvuEHBYmx65"
    "OQE+kW1eWIPGlKa246F7nID1z8CdySH/jr+QSa7mymnYi8EkHLT9vyC6nLjTzAGVHMS+uy"
    "q5d+mdt8uA2mOS2Js9zlWU5Yfc1JTgniHHd/jhlXdMaKaS60abJimJGfVaijd4BRfh9VEP"
    "IaaGVBbOuEbZ1w11LqmdqxZnlJDDbrVL2bPSLBdbonBroV8xMJBBNzq3bVozwKC6qJ63U4"
    "Sk8xTd7U9XhKn58t4NrvKMj8p1o7DDIL/JZ68p2KwXq0pNOWC1Te3Q5Q7/lQfYKpjbDaaH"
    "GVBNcmy299iO1QWvjrI20/Qxoj5B66Y8LnlVEoukzgLSQGe6CWqL3MDOheBlmK966ryIzc"
    "dBBFHOtvq98hLoDt7o9cbKt8SXHbM0x+7EIIaThXyhayZd5dWaxFt+5uNOEtenXRx4g+xr"
    "75GHdY6njXHCpm8CKt2iitGiuNmpxqWgz5KmxA2h77J2v/NekUOXlxPxfqek4l/aquJ6wC"
    "puo2hkxVClXpbe1kpq6gYUoIhZimqUAnrMihimSCEXdj4n8wYjtvBDMwpx5znQGkxMI/49"
    "EHIhG2gFHYdKQq6bF5lgFpgy7RBr77QJ3hxGATHdU/LdW7Ej7bb+2L2j9q/6j990X77w+c"
    "qP5/Her/vsJapP9XKFfbpPr/1gjUHSbCE6UKvwmXVFT0Twmff88Pm7XajLgL6OS68Gyurj"
    "txiRxIEaNAe4eXhfVRRdlU2+df6xkVBW9CdH1+0hEaPNTEEdV0ROfXhes9hI1dx7bH/Lyh"
    "sLMn+d353bkD9fWOhOCM4jEnHGO+6q3vROUeNxB3iZ8PHscLHFEeli+gu0FUOgg8pJSveU"
    "vUkrVcPpjj8oebGM49FAhakhnoN4VeU3i88ZR/5wchAZ53mspXrC3vo7qgXpUfgWtc5AcL"
    "/HTEzMI+tC3lfrbow+o2tI10a9lRsG03ycua1otF576CdCnMXlldjwUOssEYsO3mkSwOxY"
    "ivx0AMbGKD5NUa8ipWKHXnXpbDTNUuzzA3ncA421Q/lcT7GAu0bQ2Vb4lMr25iIoFBbdpB"
    "bYK24J8g3eqqshSqrmlMY4pDE9SMGBLw5QS8TCTVZIk/S0PtJ7RrmeLM4uoUW+zO+Lk095"
    "Y5NShljMOLdIJDGP8gj1xrSVygLoEVDRnaKf+UUDJxpxY/arAHQcgawJR+lz/vx522bKcg"
    "cqSR2yh51yhdUkW5pgjViG9ogEbNMLfpfM+0odPcQyCX29bXrpjLxTT+BlQK5G2b5G3R/d"
    "CScYdMJDKRyEQiE9mN123vZhiL+TRHJ2DBmfoFZ3bDH7yjU/uRessDBYGwOjcoYxCs8Cq7"
    "atzZlUPJgo4mrvtAPMqnkPncjBdRXPz2hwRoC4j8skhspSfd0ziGAzKiY76ywqAwCLfyyI"
    "QaHuMa11GeSmj8bupIrvCO4aqygjkdFsRzJdd51KQcx5J4rujiaBF5dL7SOmqTAdJgEOAG"
    "UWsghZxAFzgBaQXlIC+2YtNSfTSwnleysJ6XmFjPczbWjt2VHUcc/ZX77a+c8U+UW0DWqO"
    "FOJNpsEXJ1c9sU5FlCrBIfVkKHZVc0Vw4szTZkkgg2IqvG1fDf5ym+hsUYrwQQ4Yqt3lxL"
    "AfCZ7RjeUr1VxBLZSl9LP7QM+oPtGcAlY8uhPbu4PL3+p3pzjq+X9b6zf96enyowH7KJcf"
    "Tipc4enRHroeKx/ZxpDDZfs8Z1qmTT+dRYDt2xLqIZOcQ1hys3ynWaUEgS2Noj3wxyvqmD"
    "JyOKPH+Xef6JwYCMHU9t7XaUWVHsRalRtTRDYOq9XynRXXlQ8QWr9IKleejKAbopKXSorY"
    "nPTRwDdcNzk5H2E9j10bmpldUl59r5I3X8z4btHyi8a8nJQZl7jcJlwwW/rqJ/7YNh0bho"
    "Ar/UYUboBOGHwjIF4NpiPp2TEb23HQZF2GD4Q/J26jJqQckEwyHivgPiSv4wEMp72Fq4X5"
    "VicJELOoRL4T2TT9RzlsUjicjZq9sqIbxicLHCPS9uw1D7OUwBH4bwdsxdB6tWOyNoJdIu"
    "6J38LMq6RvziVOXC4ut7SII1Erwrb0gaMGfEeoh2I3XaV98gjb1BlkGGDEN20Q5dzX6s/2"
    "hPviyIZF6X5xjzobCtaffALCFusK0ptjXFKPMsEfazbVnU+RW6lB0oqDD59KCMDJuIC4dJ"
    "u7O1dFgxwMrAbXfhrIrCiuTEfMw2rEJsL9ABokWeq6qAyzL4KcNM3t2EPT/GO13V8MWVAI"
    "YvVgtfRBUXk/1QDcuqYYC5Qv2KpqJY7eK/pqLz8W5M+azfkXsofh7MQ18eNcwJMaeGPfuO"
    "GKKuOw1rqZuGB3mD4P5zp5ZoBRUWSxcpaBM+EXl349bvAEXgT0U990Ck9xl8O53ZIg9uBq"
    "7NuAD83cJ4oEPDvxPV3YVDVnTCNgibuj74OqeUhHL/8+n80/m7lSS/6yG58EVNIhZ6NkFi"
    "7Lkz4TWduVDX/ndHPHFyGz4Qoz5/Kt+ewsBQXn5sOzabQHl8GIL/rjA1kVHiuQs2EI8G2i"
    "wN0/i4hsfFw+pJUCU/4BiM+E/y3AjatXXoRbG6ouzFNdXoywsZKXy0cWW80XIrjtrUcKXe"
    "2gjz+reMBtJwDYtyVUMxyfVvLw1W/nulgma1bxqvSckTTU4v3/F90b6/59o2yJL/Ik9u3v"
    "58/u7T+/MnaxDJVFtrdW5EA414ARYs2Zpee+kOlecI1glsSnE65/YfazW8/ExiGqHxRsBg"
    "AsNt7Yk4KoOp9fQNPmnRQnwa/YTvf0h+w9W1aj18k1+afId1yjawej9mNXz5jhFeFYcJbO"
    "uu0Xiltx5DyxSuovBv1XY2i9R45bdOprP+fUMdbGiM+ddwyChX4PinOHV3pHTasSwGJZQO"
    "unsaoHUSFS6HaXGER0qoh6TOcaX4juOS+I7jfHyHrPFsSqRlx+gh9tsn1CLQdCg1SQRJtW"
    "qkmu3MA4VnsxjjlQCWIKwEcKinbrpzJNIt1moI9emmtIym9w038DWXdCKBa7rSmqae52pt"
    "zCsBBLgSwIHDAk/Lm5RIIMRYGhZjENfEIMY0sv7spyUx0rTLsyyzTZrTnBHFee7yPE8N5g"
    "8Z/TM/yYVlNWQRrKuRzfsPfU4isEqHYMqI9a+72/aLFsmuQs0tKiOKW1SXtygR4ZCf4TP7"
    "vnCLWon0Zn/6+9HR8fGro2fHL1+/OHn16sXrZ6uNKn+qbMc6u/gJNq3UbOZ3sdjLrPleSW"
    "L4TnX5nfKo6SZVyit++NNCvXm1tvbpTznHK3vrZCHMaFUiukENgbwkYpvGNhPKoIFtXhKx"
    "zbZYm/tDOh5TU1WwsJiKzMohIVmNkMyEqVVdyFk5XMaZFmt8OU40FITV9agb5GgBOV6xMi"
    "kgC/WPEnhdxYH5utiB+TrnwAwBm7lMYbkU81kpoY2WbtdgbmTxwh18el+wgtc75POj9G9J"
    "N9DmUhGpqbUlq8VxmeeXOf/pm1VQSQki8dFl4iOdU6OhK+YEUVnMZPFSD4LRNWFNS2Gwcp"
    "aHTeeNVEU1I4awrikvLGXu1czj/SwNtZ/Qri8wnF5c6wvVRO/4FtH9NRmxpyCn98X1GCef"
    "py3A/InRPdTEq0Kb+5Kn0OVPIWVAqZPSE9iN+dxzH42pQiU/i0R//OW6uDZoBPhpNEyPFn"
    "SaoHNnM0NpuOig9DYcpa8gZUqbb45TqpR6H5HK1b3aHKtMra0+ogU+sJoo3fAh+gQPbO0N"
    "VhW5jZKp1MVFbpNUq9IaI8MoJ6tirZEb+KwxcherZ3dkMeHT9ShqeEA9D3dM7pgbeCYdJt"
    "dQSPxlbr6wSP3hlMU0MhJwnfx319EurIGJyhu8EltOVC4ql16hRXR/K6Zvmwm22ZA68NsV"
    "67q0j1dasMUuXvGC39smXpjp8lVzxelvlS5hrJRGKg4ZTmQ4O2YPDOoynAqtFlFey8MpN8"
    "guFYi8MSfUCgTIOUNudW5QZsax6Kqq9SId+sXnT+etSh5CQUQ4GFVVjHvB/cv2fep9Jx74"
    "jVziEGorhqOAgFw40XWmS7DhwhKJxF+4xLLHY+opikru5DGg8uTniStMTFGzkoGl6S7A0v"
    "QnIB6B+YQRrstyyzjsjwe1HMNCkxYssqSsJMgKhafAGtU0NDP1uGSM6hfkknR0LL3VAYt2"
    "v4p/H7y9XkUT751da3qa3da8GqRBx3xWLfS0g/10uUHkWE4OQ8byBAF//yeutwE/kBLEkL"
    "Eu0wAu3+M3mGFJDOe3y/MLM/BvrrHqfINkmR6S19tP1sdieWtem7o5UJCZOzXmG/thEvEW"
    "1dabXy4+7q3aavjmZBhsjLgs3yLk709vbvcd8uGC/0S+yesrtSUjtJezdvzy2b6kra3w0s"
    "ypysm1h+7zfcFWxCGyTeuoMdQt90C3hHiYTRKKEjGc3y7Pb0iAb/AhygtiznS+nkrA4tTF"
    "sWFPA0+rXE2ROPJYeagxtqj12KJweW74gcgJ42eiy5+JcLo8ajCVq+OWfindwhK5Fu3EHb"
    "jrbs//cVtOgaxm9f3V5U/x5Wtan1IWzDYK4UtL4gvW5RfMN+61Ci3F1yO5WIlcTMU6aL5G"
    "WVl8kbr8IskxOxvNtCSLM93lmcbY9q959jHsGsOuW4Z2O2HXVbLyRTNwBZGhk/EaxZre8K"
    "F6BHmjma8pzEpCpmNM14dND1czuT52+sqJW8cTQ/SfNyfQjD4aiSyMKD5YtKuHmOERNfnz"
    "QXSx7edjoOsPp85/lcLG4cfl0l3THeBjHMI3IhQY1Aw1dgPf5D8MWlh/Pr24vbj86QnGHH"
    "ch5phF74WWLzCS2ZUWhsp2tRjC8J3Lz27F6JxEvIfRZtsPFNFnWpFjrcOxBrpl/xIJLKOY"
    "88SBNja2pxs549KyLfrjVkf21iFnUdO2NiJE0pJIiOzjFzqjalfO8k+LISFSTojI5k9NQk"
    "ROwN1PaNdnSKcXV6dSo7lhLOrMHagM/dXJQamVD/XuRNW7iib+KjsYauSRsetB3i83zbk9"
    "HiYAw4iEm9uQ/xua5qLHH5zlJrPNlym/PBxjRO9thxFfUfqqudsoKYG55/6LmgIraPWQr3"
    "8lXSCAFgvK8yQOK7prlImcklibx6y6oB7BwCfa5r9djEkubqRymsgw7JZh0Ow/UqfzSNf2"
    "3IzJ+bySzfm8xOh8nrM645ezKrzx9T3Et5FM5symVzlfPC3WQ7SPKqF9VIL2UR5t2ETyMB"
    "eH1MTXY0hNpZAaj5oUvpKaDTgTGYwXx2p9aMBLqTaJDqw5+2lJ9KR0eppl40Kfp0vLYoBa"
    "l2c6MmJ1G/+mpJCPyyadAuei3/wqJYUum1KOUyJfalKcH5OR9nOxrmU4029rhUKb4ULcAr"
    "Y973GTemG1G9w0yhxDLwkVaRz1mCjhi+NGFtWCwQzfp7O5CN9y+T9BGqKz4O/Qv+Dpnc3P"
    "i7qU3z6HoChmWxTY3nPDnAwIc4kPYV1QpDKcfSLmPKwv+Y06YKz5WyoZZD52zB7D0uT3EC"
    "iFD6MglKPr+bZmx6xIVmig5Io9Khpmx53fazPF6fEEV3x1i3xxZ/hieYVUzbqWRNqjKJqk"
    "2rbMUiAH31yRsWgTq7hU48vbW6bfPt+TRSp9BiqCKUm0WOtnT+AUUGi89PH1PXzrT6q4Kk"
    "6KPRUn+QK347HS3KoWWptI9xDs7UfWchT9QOGzqAZ2Io1gV+n4hEUzGy6aGfiaCCcSCHEl"
    "iKnnuZ4OwisBBLgSwHE74w3rCKIzZC+cIWPbsdlko2nOiOI8d3meMwxbbqpLUmpykuin6U"
    "SaUte01kacXhGlXNMpcx2Osp+ArnXKJKupS5H8n+lo4roPBwqXTHxqUOaVWYQXVXTM3E4o"
    "+XT9/gmExD9QB1whDxQ8JtDsa2IwcINQ04PYekaNKbXeiG5ixDQcMqKETdyFQ4x7jnLeA7"
    "Plset3DEMXRlubfElSvTmhmydeJ9JIWFQgLMR7N4RXTYvtTEltB+j1K3yP/RwuDLMR1HnJ"
    "rXRR+0rQ3jzEtGgMNMa6bIyFWsIwVBryU15cTSIn2IdehW1XlYB3JtLXtBjatBiyiNVYxH"
    "DFPlLPHi/DrUrnu1Ig3odln0u1qphrVZpslc+2olYwp8rQxmqaamqANlt4nV++O79uyiZo"
    "WmGNUFN90IsXe0qoB+WC2kgmDCHbuG9XoXx7sSYvn5283pu+XVC6YAOYs2KYY5gFdkY5Ii"
    "pMi7cLSaTFzeLjVVt9/hrK9XZ8iGEPB9NAOyfYuw36pJoKclKmgpwoVBC4yWjpa/VYSslg"
    "YyVFIKVlQXi83hpOCeH6rbh+F9BzkhshohaPLkGTE0ZmpsvMDPZ7aZQNwHZwrVefxOIVX/"
    "N+hu04sB1Hy9C2144jKrthq5RgnZ4c78Jxlj3CvNF+HKs1qgrtkdZvSWxPdFW14J5iNKqE"
    "0pTWrMRImnY2zwEpjqTB8obNUl6odLeudEMtPf5gQyeYjagiS6WQ98oLYtJrEbi6tnpWDm"
    "32SjY7UiLN57ENN7TTlMKYnpGtiAqOG3jzLWOpVxY1K4ieiPx2PA88biUMIQnBdANHp7aD"
    "ShRdw8jgIYOH1Srb5O+wsuJ2KytWIe9MI1B6r3WIu7cwRo+wzmaV1oSnX1mPKXDAjICfVR"
    "+hW8++v69UsnMvgQLdyg9/ImK1Bqu4LdaWWnz3FSY5MXdzlKQc4D6CFJFNdUGKLPtfw9H6"
    "BFYbDqoYthI/lYTsenfVUJ7V9Tnpl6JTmzkxHP6UxOWKI1l4ts8/XG+IIQr32ozMbcfhZ3"
    "0Xqvnmc883HENZzld2U0cEc7aGL/rDNljc2/aH6ToNduEs2COCij+g7RSUGy5pO5WSqkVm"
    "dw3gBtlsrvqYDyxQVMstiayXZHro091+4jgSgl8zIRjPoXazlZwgOooygf4YLInBkh2jWy"
    "sFS6q3hy0A3O9mNrkNUbufDbK1O7HvCxvEV2gOr9MX/mI2C4TgIbl7SucuNNPhIg4zhPYy"
    "IHwAasyg/Nuf39wR17Ooxwh/7GV0hoUde0wqjHVq8PPENx4oI567EM3cGZVH5MZ8jgHYxU"
    "P87owo33TI3fx+yBxjziauP/wys52n/IAZeB5kwsYnnn7zzV3SZEhUvoOSd4wEc8IXvWhW"
    "P+Y7j2hXZEzhCZbiOYqZivDB4TT/UcWd66PXVoAiJjn5EUI2P0plbuPMvi/u76H6zits7W"
    "jPqUdrNG9o//3o6Pj41dGz45evX5y8evXi9bOVxZ0/VWZ6n138BNZ3SjOOzfGSQnqrWaqq"
    "cCUSqGvlyu38qUEcRVcja6QKa8K4i+0vz9VOXXGBrq7HJarq/pP+3FX/gGUE+wRuKx+zKg"
    "2Y1lfWimV7yHk20R+IznWbCyciyHRlXCJcGdNyhkTXY0x/JS+IPjG/W0J+NyjvBfOeIzKL"
    "yaAmGY+fXc/+tzqSIT41WMt6DCfhpRol9acG88l8apgU+g0bJNJvn7CQZwBmYTGxzQkxHC"
    "LuQRYGC4mAuEq+45IZt/7fANEAByMywPahdD6Z2YxRizAXqpnxhaSuvr+bx1ifXVxIKXTN"
    "etAKnxB3gv+d7FnkBJoXaF70yrxAbgy5sY7sDB1RhD6KlMGbcJUrtKHU+VKVKEo+jHwk1V"
    "SiUxFxGesV967DrzEci6sQoDuETpfQwRRexNWGJb+M2A5hU9ukLK/ebGfIGqrKXkV27plq"
    "0pGX5pR6XDlWvS7RmdIXxUiuabJSj9YC/Vp8czWVuWJV+TGJe68apymJ9JGyfPGiCmf54k"
    "UxaQnnMkQQf6k0EI4u7yG6TdbyziMM/F1BDGQigiHdRWRm5usGA5ztWgP86/8B4rQMdg=="
)
