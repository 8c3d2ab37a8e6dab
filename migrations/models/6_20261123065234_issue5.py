from tortoise import BaseDBAsyncClient

RUN_IN_TRANSACTION = True


async def upgrade(db: BaseDBAsyncClient) -> str:
    return """
        DROP INDEX IF EXISTS "idx_sessions_user_id_d4822f";
        CREATE TABLE IF NOT EXISTS "passkey_challenges" (
    "id" UUID NOT NULL PRIMARY KEY,
    "purpose" VARCHAR(20) NOT NULL,
    "owner_id" UUID,
    "challenge_hash" VARCHAR(64) NOT NULL UNIQUE,
    "expires_at" TIMESTAMPTZ NOT NULL,
    "used_at" TIMESTAMPTZ
);
CREATE INDEX IF NOT EXISTS "idx_passkey_cha_expires_76cc98" ON "passkey_challenges" ("expires_at");
COMMENT ON TABLE "passkey_challenges" IS 'What an authenticator is to sign, once.';
        CREATE TABLE IF NOT EXISTS "oidc_flows" (
    "id" UUID NOT NULL PRIMARY KEY,
    "provider" VARCHAR(30) NOT NULL,
    "session_id" UUID,
    "return_to" VARCHAR(200) NOT NULL,
    "ticket_hash" VARCHAR(64) NOT NULL UNIQUE,
    "secret_hash" VARCHAR(64) NOT NULL,
    "state_hash" VARCHAR(64) UNIQUE,
    "browser_hash" VARCHAR(64) NOT NULL,
    "verifier" TEXT NOT NULL,
    "nonce_hash" VARCHAR(64) NOT NULL,
    "code_hash" VARCHAR(64) UNIQUE,
    "issuer" VARCHAR(500) NOT NULL,
    "subject" VARCHAR(255) NOT NULL,
    "email" VARCHAR(254) NOT NULL,
    "name" VARCHAR(100) NOT NULL,
    "expires_at" TIMESTAMPTZ NOT NULL,
    "returned_at" TIMESTAMPTZ,
    "finished_at" TIMESTAMPTZ
);
CREATE INDEX IF NOT EXISTS "idx_oidc_flows_expires_009931" ON "oidc_flows" ("expires_at");
COMMENT ON TABLE "oidc_flows" IS 'One way to a provider and back. Each of its secrets is good for one step, and kept as a hash:';
        CREATE TABLE IF NOT EXISTS "signing_keys" (
    "id" UUID NOT NULL PRIMARY KEY,
    "number" INT NOT NULL UNIQUE,
    "sealed" TEXT NOT NULL,
    "signs_from" TIMESTAMPTZ NOT NULL
);
COMMENT ON TABLE "signing_keys" IS 'The `number` makes keys one after the other: of processes that make the next one at once, one wins.';
        CREATE TABLE IF NOT EXISTS "sealing_checks" (
    "id" UUID NOT NULL PRIMARY KEY,
    "name" VARCHAR(20) NOT NULL UNIQUE,
    "sealed" TEXT NOT NULL
);
COMMENT ON TABLE "sealing_checks" IS 'One row: a text that everybody knows, sealed with the key that this database''s secrets are sealed with.';
        CREATE TABLE IF NOT EXISTS "attempts" (
    "key" VARCHAR(64) NOT NULL PRIMARY KEY,
    "failures" INT NOT NULL,
    "next_at" TIMESTAMPTZ NOT NULL,
    "paced_at" TIMESTAMPTZ NOT NULL,
    "last_at" TIMESTAMPTZ NOT NULL
);
CREATE INDEX IF NOT EXISTS "idx_attempts_last_at_7b8c57" ON "attempts" ("last_at");
        CREATE TABLE IF NOT EXISTS "passkeys" (
    "id" UUID NOT NULL PRIMARY KEY,
    "name" VARCHAR(100) NOT NULL,
    "credential_id" VARCHAR(1400) NOT NULL UNIQUE,
    "public_key" BYTEA NOT NULL,
    "sign_count" BIGINT NOT NULL,
    "created_at" TIMESTAMPTZ NOT NULL,
    "last_used_at" TIMESTAMPTZ,
    "user_id" UUID NOT NULL REFERENCES "users" ("id") ON DELETE CASCADE
);
CREATE INDEX IF NOT EXISTS "idx_passkeys_user_id_4882d9" ON "passkeys" ("user_id", "created_at", "id");
COMMENT ON TABLE "passkeys" IS 'A WebAuthn credential: as a second factor, or instead of everything else.';
        CREATE TABLE IF NOT EXISTS "two_factors" (
    "id" UUID NOT NULL PRIMARY KEY,
    "secret" TEXT NOT NULL,
    "last_step" BIGINT NOT NULL,
    "confirmed_at" TIMESTAMPTZ,
    "created_at" TIMESTAMPTZ NOT NULL,
    "user_id" UUID NOT NULL UNIQUE REFERENCES "users" ("id") ON DELETE CASCADE
);
CREATE INDEX IF NOT EXISTS "idx_two_factors_user_id_e09338" ON "two_factors" ("user_id", "created_at", "id");
COMMENT ON TABLE "two_factors" IS 'The authenticator of one account. Until it is confirmed by a first code it asks nobody for anything.';
        CREATE TABLE IF NOT EXISTS "recovery_codes" (
    "id" UUID NOT NULL PRIMARY KEY,
    "code_hash" VARCHAR(64) NOT NULL,
    "spent_at" TIMESTAMPTZ,
    "created_at" TIMESTAMPTZ NOT NULL,
    "two_factor_id" UUID NOT NULL REFERENCES "two_factors" ("id") ON DELETE CASCADE,
    CONSTRAINT "uid_recovery_co_two_fac_b4a9f1" UNIQUE ("two_factor_id", "code_hash")
);
COMMENT ON TABLE "recovery_codes" IS 'Stands in for the authenticator, once. Only a hash is kept.';
        CREATE TABLE IF NOT EXISTS "two_factor_challenges" (
    "id" UUID NOT NULL PRIMARY KEY,
    "token_hash" VARCHAR(64) NOT NULL UNIQUE,
    "method" VARCHAR(20) NOT NULL,
    "first_factor" VARCHAR(64) NOT NULL,
    "tries" INT NOT NULL,
    "expires_at" TIMESTAMPTZ NOT NULL,
    "answered_at" TIMESTAMPTZ,
    "user_id" UUID NOT NULL REFERENCES "users" ("id") ON DELETE CASCADE
);
CREATE INDEX IF NOT EXISTS "idx_two_factor__expires_0c22d4" ON "two_factor_challenges" ("expires_at");
COMMENT ON TABLE "two_factor_challenges" IS 'A sign-in that waits for its second factor. It is no session, and nothing but the factor makes it one.';
        CREATE TABLE IF NOT EXISTS "identities" (
    "id" UUID NOT NULL PRIMARY KEY,
    "provider" VARCHAR(30) NOT NULL,
    "issuer" VARCHAR(500) NOT NULL,
    "subject" VARCHAR(255) NOT NULL,
    "email" VARCHAR(254) NOT NULL,
    "created_at" TIMESTAMPTZ NOT NULL,
    "last_used_at" TIMESTAMPTZ,
    "user_id" UUID NOT NULL REFERENCES "users" ("id") ON DELETE CASCADE,
    CONSTRAINT "uid_identities_issuer_1dda2d" UNIQUE ("issuer", "subject")
);
CREATE INDEX IF NOT EXISTS "idx_identities_user_id_9e51e4" ON "identities" ("user_id", "created_at", "id");
COMMENT ON TABLE "identities" IS 'An account at a provider that opens one of ours. The provider knows it by its subject; addresses change hands.';
        CREATE TABLE IF NOT EXISTS "api_keys" (
    "id" UUID NOT NULL PRIMARY KEY,
    "name" VARCHAR(100) NOT NULL,
    "scope" VARCHAR(20) NOT NULL,
    "prefix" VARCHAR(16) NOT NULL UNIQUE,
    "secret_hash" VARCHAR(64) NOT NULL,
    "old_secret_hash" VARCHAR(64),
    "old_secret_expires_at" TIMESTAMPTZ,
    "created_at" TIMESTAMPTZ NOT NULL,
    "expires_at" TIMESTAMPTZ,
    "last_used_at" TIMESTAMPTZ,
    "revoked_at" TIMESTAMPTZ,
    "project_id" UUID NOT NULL REFERENCES "projects" ("id") ON DELETE CASCADE,
    "user_id" UUID NOT NULL REFERENCES "users" ("id") ON DELETE CASCADE
);
CREATE INDEX IF NOT EXISTS "idx_api_keys_project_a8589d" ON "api_keys" ("project_id", "created_at", "id");
CREATE INDEX IF NOT EXISTS "idx_api_keys_user_id_31e4d7" ON "api_keys" ("user_id", "created_at", "id");
COMMENT ON TABLE "api_keys" IS 'Of the secret only the hash is kept. The maker''s membership is looked at with each use, and nothing of it is copied here.';
        CREATE TABLE IF NOT EXISTS "project_invitations" (
    "id" UUID NOT NULL PRIMARY KEY,
    "email" VARCHAR(254) NOT NULL,
    "role" VARCHAR(20) NOT NULL,
    "status" VARCHAR(20) NOT NULL,
    "token_hash" VARCHAR(64) NOT NULL UNIQUE,
    "created_at" TIMESTAMPTZ NOT NULL,
    "expires_at" TIMESTAMPTZ NOT NULL,
    "invited_by_id" UUID REFERENCES "users" ("id") ON DELETE SET NULL,
    "project_id" UUID NOT NULL REFERENCES "projects" ("id") ON DELETE CASCADE
);
CREATE INDEX IF NOT EXISTS "idx_project_inv_project_c0a4ff" ON "project_invitations" ("project_id", "created_at", "id");
COMMENT ON TABLE "project_invitations" IS 'Only the token''s hash is kept. One that has expired is still PENDING: it can be sent again.';
        CREATE TABLE IF NOT EXISTS "secrets" (
    "id" UUID NOT NULL PRIMARY KEY,
    "name" VARCHAR(64) NOT NULL,
    "sealed" TEXT NOT NULL,
    "created_at" TIMESTAMPTZ NOT NULL,
    "updated_at" TIMESTAMPTZ NOT NULL,
    "last_used_at" TIMESTAMPTZ,
    "project_id" UUID NOT NULL REFERENCES "projects" ("id") ON DELETE CASCADE,
    CONSTRAINT "uid_secrets_project_76a0c2" UNIQUE ("project_id", "name")
);
        CREATE TABLE IF NOT EXISTS "quota_overrides" (
    "id" UUID NOT NULL PRIMARY KEY,
    "quota" VARCHAR(20) NOT NULL,
    "most" BIGINT,
    "project_id" UUID NOT NULL REFERENCES "projects" ("id") ON DELETE CASCADE,
    CONSTRAINT "uid_quota_overr_project_8edc07" UNIQUE ("project_id", "quota")
);
COMMENT ON TABLE "quota_overrides" IS 'What the operator says of one project instead of the server''s settings.';
        CREATE TABLE IF NOT EXISTS "project_usages" (
    "id" UUID NOT NULL PRIMARY KEY,
    "records" BIGINT NOT NULL,
    "runs_today" BIGINT NOT NULL,
    "storage_bytes" BIGINT NOT NULL,
    "spend_micros" BIGINT NOT NULL,
    "exceeded" VARCHAR(200) NOT NULL,
    "measured_at" TIMESTAMPTZ NOT NULL,
    "took_seconds" DOUBLE PRECISION NOT NULL,
    "project_id" UUID NOT NULL UNIQUE REFERENCES "projects" ("id") ON DELETE CASCADE
);
CREATE INDEX IF NOT EXISTS "idx_project_usa_measure_bea305" ON "project_usages" ("measured_at", "id");
COMMENT ON TABLE "project_usages" IS 'As it was measured last. `exceeded` names, with spaces around each, the quotas that were used up then.';
        CREATE TABLE IF NOT EXISTS "tickets" (
    "id" UUID NOT NULL PRIMARY KEY,
    "purpose" VARCHAR(20) NOT NULL,
    "address" VARCHAR(254) NOT NULL,
    "token_hash" VARCHAR(64) NOT NULL UNIQUE,
    "created_at" TIMESTAMPTZ NOT NULL,
    "expires_at" TIMESTAMPTZ NOT NULL,
    "spent_at" TIMESTAMPTZ,
    "user_id" UUID NOT NULL REFERENCES "users" ("id") ON DELETE CASCADE
);
CREATE INDEX IF NOT EXISTS "idx_tickets_user_id_84e96c" ON "tickets" ("user_id", "purpose");
CREATE INDEX IF NOT EXISTS "idx_tickets_address_eeef1f" ON "tickets" ("address", "purpose");
CREATE INDEX IF NOT EXISTS "idx_tickets_expires_eb6e3b" ON "tickets" ("expires_at");
COMMENT ON TABLE "tickets" IS '`address` is where it was sent, and what it is about.';
        ALTER TABLE "sessions" ADD "last_seen_at" TIMESTAMPTZ NOT NULL DEFAULT now();
        ALTER TABLE "sessions" ALTER COLUMN "last_seen_at" DROP DEFAULT;
        ALTER TABLE "sessions" ADD "device" VARCHAR(80) NOT NULL DEFAULT '';
        ALTER TABLE "sessions" ADD "method" VARCHAR(20) NOT NULL DEFAULT 'PASSWORD';
        ALTER TABLE "sessions" ADD "address" VARCHAR(64) NOT NULL DEFAULT '';
        ALTER TABLE "users" ADD "verified_at" TIMESTAMPTZ;
        ALTER TABLE "projects" ADD "deleted_at" TIMESTAMPTZ;
        CREATE INDEX IF NOT EXISTS "idx_sessions_user_id_89515e" ON "sessions" ("user_id", "created_at", "id");
        CREATE INDEX IF NOT EXISTS "idx_projects_deleted_8080b3" ON "projects" ("deleted_at") WHERE deleted_at IS NOT NULL;
        CREATE INDEX IF NOT EXISTS "idx_letters_created_59c02a" ON "letters" ("created_at") WHERE next_at IS NULL;
        CREATE INDEX IF NOT EXISTS "idx_letters_address_a222af" ON "letters" ("address");"""


async def downgrade(db: BaseDBAsyncClient) -> str:
    return """
        DROP INDEX IF EXISTS "idx_letters_address_a222af";
        DROP INDEX IF EXISTS "idx_letters_created_59c02a";
        DROP INDEX IF EXISTS "idx_projects_deleted_8080b3";
        DROP INDEX IF EXISTS "idx_sessions_user_id_89515e";
        ALTER TABLE "sessions" DROP COLUMN "last_seen_at";
        ALTER TABLE "sessions" DROP COLUMN "device";
        ALTER TABLE "sessions" DROP COLUMN "method";
        ALTER TABLE "sessions" DROP COLUMN "address";
        ALTER TABLE "users" DROP COLUMN "verified_at";
        ALTER TABLE "projects" DROP COLUMN "deleted_at";
        DROP TABLE IF EXISTS "recovery_codes";
        DROP TABLE IF EXISTS "two_factor_challenges";
        DROP TABLE IF EXISTS "project_usages";
        DROP TABLE IF EXISTS "project_invitations";
        DROP TABLE IF EXISTS "passkey_challenges";
        DROP TABLE IF EXISTS "secrets";
        DROP TABLE IF EXISTS "quota_overrides";
        DROP TABLE IF EXISTS "oidc_flows";
        DROP TABLE IF EXISTS "signing_keys";
        DROP TABLE IF EXISTS "passkeys";
        DROP TABLE IF EXISTS "two_factors";
        DROP TABLE IF EXISTS "sealing_checks";
        DROP TABLE IF EXISTS "attempts";
        DROP TABLE IF EXISTS "tickets";
        DROP TABLE IF EXISTS "api_keys";
        DROP TABLE IF EXISTS "identities";
        CREATE INDEX IF NOT EXISTS "idx_sessions_user_id_d4822f" ON "sessions" ("user_id", "created_at");"""


MODELS_STATE = (
    "eJztXW1z2ziS/isof0mmSuuLX+PN7E2VnXgyvsnYOduZ7N7MlkyRkMW1RGr4YkW3N//90A"
    "DfCVKEKFIU3VVbOzGJBqkHIND9dKP733sz26BTd/+Wjh3qTu7tJ2rtvSP/3rO0GWX/kN4f"
    "kD1tPo/vwgVPG025gCNaDj1oym9pI9dzNN1jd8fa1KXskkFd3THnnmnD0/ZuLEqmpvVE7D"
    "HRiEtdl9145RJ9opnWPrmxpkviTSiZaO6EmC55onPve2J68G93Ti2PLCbUYhfYn76uM3nb"
    "gXum6/rU2IeXMGydvYVpPbb0PN8y//ApQ+GRsp4c9tTf/skum5ZBv1EX/vxtL3gwNNcdqn"
    "nUGGre3j+h3fxpODbp1EiNhWlAU3596C3n/NqXL1cffuQt4UeOhro99WdW3Hq+9Ca2FTX3"
    "fdPYBxm490gt6sBjEyNj+dNpMJThJfFT2AXP8Wn0G4z4gkHHmj+F8d3729i3dBhWotsO3T"
    "cNd9+ii6Fp/BC8X6LtcHh9cz+8u7wfDvdycwLeIzNswSXdtmA+mZYHMP77T9FvjAq/ugcP"
    "eP/T+e3ro9PvOA626z06/CbHbO9PLqh5mhDlQxJDzWfvEMY/D/n7iebIIU9LZaBnL90M6C"
    "FUDYC7N9O+DafUevQm7M/T4xKwfz2/5XifHnO8bfbFiwXhOrhzyG8B7DHMiWmfg/kDu+OZ"
    "MyqHOi2ZgdoIRPfDf6wDfHghRj5evYrmuz619ad9y15sY7rfX/1yeXd//stn6H7mun9MOY"
    "zn95dw55BfXWauvj7NjFbUCfl6df8TgT/J/9xcX2a/oajd/f/swTtpvmcP2Q8fakYSqvBy"
    "eCk1+vTb3GTdrTH6acltjX6DH16fhpnvmGsMclJuA0McrJs4wg2MsFBkhmoKSlpqk4pKd4"
    "d2hUoCqt/4SaqRJJTFNMA/so3HfLR+pksO8xV7Fc3SqQTTQJe/i3vaTWDjq/Fn7WiLSGPO"
    "zCz2D/a7qSeUt/O79+cfLvc41CNNf1pojjFMYQ537EM7cyVqm781O5xlr2iW9sjxgR8Cr5"
    "3BXmJiJYal2LoKfllFu+qcuGxm/MW0iA3/o8Sgz6ZO98mlZTCcwaKhluES+kwdZvGA9srs"
    "Hs0jOns1MI5ML288barTKhaS71InYx4NuGWDRlIHjKQZGzhbAjcYSJeWP8utRynoY+nNGE"
    "qV9PXP53d3X29uPzQFdNpgOnxTwWA6fFNoMMGttMEkvjUVmzSWaBHmduA9qwLvWTG8Zzl4"
    "mc7Dpr+rgm9CpHcAo8GPBv8m7YSp5npDl1JrjfHPyuIM2MUZMHfs57U+/5Qgjv0ujj2zCt"
    "Ya+qQc8kBdHmEw1xRJoIQIMkDlDFBoDNekf74E3ewmpCu5n8SEUiV+YqjzTuw06BeB/I8/"
    "39Kp5gW0jRzvrOu8J7j/2SRNxueohCML524xQQbDX40dK0ZgNTOF7FM7q+GghH2iM82cql"
    "jqkUDvHPOHJ1UMddaqmGk6yZnq/L8K8Ibt22NBWsP34E0Vpom1KsSX30vjO9dcd2GzlVI1"
    "yiQn2EPEDyshfliC+GEe8WfqmKy7dWyQjCiaIV02Q0x3aJgu4CzZjS9se0o1q2BDTktmhn"
    "nERJv6sqIr7Y7txc3Np9SwXlzdZ76oL79cXLLFjY8na2QKdfrq+h6p3Rf+zeVs1SqmVdKD"
    "vb5R1b8Yhpxu8ESXNUH6LHrpK0jeglmYzMKznaE+0aagO9CaiN0v7B95j+/DDvsKnmlQyz"
    "M9sy5iV6Kf3k6yGZ2NqONOzHlNoH7hHfUVJm1uDusvWOdz8+f+rlem9Wx6HIG631zU0c7a"
    "GStWdlN/ol7dtZx30tfJ5FCmpBq1qWnopKeTSJuDz1ib1l6TRDc9Rcnxa/s3/L4uQy6cP6"
    "DP1Kq7FN2xLi6hn54C9cw0pPrb2lfbeRpP7cWvorceYaXkKpMZOMXA3lj03mb/p2Db9AxY"
    "BbdiaBBLPIsJW7nYuZg0y6tE33+lo3Pfm1hEdyi3k7TpO6K5/Mwx+zEGEaM7IHB8mP02qh"
    "kQIM8j570JBNOzN6CyEPwN9lw1Dj9wqmMofhedoeisa9ZZF39m0vimYqBzgr1zPh8cVwP8"
    "uAzxY4l/1B9NTX0YLMqZ3c+0NGdZ4B5NyWVdOEtPMF47NsXLXDifbi5SXgKG6sXV9fntP1"
    "7/cv7371Kugk831x/D9skV5uIf95fnGfzhlBeD1bck/pwL8/HK8gqOdabkMviblXTgrqHP"
    "3pf95y9/PTw8Onp7+Obo9Ozk+O3bk7M3Z6wtf+P8rbdlQ3b1EfxnqY8BHWroUMudlWB61z"
    "rjn5XFcIUujzRGTWPU9A5HTTcZBxxY5bE3tthyT3lsV5rwGY/xamP+K5xg1yzCvuQJ6PO6"
    "5omcX57Nz8MzS5vNn7ypriCHYcddWU4GJZb23HeYhJKxnRDpob29+UPu9sJS3hGTMjVm9u"
    "6oOSuncMKQCNc65VDjvGTv6IvNn3HfrbRmbSLfM619HdMMrbIOj69CQGuTWi+EZYCj5j37"
    "U6bxpu6XartO0JJNQKOqpnvHLCHDJaZFxkxThTS4Kd01UFhFklwtlSI3r/3W7EuiEf+WDP"
    "sMPFLst4n96Z+oL3dOX45HR0XvSAr1UGfevNKBSTb7uCGhOwBHP3fYQW3zygkiYVxOGJdF"
    "XSnTxipBVx1FdyV3nJthXWKQ4wGQKNKp0SnWouMfWFGFvs8quhB7BalSNZ07xvfJF3ZnGl"
    "SUYACPTWdGDTICLZj92/UIaEBwX3OfXGLZI9tYch1as0T8Vl7XbuuhGC/WA63cpWxcJIrE"
    "Pf1WFNYRSfRCHy/TDS7/fp9SC0K9Wx5PEzZP6OnvIcQmrZ+L9IUenecxLwumSYm1F0vzpi"
    "kraDuBNOFat47unJFFG6nLWjLaSC959LsTSLNV/9YGraIqCR3yHHO9A4lJZns3lYoqB4BW"
    "BSiF53oaDk/qwkTdcHDSZszF0pAjeZqIKgakctxRXG2D19BYaFB0EGwyXnwwedZnn1xxy8"
    "6yw4qGA2a4GexvceBn5HvcAyNak5n2RF0w9piJWFbko+nHYtRTV1b/QYm9iPUQW/Hi7F5F"
    "lR0OM+OcVyHVWzyrs3I9BHvzM5s9XaYcFhIfUfvekB6HB8dvj8+OTo8jriO6UkZx5OkMjC"
    "97CcasZrkL6qzFZWREkbLq8jh3h7To7qDi6Z8uGdit+W6j3IISEzyZd7DY8E5nOaxgbVuh"
    "t5TAsR0CqZ9YH46wgu05tVzuUgXPqu+4+wScrlGjJ/aNc9t2tBR2sj/6F9W970lQI44Zvs"
    "z8Z7Y/mUBYpMTqbv3x0ghL03V9Md+DLnKBlejh7cTCNyix2MNpoWLZJGV6aNUcVTEhj4pN"
    "yKOcCRl/KVUhjiV6CPBJpUwgJyWJQE7yeUDCNUgB5IRID1E+PDmpQoWcnJRU+zjJHVracj"
    "WVSt7RplbgFqqpoGf6JRt5mMzjpYw0mvNozqM5LzXnb0xD/3HKv5ucOR/dG5SZ8zZrNYQU"
    "sRXN+RtmKy+0JeTaSBjT4J2GX7RPLjV9AsZ04NR2KPuv6ZJH2za4sxtsbQi+FB5tOJYocm"
    "yCR/Ndznpv9Gm/W79b4EYXqdHJFIQ1MnIYFuwhI/poWgPuZ2dz36PiPv+T4Rw10234g72M"
    "aMrDvaOWczZqZGxapjsRfIPgE3gn/G3RXd+pZXKAxv92jf8g3EVxt09LYaqSNKZsmfEdho"
    "etMnNTQj2cuo0UQxQbiXpIT1oMY3pWRj6IzVMZ6IxYD6d1A1CD7qOOdEpqLaCza3GvJ3Sg"
    "TSrjnJXrHXG4eaiDsrMSPa74oF5SpgcQt31Qz4KUNMpzOy3VA9ibntlbSgvzohbq3fBOtj"
    "SFX7RvsjXPGXomd84z2f3SMS2h20jhGAzWfgleP8FAreXezYiid7fL4yzcI2uNc0YUx7lr"
    "46xw+L1JL+md+WgxmH+WlylM3B2UeUpd0W5YvVohhBI/WD4UKX8ITumCsMggNfaoSN9qg9"
    "PvHXgx546ti6Bi7iwECd7Cot88IeTx7K4D/sfCtCTxzi09E32W3XH1lJQw5PMgD3fhEcFY"
    "YDNnBLfLBWz4kKBLtSmVTN6yBF+hRC98DW3zhrDiusOxY89UNYO05LYCPFEz6Lpm8Avl65"
    "1EKwjulGoEbO8E3mk4422rKQXFIyw9NxQ8gm+5EGEnPzXERyVoyRqkxPAoURd3ZseeFjBE"
    "q3NShLK92FOazkiBhwRe2taSKngcrNBqK1taCgPIM58UxuM3GY+f2LprhuR/jnvaTWBXRu"
    "WnP1R5YH525m4AWDzrsJXCpcF0lijriZm+UltvQE3P6eR5nRtmYfw79wSovAEI029zR8Qw"
    "RzAEvzB4aDgB93hj9urwB/n60+XtJYn7Ild3hE0Ucv3l0ycxSqjmb5mA67wjuDXVvhFXcP"
    "LNcjAX83IZsR643dum5qjj2M5wYTtPcHZMURuUCuOxjdyxDUi0AzuwtlRJ85cXXIvL7xio"
    "mybzkRd4ybxAQv9SHP20JIYcdG2UFRwLyRzBEYGfngsqifZjj8GO6WlFdmHqi9HmZhT5sD"
    "5G53MziLPoI0am9Wx6HIGaMF1FHfUVquCwfj2Y7qL6WX2E6A/fZlYl1O5wzNpVQP4bOrsJ"
    "+uorYmCGjzS3LlYfgm76CpM2h7wE2rT2Wi666StM9BnKOPMyHfWAuoSOvrJ++oqUC0BxuG"
    "ov6JbH0eorUiHnUROnr0E3fYJJyXWQdOlojxKKNUQzrPm0GtMvYUc7aa/J8VTwrgSaucS5"
    "Euvsxb6VpHVQIYfUOJECidjWdMn/hlOokL0J0jSJPMwQjey8cklgn03MOdyf2vYTNSAweW"
    "F6E0IhB5QPz0nWSOJJoURV3rnJWk+oI6nJtNU3qeJJKg3kgkiv0KWJYV7o/+nYUt+C/8dl"
    "39TacXSRcA/R3nwg3dyhY/ObymSOJXqX0ujgtMpcznKfial8iimNKkK9+RwONutmTbgloh"
    "vJmfFyEF//8HZhJ+iE6ZoTBh2tOPqdy9WA3zjm4seRrp2V4xkoj7WSciQlcZS7PMp4bAaP"
    "zXQRTjw2g8dmOotqR4/NJGKJJM6ddKTR6qPumRCnKvVCAp+Kx3Z/65Wb8a1AgQ+eeIZdJk"
    "LlN+Cu65nTKfl8ef3h6vrjO3Cg6JpFRuCqgUqej2wcJN6cZp9V21+DHpm2dt1ij8wupL5s"
    "z0vQRPJLTG3QkkcGkuz7kkiSit6vSLrF40/BItvUktE04nxfUa/vkZLqnS+sgUTmSBm/YP"
    "KhQ5Rx13aUPg0ztyTYpzpaKpIiOUE8OZqN1ED2Dumm7hAjqnRT/IG3Rzp1cyFYCW1uLUyh"
    "y94ikQtkC3mXxfksWc7l6ORWSb7l+IhYg1kV+YtlsyoiUdPWroWhs1uxsDCVcYkm3US+FD"
    "RpX7Kt48+NNUc/LYmjv4ujj9FRL2Wk0fJGy7tL5mEVy3tbpqE2Zb/w/YTqT3tSAzFxf1Bu"
    "JvKWQx2aVg5KoMSxF++IRjyoc8OjAugzdZYj21iSJ/Z9uwMiVF5xtBOiCp7oUrT0JqZLwm"
    "QTr9zg+KhLNIcmhWQBCq09Fwv0dGUtG3TWyO2QE7EB7ziauM2buLl9eju7STq7kWQ7yaU/"
    "Kt5PJGmXVm8oX8XyTIk9hyliO8TVoOjamFdNC7ZhYrLxoZoBl0XWAeeZJxVwqeexkZRUc9"
    "tgv6uIUP67kQnt4CYhRka6S6wO84mEe7GmNb1pzNjI5JG+MB8Ls+2GEj3KsfvXw8Ojo7eH"
    "b45Oz06O3749OXsTJdvN3yrLuntx9RES76bQz2fiRaMZjWY0mquoOSJFlUS9iXJXrQ7g5/"
    "myKmo15y4Ewy80SHukuT6EywMfuU8e6DedUoMaDwTehNms3Fh155pOwRy1fcvg2ZAGXCHh"
    "e1BQYHZBmbEKhCbx53BTEsbf3mOrRPSH74Bx/J1SihzK3t+Q5dEr2awTQpupb1tlSXvTq9"
    "3a8S2XfTCGJgnOKYU+JYfor4e+y0xAtn4PR0tPmuW2ZAByojgGa47BnFrGcGbqjq06BBlJ"
    "HIH1RiBUA1SY06RMiwdeSFO7atYSrmYKl9nCeWM4rfmouK0zohi38G4HvdmebT9Bxi3bku"
    "lZP05trWCdywpmhn8Mkru20pUM7IebLxefLsnn28v3V3dXN9fpkeQ34RK7YAoz8vby/FPH"
    "SZCtuoY2SIGoGOoV6JIwnXTzZEkXBmDzVEkt+uPcN0zv0vIceZrq+O6gNFU1tBtS1tCsyo"
    "PcjIkWOlsGxHbA0eLaMwpO+1cu0XTd9iFTwNS26D658gQ7AZ5+l4yWxDQEUWH7HhkLvg18"
    "+i5PNcAuTs1nCjQFnUkTVLf4aIUMB8GYFyelLmyA7Ek7a+GghD3Z8nbTMb/HZo7dbS2/Uy"
    "/RdEU9ZEVA01KIaRpTtvIr4hlLIJZpLJkdBSW7VSiIhEgPKg43fURJ0+VVnUvwjSR6GOtw"
    "WoXgOS3md07zyUw0h6l5AiQFlDNi/ZvJTQGttvKmhHDxTSM6omDM5OG8/MbWgP+6ExRMCs"
    "5YIstFmrpH/o9MTXcHA3ZK0AxRKA7xLD+wqI09WdLHYoQjAQS4EsB4IvSlcesdCZb+RD2P"
    "czs5Ci24Myijz6a8TUXi7IGNoEct74Gn2eTh9Zx5mtjsRdmSYD0F4TmsV2JaZDGx4TQMT9"
    "DJSSlgtJgonbEu4XTLhFo8tEe8hejV8oAXezSf2T1/nqfQtvUSq8m0f+/FQ7Zn0W8efNLQ"
    "hn6bO8KSjYYzGKrgywi/9j3emI0C/EG+/nR5e0mCjsjVHWFfXZAABFaexMMSS8hGnxc867"
    "fI1kG2rwNs3xP7kXIVf3X8eCjbQ5Nq8+Hju0IKtAdxEwlmg/U8j3Lx0a6ESC9Qbjt9icZ2"
    "Orb9SWZ2YbBTUqQ3gU6HB8dvj8+OTo+j+KboSllYUz6EKdztFVX/hNiWMkGg2l8npIZXSl"
    "cf9oQYJgDp8vhSx7ElrElJWGIo0Dse9aRSSOJJSUjiST4kEUmTl/Z1dYQ0uTf1J3kqy+DO"
    "oIw08XibqqRJYBJwvmIB1eLD41CwDYja8gvgK0RVeW1k+56E9Vi3lyoxQGFBoLnvsDGmIu"
    "gnackkryeyciMb0AE2IBwc6S61mhBIiPfClEJOoA+cAFbmaCUoA/Wvl6Z/YWWOFzfMcExx"
    "LZZijjTFbowwlqJtMtkKlkutcnaoo+VSz4XbYk92wii4NSg9XpRwe2y2bEXOCue5oUut6i"
    "cqydJQrA4HzVEPLtCDi23qsWZOfUeWkqHQP5YUac8/1iTmfXSRdQ3kPmkhkLZpHVMyKYdD"
    "3OkhDrcoxRFOiOEAd26AO+KS+RAkQpepatG9Ul0tTKXehrKGheE7YLSVqXBYbyzSlw8que"
    "4PSlz3B3nXffLNcjAXR+5lxHoQJtF27J7AUmKaFJ/lSYjUOs3TtWmOx3nQM4KFn3aUVsUc"
    "1m3lsK6SZTcQ/PHnWzrVCnbnAO5b3kmP0P6zSbMmQEti1MQ4Fps0iQGrEGlmO+ajaT2Ioi"
    "I8GmymGTxQDMLDZtoT5am4bfY1vSMPjm/9x9/Y//3wH39zPTpn/zE9OvvhgeelehBPZteM"
    "Hx4g1xSvUMK7Gy3JhPUniVFr//lVTDUjYTyirdZFW+1Zm/oysh2UODncsQQqtEUKbWYcoI"
    "Oslis+WBUzOZbonVupkaS7aEe8ZDsiHMORaqKunCCmjMnQT8GmrohrRgxttHIbLak61TTS"
    "khT+bkK70krLTC65mSZfHjYAcMX4om6uBiuxzS2IKXTZWwTJKrYUZTRnFjrTSfdkYUbhvU"
    "FpnFHQqqKp9wu3q0TeEtbUckWyPJHvxNQnzMxyCVhVZESZvuYSzyYLzfR48pMp1SBN8OfL"
    "6w9X1x8Dc4xZVZrF/ucuqMMtMF6LKewmb+xt5Q1qe+bgABMzOYtvooHYRQMRJoBq6thYBB"
    "Ppp8/WmN5ULUVkKNBD32gjRh/6RrfkGx3bziyPeLFjNGyPOQ4rOUUdeyqj6YrxjQSQpauG"
    "METRKyEcCSDC1RCGOG13yJByqNz9eGGzSatZxVHeGekM8CMm3hTi0ZV2Ib+4ufmUgvziKr"
    "sWf/nl4vL29QHHPy6MJCt4qHl+weHp1WfVY+kW98bASGlqi2z6vHqRb6V4SdmQb+XlbIu6"
    "PZspJ7CLRFDNU09fxzmCoeJxqLTUWrB3bE63YMoI0NZyYGVE8Qhxlz1VHcoFgKPcuD8Svd"
    "EvcfSjBVnZHZ2XRH90twu+9gJUx1ctGBdLIJgYft1m+HVm3m4A11vRS08xjb/U1Xgmtp8N"
    "4NrvQIn8Vt2pSIn3mi8/4ituDMpiJHRoUjFA4pywaeB4ohKM6RJ7AWViFo7pedQK4xaAT6"
    "TAw4hmIkA9zKKq21B52R4HKHvspsUjFSBQgYc48LIyC9t5ElVjxqbjSjK3bu1Nfrd+tx7A"
    "pf5ABDijsM8Jw5hNfuP7qJi0Gb8fvA77OHl8PptBD4MgngPq51A29w0ezG/YrDPLZi830a"
    "xHyq4tyQxU8r2BNEzjtz14vfGUqaYDkZnmn7nIjWQLWXRGUcmbqEG9wjcc11TlGwz9aEvn"
    "w2I3W3cUbDO5VKegbeS4/JZMmW4qMXVjv+nck+QFLkzNFbVvLy/XQVMzdcNJuWDZVfENhu"
    "3RM4hZBJBvXcG3hgql6tgn5dCf0uURZqYTGGfr6qcJ8T66ozetobIl0VWLqI0lMMpCOcqC"
    "0xZsC1KNu09KoeqaxjSkOBRBzYihb6Pct5EkkmqSxV8TXe0mtCsZ48zk6lL27vf2jN2TZk"
    "8Jbw1KGWPRqCJn/BUYUJdtyCPbWBIbqEtgRcPq4JpLeZFxdlVznzghqwFT+n3+vhemOjGt"
    "PCHc3GOkvGvgjJJRrilCNeAbGqBRM8xt2puWNnSaewnkctva7UpKlWGQxOZVCuRtm+Rt0f"
    "3QknGHTCQykchEIhPZjc9t50YYQyWboxMwnK9+ON92+IMPdGo+U2e5J6spEd4blNaUEK3M"
    "qnFnNxYlCzqa2PYTcSgbQtdjZjyP4mKP3ydAW0Dkl0FCKz1Oc8MwHJARHbOZJYLCINzKIR"
    "OqOS7TuA7zVELjT5NHcoknilll+HM6LIjnits5VKcMx5J4rqBxMIkcOo+0jtpkQKIzCHCD"
    "qDWQQk6gC5xAYgblIC+2YtNSfTSwDipZWAclJtZBzsbasruy44ijv3K3/ZUztkXZBWSNHO"
    "5Yos18Ejd3901BniXEKvFhJXRYdkYz5cBQTFCTEMEUNdW4Gvb7HMluWIxxJIAIV0MYPG95"
    "gC9MS3OW8qUilMhm+1l6wjLoD7YXQe74CFsG7cXV9fntP+SL84Uk1/zFP+4vzyWYD92Jdn"
    "hyqrJGZ8R6qHhsqpzx1smg3aH3VM4g0/lUWw7tsSqiGTnENYcrM8pVKmwnJNoL5H/T1BKw"
    "4UD+JGGSg7Sc5M+IIs/fZZ5/orlAxo6npnLuwqwoJi5USFyYITDVvq+UKFbA7vQHluahKw"
    "fopqTQobYiPjd2DNQNz4172k1gV0fnpmZWl5xrl8/U8r5qprcn8a7FNwdl7jUKzYZQF6Lx"
    "whfvp7ZLjaDKBH9us2UuKj+vSlGLwAUt4JJ4z5I36jnLwp545OzNfZUQ3rB0um47Tlg9tP"
    "Z76Bw+DOHtmLsOK3Fs0AYOP5yqXFjYvockWCPBu8kFSQHmjFgP0W4kVXC0BymsDUkZZMgw"
    "ZBft0Gj0Q/1HefCTgkjmdXmM8TwUJo3tHpglxA0mjcWksRhlniXCfjINg1q/QtmcPQkVlr"
    "w9KCPDJrzhMK6/s5IOKwZYGrhtL9isCADkhxPzMdswC7HkaQeIluRYVQU8KYNbGZ7k3U7Y"
    "83O40lUNX4wEMHyxYh1OVHHrrQt42K+HahhgLlG/gqEoVrvYr6nofHwYUzbqD+QRkp/7c+"
    "HLo5o+IfpUM2ffE43ndacil7quOXBuENx/9tQgtkWDZOn8CNqEDUTe3bjxJ0AS+HOez93n"
    "x/s0tpzOTH4ObgauzTAB/MNCe6JDzXvg2d25Q5aMbWjvTm0PfJ1TSoTcf3+5/HL5IZJkT9"
    "0nVx7PSeQKzyZIjB17xr2mMxvy2v9u8TeOH8M6cqnH3sozp9AxpJcfm5bpTiA9PnTBfpc4"
    "muhS4tgLd8BfDbRZKo7xMQ2PiYvsSZAl32cYjNhPcuwA2pV56HmyuqLTiyuy0ZcnMpL4aM"
    "PMeKIwQ20Haaq7Um9tgHn9RwYdKbiGebqqIR/k+o9PdFb+exMJzWo/NJyTCU80Ob/+wNZF"
    "8/GRadsgS/6TvLp7/9Plhy+fLl+tQCSTba3VseEFNBKVQTZfQyH5hMpjBPMEFqXwOOfmXy"
    "vqPvlOfBhFSWEYQLGsveJXk2AqvX2Db1o0EV8HP+FvP8S/4eZWNh++y09NtsJaZQtYvR8T"
    "dV++YohWYZjApp4a9Ff66DGUTGEqCturNrNYpPorf3Q8nPWfK3SwoTZmu+HQpUyBY1tx6u"
    "lI6bRjWQxKKB109zRA68QqXA7T4giPlFAPSZ2jSvEdRyXxHUf5+I6kxrMukZbto4fYb55Q"
    "C0BTodQSIkiqVSPVTGvuSzybxRhHApiCsBLAQk9dd+WIpVvM1SD06aa0jKbXDdv3FKd0LI"
    "FzutKcpo5jKy3MkQACXAlg33J9R8mbFEsgxJgaFmMQV8QghjSy+uinJTHStMujnGSbFIc5"
    "I4rj3OVxnmquN3TpH/lBLkyrkRTBvBrZc//C58QDq1QIpoxY/6q7bT5pUdJVqLhEZURxie"
    "ryEsUjHPIjfGE+Fi5RkUhv1qe/Hh4eHb09fHN0enZy/PbtydmbaKHK3ypbsS6uPsKilRrN"
    "/CoWepkVv6uEGH5TXf6mHKrbcZbyiht/Wqg3n9bGtv6Uc7yyty4phCdapYiukUMgL4nYpr"
    "HNhDIoYJuXRGyzJdbm3pCOx1SXJSwspiKzckhIViMkM2FqVSdyVg6ncabEGpuOEwUFIWqP"
    "ukGOFkjGK1YmBZJC/aMEzqo4MM+KHZhnOQemAGxmuxLLpZjPSgmtNXW7BnMjkxee4NHHgh"
    "m82iGf76V/U7qBMpeSSE2lJVkujtM8P83ZT18vg0pKEImPLhMf6TM1CrpiThCVxcwpXupA"
    "MLoirGkpDFbO8rDpcyNVUc2IIawr0gsnTu7VPMf7NdHVbkK7OsFwenKtTlQTfOMbRPfXuM"
    "eegpxeF1djHG9PG4D5i0t3UBOvCm1uJ0+hy94icQJKfig9hl2bzx37WZtKVPKLQPTHn2+L"
    "c4MGgJ8H3fRoQqcJOns206SGiwpK70UvfQUpk9p8fZxSqdT7iFQu79X6WGVybfURLfCB1U"
    "TpjnXRJ3hgaW8wq8h9cJhKnlzkPj5qVZpjZBicyaqYa+QOtjWXPITq2QNZTNhwPfMcHpDP"
    "wx6TB9f2HZ0O4zYUDv66dj6xSP3upMk0MhLQLvlv21JOrIEHldf4JDZ8ULkoXXqFEtH9zZ"
    "i+aSbYdIfUgt8umdeldbzSgi1W8Qon/M4W8cKTLi+aK07vVaqEsVQaqThkOJHh7Jg9MKjL"
    "cEq0WkR5JQ8nXSC7lCDyTp9Qw+cg5wy56N6gzIxzg1ZV80Va9JvH3s6JUh5CQkS4GGRVDG"
    "vB/cv0POp8z1/4XTLFIeRWFL2AQDJxom1Nl2DDiRSJxFvYxDDHY+pIkkpu5TUg8+TXic1N"
    "TJ6z0gVL016ApelNQDwA85VLmC7LLGNRHw9yOYpEkwZMsjitJMhyhafAGlU0NDP5uJIY1U"
    "/IldDRMfVWByza3Ur+vff+Noom3jm7VncUq605NUiDjvmsWqhpB+vpco3IsZwchozlCQL2"
    "/U9sZw1+ICWIIWNdpgFstsavMcIJMRzfLo8vjMD/Mo1VZQ9KyvSQvN78YX1Mlrfis6l7Bg"
    "pO5k61+dp+mFi8RbX17uerzzurtmqePhn6ayOelG8R8k/nd/e7DvlwwX4iW+TVldqSHto7"
    "s3Z0+mZXjq1FeCmeqcrJtYfuwa5gy+MQ3XXzqLmoW+6AbgnxMOscKIrFcHy7PL6CAF9jI8"
    "oL4pnpfD4V3w2PLo41c+o7SulqisSRx8pDjbFFrccWiem55gaRE8ZtosvbhBguh2quzNVx"
    "T7+VLmGxXIt24hbcdfeXf78vp0CiUf10c/0xbL6i9Cl1/dlaIXxpSfzAuvyBpZzxiuOclc"
    "WR7vxIB0Ela410QhZHussjjcHXL3n0MS4Y44JbhnYzccFVjo3zatUSS1vlSGYQDHnHuuoR"
    "5I0ezUxhVhLTG2K6Oq53GI3k6uDeGyusbU40XiBdn0C19KAnstCCAFZeTx2CWkdUZ+8H4a"
    "+mlw/Srd+d/IBmIq4ZflzuPGa6RHmIg/gihMCgZiys7Xs6+2FQY/nr+dX91fXHVxgU24Wg"
    "WDf4LpScVYHMtrQwVLarBbmJby4/uhXDR2LxHoZDbT6SQZ0KRBKwDgnoq+aliyUwz1/OVQ"
    "Ta2NicruUtSsu26DCKruysx8igummsRYikJZEQ2cUdOqNqVz6GnhZDQqScEEmaPzUJkeQJ"
    "0d2EdvUR3vTk6tTZXWYY80RoezJDP7o5KLXyISEbT8tW0cSPjq9CEjcyth04mMpMc2aPix"
    "Oq0CNh5jYcUBWmOS9CB3eZyWyyacqaiz5G9NG0XOJJcjM19xgpJTB37H9RnWMFtQjyCZoS"
    "DTjQfEI5ToLDCp4aHJVNSaw8aCtrUI9gYANtst/O+yRXd4l8j8gwbJdhUCyQUac0RtfW3I"
    "zJeVDJ5jwoMToPclZn+HFWhTds30N8Gzlqm1n0Kh9oTov1EO3DSmgflqB9mEcbFpE8zMUn"
    "ysL2eKCs0oEyh+oUdknFCpGxDAY0Yzo5NOATZ0FiHVhx9NOS6Enp9DAnjQt1ni4tiwFqXR"
    "7pwIhVrUybkkI+LnsqEjgX9epMKSl02ZRynAnypSbF+TnuaTcn60qGM/21VsgEKSbiBrDt"
    "eRGW1AerXIGlUeYYih3ISOOgCEIJXxxWWqgWDKZ5Hp3NefiWzf4EaYjOgn9Dgv3XDya7zx"
    "Mn/uUAgqJc06DA9l5q+mRAXJt4ENYFWRTF6BM+5iIB4nfygLHmHyllkFnfIXsMU5M9g6Mk"
    "XkZCKAft2bJmhqxIVmgg5Yodyis6h6XJazPF6f44V3xzj3xxZ/ji5Aypeiw4IdIeRdEk1b"
    "ZhlgI5+OayYAWLWMWpGjZvb5r+5WBHJmliG6gIZkKixWQ0OwInh0Lhow/b9/CrP67iqjgu"
    "9lQc5zOwjsdSc6taaG0s3UOwNx9Zy1D0fInPohrYsTSCXaUkEWZ1bDiro+8pIhxLIMSVIK"
    "aOYzsqCEcCCHAlgMN6u2smukNnyE44Q8amZbqTtYY5I4rj3OVxzjBsuaEuOVKTk0Q/TSeO"
    "KXVNa23E6RVQyjWdMreil90EdKVTJp5NXYrk/0pHE9t+2pO4ZMJbgzKvzEI0quiYuZ9Q8u"
    "X20ysIiX+iFrhCnih4TKAa1URzwQ1CdQdi612qTanxjpe7IrpmkREl7sReWER7ZCjnPTAb"
    "7rt+SSt0YbS1yJccqtcndP2D17E0EhYVCAv+3Q3hU1NiO1NSmwF69QzfYT+HDd2sBXVeci"
    "Nlvl4I2uuHmBb1gcZYl40xoSUMhdKQH/LibBI5wT4U02s7qwR8M4G+psTQpsWQRazGIooZ"
    "+0wdc7wUS5XKvlIg3odpnztqVfGsVelhq/xpK2r4cyoNbaymqaY6aLPG1OX1h8vbpmyCph"
    "XWADXZhl482VNCPUgX1MZhQgHZ2oWlCuXbizU5fXN8tjOFpSB1wRowZ8XwjGEW2BlliMgw"
    "LV4uEiItLhafb9oqRNfQWW/Lgxh20ZkC2jnB3i3Qx9VUkOMyFeRYooLAQ0ZLT6kIUEoGK/"
    "9IAikNA8Lj1eZwSgjnb8X5u4CiiMwI4bl4VAmanDAyM11mZrCgVuvpETG7wkv+4LBeBNaL"
    "aBna9upFBHkhTJmWplI04oPoZ9kjzBstGBHNUVnsSWL+lgSfBK2qRZ8Uo1El1qM0qSKGer"
    "SzeA5IcagH5t9rlpNBpbt1pRuSvbEXG1r+bEQlxygKiZm8IJ7KLALX0x6VPMxZOXQxVz8J"
    "NFzTkJAKY4B7NqckUN8wNQ1tqZZYMiuIXK6kpLjvMDV2CGHcuu1bKqfjZaLoXEOKCSkmzP"
    "fXJsGEuek2m5uuCruka77U/6fCLL2HPnqEdfZcXk14+nVuLAUOmBHws+ojdO+Yj4+Vkh7u"
    "JFCgW3niJyJWK7AKCwttqEhyX2FKHm1cH6XEKco+ghSwIXVBCiz7X0VvfQKrDQ9KCFuJIy"
    "WB7Gp/yjA5qqtP9V7zWlf6RLPYWxKbKY5k4Zge27jeEY2nPjVdMjcti931bMiHmj+9u2Yf"
    "0oSoST9qwIBms6Ciw2aNyb1ph40qq70NNnuHCCr2gqZVkLC1pHBPSqoWmd01gBtks5nqoz"
    "+5viTfaElsckKmh07HzR+9RULwJROC4Rgql6vICaKjKBMqjdF8GM3XMbq1UjSffHnYAMD9"
    "LgeSWxCVK4IgW7sV+76wxHaF8toqlbWvZjOfC+6Th9d0bkM5EiZiuRrXXgaEdUC1GSTQ+u"
    "O7B2I7BnVcwl57GdxxRc0TnXJjnWrsPvG0J+oSx17wctguTfbIjPkcA7CNl/jdGlG26JCH"
    "+ePQtbS5O7G94beZab1mF3TfceAsYXjj9XffPcRlWnjuMEga5hJ/Ttik5+W+x2zl4QVftC"
    "m8wZK/RzFTIV4cbrMfVVz7O/hsOSh8kOMfwWXzvVTmNi7Mx+IKCbJ9XmJrB2tOPVqjeUP7"
    "r4eHR0dvD98cnZ6dHL99e3L2JrK487fKTO+Lq49gfac049AcL0lFFo1SVYUrlkBdK5ew5A"
    "8F4ihojayRLKwJ4y42Pz2jlbriBI3a4xSV1U9Jb3fVN7CMYJ/AbWUzq1LCZnVuolC2h5xn"
    "ExVW6Fy1PGssgkxXxiXClDElZ0jQHmP6K3lB1Il5LLLeUeY9R2QWk0FNMh4/2Y75v/JIhv"
    "DWYCXrMZyIpgpJyaea65H5VNMpVGzVSKDfvnIFzwDMwmJi6hOiWYQ/gyw0VxABYZ5xyyYz"
    "Zv2/A6IBLgZkgOlB8nEyM12XGsS1IR8Um0jy/OXbeY3Vx18LKYWuWQ9K4RP8SfB/xzsWOY"
    "HmBZoXvTIvkBtDbqwjK0NHFKHP/MjgnZjlEm0odb9UJQoOHwY+kmoq0TmPuAz1ikfbYm00"
    "y2AqBOgOwukiHExRzfola0ZMi7hTU6duXr3ZTJc1VJWdiuzcMdWkIx/NOXWYciz7XII7pR"
    "+KFrdpMpWM0gR9Kb65mspcsar8HMe9V43TTIj0kbI8OanCWZ6cFJOWcC9DBLGPSgHhoHkP"
    "0W0yG3IeYeDvCmIgYxEM6S4iMzO7G3RwsW0N8M//B/JgRo0="
)
