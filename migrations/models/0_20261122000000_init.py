from tortoise import BaseDBAsyncClient

RUN_IN_TRANSACTION = True


async def upgrade(db: BaseDBAsyncClient) -> str:
    return """
        CREATE TABLE IF NOT EXISTS "users" (
    "id" UUID NOT NULL PRIMARY KEY,
    "email" VARCHAR(254) NOT NULL UNIQUE,
    "name" VARCHAR(100) NOT NULL,
    "password_hash" VARCHAR(200) NOT NULL,
    "is_disabled" BOOL NOT NULL,
    "created_at" TIMESTAMPTZ NOT NULL
);
CREATE TABLE IF NOT EXISTS "sessions" (
    "id" UUID NOT NULL PRIMARY KEY,
    "created_at" TIMESTAMPTZ NOT NULL,
    "ended_at" TIMESTAMPTZ,
    "user_id" UUID NOT NULL REFERENCES "users" ("id") ON DELETE CASCADE
);
CREATE INDEX IF NOT EXISTS "idx_sessions_user_id_d4822f" ON "sessions" ("user_id", "created_at");
COMMENT ON TABLE "sessions" IS 'A sign-in on one device. Ending it ends every token that came of it.';
CREATE TABLE IF NOT EXISTS "refresh_tokens" (
    "id" UUID NOT NULL PRIMARY KEY,
    "token_hash" VARCHAR(64) NOT NULL UNIQUE,
    "created_at" TIMESTAMPTZ NOT NULL,
    "expires_at" TIMESTAMPTZ NOT NULL,
    "spent_at" TIMESTAMPTZ,
    "session_id" UUID NOT NULL REFERENCES "sessions" ("id") ON DELETE CASCADE
);
CREATE INDEX IF NOT EXISTS "idx_refresh_tok_session_33edc4" ON "refresh_tokens" ("session_id", "created_at");
COMMENT ON TABLE "refresh_tokens" IS 'One link of a session''s chain. Only the hash is kept; it is spent when its successor is issued.';
CREATE TABLE IF NOT EXISTS "projects" (
    "id" UUID NOT NULL PRIMARY KEY,
    "name" VARCHAR(100) NOT NULL,
    "description" TEXT NOT NULL,
    "created_at" TIMESTAMPTZ NOT NULL
);
CREATE INDEX IF NOT EXISTS "idx_projects_created_791c7b" ON "projects" ("created_at", "id");
CREATE TABLE IF NOT EXISTS "project_members" (
    "id" UUID NOT NULL PRIMARY KEY,
    "role" VARCHAR(20) NOT NULL,
    "created_at" TIMESTAMPTZ NOT NULL,
    "project_id" UUID NOT NULL REFERENCES "projects" ("id") ON DELETE CASCADE,
    "user_id" UUID NOT NULL REFERENCES "users" ("id") ON DELETE CASCADE,
    CONSTRAINT "uid_project_mem_project_1c5e7a" UNIQUE ("project_id", "user_id")
);
CREATE INDEX IF NOT EXISTS "idx_project_mem_user_id_50ca42" ON "project_members" ("user_id", "project_id");
CREATE INDEX IF NOT EXISTS "idx_project_mem_project_da5c72" ON "project_members" ("project_id", "created_at", "id");
CREATE TABLE IF NOT EXISTS "databases" (
    "id" UUID NOT NULL PRIMARY KEY,
    "name" VARCHAR(100) NOT NULL,
    "description" TEXT NOT NULL,
    "columns" JSON NOT NULL,
    "created_at" TIMESTAMPTZ NOT NULL,
    "project_id" UUID NOT NULL REFERENCES "projects" ("id") ON DELETE CASCADE
);
CREATE INDEX IF NOT EXISTS "idx_databases_project_43ff9a" ON "databases" ("project_id", "created_at", "id");
CREATE TABLE IF NOT EXISTS "records" (
    "id" UUID NOT NULL PRIMARY KEY,
    "values" JSONB NOT NULL,
    "origin" VARCHAR(200) NOT NULL UNIQUE,
    "created_at" TIMESTAMPTZ NOT NULL,
    "created_by_id" UUID REFERENCES "users" ("id") ON DELETE SET NULL,
    "database_id" UUID NOT NULL REFERENCES "databases" ("id") ON DELETE CASCADE
);
CREATE INDEX IF NOT EXISTS "idx_records_databas_6c1c63" ON "records" ("database_id", "created_at", "id");
COMMENT ON TABLE "records" IS '`origin` says what made it and makes it once: `run/<run>/<step>/<item>`, or `record/<id>` for one made by hand.';
CREATE TABLE IF NOT EXISTS "workflows" (
    "id" UUID NOT NULL PRIMARY KEY,
    "name" VARCHAR(100) NOT NULL,
    "is_enabled" BOOL NOT NULL,
    "version_number" INT NOT NULL,
    "created_at" TIMESTAMPTZ NOT NULL,
    "project_id" UUID NOT NULL REFERENCES "projects" ("id") ON DELETE CASCADE
);
CREATE INDEX IF NOT EXISTS "idx_workflows_project_15d62e" ON "workflows" ("project_id", "created_at", "id");
CREATE TABLE IF NOT EXISTS "schedules" (
    "id" UUID NOT NULL PRIMARY KEY,
    "cron" VARCHAR(100) NOT NULL,
    "timezone" VARCHAR(64) NOT NULL,
    "input" JSON,
    "is_enabled" BOOL NOT NULL,
    "next_fire_at" TIMESTAMPTZ,
    "created_at" TIMESTAMPTZ NOT NULL,
    "workflow_id" UUID NOT NULL REFERENCES "workflows" ("id") ON DELETE CASCADE
);
CREATE INDEX IF NOT EXISTS "idx_schedules_workflo_fee8ff" ON "schedules" ("workflow_id", "created_at", "id");
CREATE INDEX IF NOT EXISTS "idx_schedules_next_fi_5f9ce1" ON "schedules" ("next_fire_at") WHERE is_enabled;
CREATE TABLE IF NOT EXISTS "schedule_slots" (
    "id" UUID NOT NULL PRIMARY KEY,
    "slot" TIMESTAMPTZ NOT NULL,
    "outcome" VARCHAR(20) NOT NULL,
    "reason" TEXT NOT NULL,
    "run_id" UUID,
    "schedule_id" UUID NOT NULL REFERENCES "schedules" ("id") ON DELETE CASCADE,
    CONSTRAINT "uid_schedule_sl_schedul_c66f4c" UNIQUE ("schedule_id", "slot")
);
COMMENT ON TABLE "schedule_slots" IS 'One moment at which a schedule was due, and what became of it.';
CREATE TABLE IF NOT EXISTS "webhooks" (
    "id" UUID NOT NULL PRIMARY KEY,
    "scheme" VARCHAR(20) NOT NULL,
    "token_hash" VARCHAR(64) NOT NULL UNIQUE,
    "sealed_secret" TEXT,
    "is_enabled" BOOL NOT NULL,
    "created_at" TIMESTAMPTZ NOT NULL,
    "workflow_id" UUID NOT NULL REFERENCES "workflows" ("id") ON DELETE CASCADE
);
CREATE INDEX IF NOT EXISTS "idx_webhooks_workflo_c0fcd2" ON "webhooks" ("workflow_id", "created_at", "id");
COMMENT ON TABLE "webhooks" IS 'The URL''s token is kept as a hash, the secret sealed: neither can be shown again.';
CREATE TABLE IF NOT EXISTS "deliveries" (
    "id" UUID NOT NULL PRIMARY KEY,
    "dedupe_key" VARCHAR(210) NOT NULL,
    "outcome" VARCHAR(20) NOT NULL,
    "reason" TEXT NOT NULL,
    "headers" JSON NOT NULL,
    "query" JSON NOT NULL,
    "body" BYTEA NOT NULL,
    "body_sha256" VARCHAR(64) NOT NULL,
    "run_id" UUID,
    "repeats" INT NOT NULL,
    "has_conflict" BOOL NOT NULL,
    "received_at" TIMESTAMPTZ NOT NULL,
    "webhook_id" UUID NOT NULL REFERENCES "webhooks" ("id") ON DELETE CASCADE,
    CONSTRAINT "uid_deliveries_webhook_7d1572" UNIQUE ("webhook_id", "dedupe_key")
);
CREATE INDEX IF NOT EXISTS "idx_deliveries_webhook_622cb0" ON "deliveries" ("webhook_id", "received_at", "id");
COMMENT ON TABLE "deliveries" IS 'One webhook request as it came. Committed together with its run, before the sender hears 202.';
CREATE TABLE IF NOT EXISTS "workflow_versions" (
    "id" UUID NOT NULL PRIMARY KEY,
    "number" INT NOT NULL,
    "definition" JSON NOT NULL,
    "checksum" VARCHAR(64) NOT NULL,
    "created_at" TIMESTAMPTZ NOT NULL,
    "created_by_id" UUID REFERENCES "users" ("id") ON DELETE SET NULL,
    "workflow_id" UUID NOT NULL REFERENCES "workflows" ("id") ON DELETE CASCADE,
    CONSTRAINT "uid_workflow_ve_workflo_33b5f2" UNIQUE ("workflow_id", "number")
);
COMMENT ON TABLE "workflow_versions" IS 'Never changed once written: a run is pinned to one.';
CREATE TABLE IF NOT EXISTS "runs" (
    "id" UUID NOT NULL PRIMARY KEY,
    "start_key" VARCHAR(300) NOT NULL,
    "trigger_type" VARCHAR(20) NOT NULL,
    "trigger" JSON NOT NULL,
    "input" JSON,
    "status" VARCHAR(20) NOT NULL,
    "output" JSON,
    "error" JSON,
    "created_at" TIMESTAMPTZ NOT NULL,
    "started_at" TIMESTAMPTZ,
    "finished_at" TIMESTAMPTZ,
    "last_seq" INT NOT NULL,
    "lease_owner" VARCHAR(64),
    "lease_until" TIMESTAMPTZ,
    "fence" BIGINT NOT NULL,
    "wake_at" TIMESTAMPTZ,
    "recoveries" INT NOT NULL,
    "parent_id" UUID,
    "forked_from_id" UUID,
    "started_by_id" UUID REFERENCES "users" ("id") ON DELETE SET NULL,
    "version_id" UUID NOT NULL REFERENCES "workflow_versions" ("id") ON DELETE CASCADE,
    "workflow_id" UUID NOT NULL REFERENCES "workflows" ("id") ON DELETE CASCADE,
    CONSTRAINT "uid_runs_workflo_630689" UNIQUE ("workflow_id", "start_key")
);
CREATE INDEX IF NOT EXISTS "idx_runs_workflo_3fde1d" ON "runs" ("workflow_id", "created_at", "id");
CREATE INDEX IF NOT EXISTS "idx_runs_started_809c08" ON "runs" ("started_by_id", "created_at");
CREATE INDEX IF NOT EXISTS "idx_runs_wake_at_de907d" ON "runs" ("wake_at") WHERE wake_at IS NOT NULL;
CREATE INDEX IF NOT EXISTS "idx_runs_lease_u_07c9dc" ON "runs" ("lease_until") WHERE lease_until IS NOT NULL;
COMMENT ON TABLE "runs" IS '`fence` goes up with each claim; a write that carries an old one changes nothing.';
CREATE TABLE IF NOT EXISTS "commands" (
    "id" UUID NOT NULL PRIMARY KEY,
    "key" VARCHAR(100) NOT NULL,
    "kind" VARCHAR(20) NOT NULL,
    "data" JSON,
    "created_at" TIMESTAMPTZ NOT NULL,
    "taken_at" TIMESTAMPTZ,
    "run_id" UUID NOT NULL REFERENCES "runs" ("id") ON DELETE CASCADE,
    CONSTRAINT "uid_commands_run_id_7fa1cc" UNIQUE ("run_id", "key")
);
CREATE INDEX IF NOT EXISTS "idx_commands_run_id_928fc0" ON "commands" ("run_id") WHERE taken_at IS NULL;
COMMENT ON TABLE "commands" IS 'What somebody other than the lease holder asks of a run; the lease holder takes it in.';
CREATE TABLE IF NOT EXISTS "steps" (
    "id" UUID NOT NULL PRIMARY KEY,
    "position" INT NOT NULL,
    "key" VARCHAR(64) NOT NULL,
    "item" INT NOT NULL,
    "attempt" INT NOT NULL,
    "type" VARCHAR(40) NOT NULL,
    "effect" VARCHAR(20) NOT NULL,
    "status" VARCHAR(20) NOT NULL,
    "input" JSON,
    "output" JSON,
    "error" JSON,
    "started_at" TIMESTAMPTZ,
    "finished_at" TIMESTAMPTZ,
    "reused_from_id" UUID,
    "run_id" UUID NOT NULL REFERENCES "runs" ("id") ON DELETE CASCADE,
    CONSTRAINT "uid_steps_run_id_4dc1f2" UNIQUE ("run_id", "key", "item", "attempt")
);
CREATE INDEX IF NOT EXISTS "idx_steps_run_id_cd5032" ON "steps" ("run_id", "position", "item", "attempt", "id");
COMMENT ON TABLE "steps" IS 'One attempt at one step of one run (`item` is -1 outside forEach, so that the unique index holds).';
CREATE TABLE IF NOT EXISTS "events" (
    "id" BIGSERIAL NOT NULL PRIMARY KEY,
    "stream" UUID NOT NULL,
    "seq" INT NOT NULL,
    "epoch" INT NOT NULL,
    "transaction" BIGINT NOT NULL,
    "type" VARCHAR(20) NOT NULL,
    "step_id" UUID,
    "data" JSON,
    "at" TIMESTAMPTZ NOT NULL,
    CONSTRAINT "uid_events_stream_0773d2" UNIQUE ("stream", "seq")
);
CREATE INDEX IF NOT EXISTS "idx_events_epoch_14d638" ON "events" ("epoch", "transaction", "stream", "seq");
COMMENT ON TABLE "events" IS 'Immutable. `(epoch, transaction, stream, seq)` orders many streams at once: a reader takes rows whose transaction is';
CREATE TABLE IF NOT EXISTS "aerich" (
    "id" SERIAL NOT NULL PRIMARY KEY,
    "version" VARCHAR(255) NOT NULL,
    "app" VARCHAR(100) NOT NULL,
    "content" JSONB NOT NULL
);"""


async def downgrade(db: BaseDBAsyncClient) -> str:
    return """
        """


MODELS_STATE = (
    "eJztXW1z2zYS/isYfWkyo7iJX5Jc28mMnait28TuxXbTNtehIRISUVEgQ5CRdbn89wMgUg"
    "RJkCIlUaZozGRiicCC1IMX7rO7WHzpTV0LOfTgPRr5iNrX7gSR3nfgS4/AKWIflOV90IOe"
    "l5TyCwEcOkLAX9Q0Al5VFMEhDXxoBqx0BB2K2CULUdPHXoBdfrfeJUHAwWQC3BGAgCJKWc"
    "E3FJg2xOQAXBJnDgIbARtSG2AKJsgLvgc44J+ph0gAZjYi7AL7Gpomk3d9XoYpDZF1wB/C"
    "ck32FJiMd3S/kOBPIWIojBFryWd3/fg3u4yJhe4Q5V8/9qIb8+qmj2CALAMGvb95PW9ijD"
    "ByrFRfYItXFdeNYO6Jazc3529+FDX5jxwapuuEU5LU9uaB7ZJl9TDE1gGX4WVjRJDPbyv1"
    "DAkdJ+rK+NLip7ALgR+i5W+wkgsWGsHQ4f3b+2EUEpN3KzBdHx1gix4QNDOw9Sp6PqmuYV"
    "xcXhtXg2vD6OXGBH+OTLdFl0yX8PGEScBh/PJ10W6Cirja4zd4/fPp+0dHzx8LHFwajH1R"
    "KDDrfRWCMIALUdElCdRi9Bq8//OQv7ahr4Y8LZWBnj10M6DHUDUAbm8K7wwHkXFgs6/Pj0"
    "vA/v30vcD7+bHA22UzfrEgXEQlh6KIw57ALA37HMxvWEmAp0gNdVoyA7UViR7EH9YBPr6Q"
    "IJ+sXkXj3XRcc3JA3Nl9DPfr83eDq+vTd7/x5qeUfnIEjKfXA15yKK7OM1cfPc/01rIR8O"
    "H8+mfAv4K/Li8G2Tm0rHf9V48/EwwD12A/3ICWDFV8Ob6U6n1052HW3Bq9n5a8r95vcOJ1"
    "qZvFG3ONTpblttDF0bqpe7iBHl4oMkY9BSUttU1Fpb1du0Il4arfaKLUSCRlMQ3wj+zFg8"
    "fkVzQXMJ+zR4HERApMI13+KmlpP4FNribT2oezpcacGVnsA/vdKFgob6dXr0/fDHoC6iE0"
    "JzPoW0YKc17iHrqZK8u6+aLp4TR7BRI4FvjwH8IfO4O9gmJJ3VLMrqJfVpFXnQLKRsYTTI"
    "DL/yFgoc/YRAdgQCyGM2c0iFgUoM/IZ4yHa6+M98AAmOzRODnCQZ48bavRKgwppMjX9Kh9"
    "9Ejr7Q/5dc+m91p9L8tpha7NPczX3ZranCSiVblyVS5+q22ox91EzewnpCuVOGlA1dXgEq"
    "jz1ug06GeR/I+/vkcODCL9S4131gbeEdy/NqnvijGqUHbjsVus6fLur6bmFiOwWsXUyuT9"
    "K5NoCrFTx8y+FOichf3wpIqJndUqtLGLsrSRXfytAW9cfzvo3vOql8b32dOnFfBltQrxFW"
    "VpfD1I6cxlK2Vdd1FOsIOIH1ZC/LAE8cM84pgaFqb89ytW6TPXdRAkBQt1WjID+JCJNoX4"
    "8spu1+Wzy8u3KdZxdn6dQfrm3dmADXrRAawSXqhZ5xfX2ln3wClhjsNUUbllE+X6ynb3jN"
    "SpuTRF0yHTb23sbYjTO9FQV2HyEZup1sa8jTeytwalFQiFG9PasMos20dsPrMZtvlK9MH1"
    "JyPHnf2+aK1DWDVJ/KN1SUH9kxWrmPx7vvsPMgMjWia3bwb4GN9CeKK4MeLvQudTXJNVSI"
    "mltRpsaddUG6wJPtP+1SRsQMJpzrSaAj6W7SQPq0TDSliYjt176HQgZfSIVuh6K1taSvuJ"
    "MlNKu92adLtJr+4NPW+/JS3tJ7ArnW/piar2v2VHrnZpNujSbFJXj4ezQlmXRvpKbb15b9"
    "1HrXO3UufWHqZmPUzyk+VgvkZ3gRrmjNju0O7dhwY9+OM6pTzHiD56d/rH45QC/fby4qe4"
    "utQDr99enmmO88A5zlouD8lMpS35alssf3cMIUUbgvQmaqarMM0iY/OWbNZdgqlJDXg5rB"
    "QqsDzkinXg1PhuWAnWNmitD7d3Amt9uMP6sMBS8XIa3LHl7pery4u8IpyIZLVgbAbgf8DB"
    "dI8taSroYxyKodesQ7MO7Vlp+A2tXQE7cwVU24qzy1iufUG7UVoToaXM5xXjWJbJa9lhq7"
    "ea37o+HmNyCyicUzDj+72n0EJ8NzgkFvs8QZR/cdls+g7c+iH59gf236tvf6AB8tgfHKDp"
    "q9s+cH1WKu7MrlmvbsGIXeHbzEVzwzmwWXv5Xen3cP8qVM2SyKPmam3kap+hE6qsUlyJU8"
    "OdSGiFtkihzfQDbyCr5S4mbB2anEh0b+NXE9tkNI94yDwi7sPhvCaVyAlu8GZpZyj0hmFa"
    "8Uu9Jq4ZMc3RyjmarDptSNI66DXqZ1haZnCtjthKZvkWAK4Yt9XO1WAltrkFMYUuewpwcf"
    "P27X1Fb712p6xMyfLion4ZzTMXlSryvA+cWVF3ioauNQcuJz48uxcR+ZIdxEYgsF3HYlch"
    "ndBFgmXGs77PlwcxJcMkT+eau41yM4i/2AM1QfPcPpAvvaQfeD0+BHgVdOf58U7HqIsi9K"
    "PBFk+RnqjMYOVfwIefB+8H4qEI067A+ZU0djQVvF8qyLu/Bh2JqmunXTWn3QQTxVCutjEn"
    "lu0g1tvfmMPHdx0PXVx/I2tGO1/t2junWfV2WXX85q7b97Kczn3Y5h6OdLwaSlcioTl9Oa"
    "eP9OwN2Wa1jAUtBXQl20xGU5v2CL1BDuYJnXuqCMm4rF8aIbmohSuGSIpDemZoaLvuBPiI"
    "dSENGNnjTI4nkj4AnNzigHU/iLkcmOHAFqfyMAz7YIhGbGQJRkh56lkf2Aj6lGlch+ojgR"
    "q9m5J3RndcjCor9JChoqCpej4yEcNRuxHbxR2l7lNynKKIRFmqi+zmWSV686yE3zzLERw3"
    "DEy3KMJ2NZmUxLuI+Nb5JGMttF6gbSKhY2xrx9iy14al3ExUzOAlER2SUI3Fs9/nK5bqYo"
    "yXAhrhaghzy30e4DNMoD9XLxuxRDYr5zxY6IzdwfYsipFZYsugPTu/OH3/p3rlOFPE1Jz9"
    "eT04VWBuUBsenjyvo4ZkxDr4Vtz+0YX3ZCbYH8NPjYAKH3kIBopX3jkp1DCWEhkwObFuaL"
    "Q+bWqojvkTPDl8dvzi+OXR8+OXrIp4yuWVFyU45xP12pByM8PIwaoQ99L8yFlRnSC5RoLk"
    "DDWvYx7OiOoTLVttIo7MMTXX/7SUNhWXm4olk9eG5uIPSUv7CexKk3F6ZLXJbMxN9artJ+"
    "GqU+TDqmcc3o4Q6/1bMHYRBaG3sMoiaNrAdCCefg8gmPlsyY7PIPS5BRpAAlzHEvs6TBuS"
    "MbtE3MBmnaHYWtLEHdTmYCltAxvVflBkDpbq5XeV8DS1QnoZ3Scfn8jXMSmiaQYnKLq+WU"
    "hT1JCIaLqMI+IyNxOBWUZIAuxsfkOpsfRNtTl8N4t3v8QcnozeHOLFNDQl1EESelQprOqo"
    "JKzqKB9WxR5gPEb+Aigl2Kst4tk2Ooj99s3iEWh1bIiSiLYiVrMiYuKFCjZVjPFSQIezVQ"
    "KYLQlBqDC9VFs5Eukdenr+fTO4Gbxp6oXY9LrhhkHNIZ1I6DFdaUwj33drLcxLAQ2wjoHV"
    "5q8V5q+YXNbv/bSkjoNtcy+PMMHUXqubM6K6n9vczw6kgUHRpxreN1lEu9+ybqCFYcqdER"
    "U5LLZ+ZMTW0qdbNk2a9sHL9sSaS1RGVC9RbV6ihAE+38NneFy4RC1FOrM+/evw8OjoxeHT"
    "o+cvT45fvDh5+XS5UOWLylass/Of+KKV6s38KhY7BmrOK0lMz6k2zyme4yzZjlE57EYW6s"
    "zU2tqr34M+IrVTd8pCOjQsjejI9SeMSIx8d1oT1rykxjZn+vXXyhCVE9TIppGNTh6uCWta"
    "SgcIZTWSKOqhbthVWkzDuiLuSoot2TTwqnunkPSzkVfpwbU67dbn5BTxLaFb/VzyfQU5vS"
    "6uxjgd/LQhzN1ObZZ7k9dObSYfDpEkEssQ9RoZvqWcZR0ZzpmxibwNEbpiTXQJnibjT69M"
    "G1mhwCMXhLos65dFotKo1i4OdloV15kKpiToLmAw+NsJ38TUQIT/ZksHULYhgNL0VUpCsf"
    "cgrt/B0L1GstFxA+R/XVLrmC5ZpoM4b98/o4P3ViwQG0dHJqt2XqUo2+eXFtzhLr94xd7b"
    "TX6p124O9HLnSFZWe0ja7CHRQW4Pufe1tVFbG3cM7XasjVVMNdRxVekWalkhIl58xZrqEO"
    "Q7sUYIzEosEjGmq60SxrInqyVUnLpTRAIAAzCzsWkDCOKWwAxSYPExx89LEweoDRHPfciT"
    "6+NAnTFxs+aUe2CpZJXhPy63/VVbJ3azavdLrBM0GqC1Yr8jGZ3botV6j06uqJMr5qnEfT"
    "CGJpIr6qxdm74UpJdArIPUDB5Ki2mGVM6QZH1oQ4YkO7z2E9rV/uz04GpTKhzhtlUp/ZE7"
    "t0TZj33G1XR8GARo6gmtnGef4dJc6eaf2WIGHt3yo45vAabgyTPA3tcUW4ifcjyApt0H1F"
    "3kseGJzBe9D0Sfi/O06GM1D2j+lquO7eJDk91DoLR4GEXenKg+m4A4JrdZob5Oqd4WkiF3"
    "U8X4dFlkd9HpTaqfWw5Q10ecNefsjFaSikM1rr67Yfrk2Z4MUmktrgimJLE7PPcFTgFFjU"
    "kf1+/grD+uwt+Pi/n7cY6/o9EIqbLsVrOWJNIdBHv7xpL9y1W0x2Dr4J1es8E7OhGUTgS1"
    "7wDrVEAPwSekUwE9jH72UUjX22ydl9TeklZ4ntqmtTbiI9HHyu7rsbLx2QwKv4h0bEOxay"
    "Q6+aCid+TaRuDm/dtvKAjcCSLcHzFBnjjoFQIbUrsfnd9q+ihgf6CDLPbICIvzXk1IwJCV"
    "2u6MADhmWOedIY3cYfOtY9qdsasFvyRmyrTR+nE1ibQ2XlRJzs5nn8EnXC3LZ0pqO0CvHu"
    "F77PNYLGDGYjnLI10cxJQT7EK6w10HM+ndXzvf/aX3BD1kfqz3BOk9QTuGdnd7gpgYLkoI"
    "WWdj0JtFO/MOYd7opqDlGFVxYGn8lpDgqNYuUpR4vvtP5LLWNLONNFP8zYFdzHni+h2klY"
    "0kDtFK986V7jj/GwmnQ1VO/cKwsLygjg7TjEYzGinGevE6r5uxOiWl+Uw5n5FUpg3pzG9J"
    "S/sJ7Eo2kx5Z65OZ+Pzo9WlMt7yByo17W8oA0VWYZN/i+ih17/R5lW62KUidzWW8E9NBDF"
    "uJBUFCdrUhwZB7dbVb/QJ95s5rcco9P/HeRGDm4yBA5DsAxQZATIGHCWGlgct3BeYd52u2"
    "odwWKBsQI9VfJxFpoaWiLp27DxrXpLFiy0yOPSAmBTsmiyOe01L6WPKKB+DayJzQULHhry"
    "RFryTTQWvb9qMLtGniIZsm4j6sfTpRTlCHIuuDdLQbu128qL/pQTrJLN8CwN0+5CW3IG5w"
    "yIs2rO2Q3w8+I6JMFLoo6JdxecSrVCTw59NpKAQPwO0j5Lk8KQ8TIRQK7aUPWAMITtlf9O"
    "nxLXB9C/kUsMeeRyV0kfnHRIKsI8jKQQAniALfnVEws12K5BYZmc9ZAO7jIf5DhogtOuDW"
    "GxuUQI/abmDcTTF5xC6YoS8O5owLHj1+fJskKyIi0ZHNWw49wAY9u9sQjdjKI9IeQYc/wV"
    "w8R0myU/Hgwv+JPikSFgkYRLcmjy1q5+UqWzPKTk1WvtkV7DpaZdob97zDI5NLIv6XvVRV"
    "xUoktHaVCzX/VMNUFNXWdiKFnWi5qFTEcllfo6nKrpNemauvtRnBLoG746Pq44RF6+yrim"
    "U7aJBrIv8O8mofFb0U0WaYjL2e6Q21LPVRfZ2apJKJvr7V+H6txfeD8l6YhXNWtvvZrH6K"
    "fGzaPQUfj0r6ZYQcJnWaDNGvxQUfChHcUNsrpniFx3kXuwElkS4qHScnVbSOk5NitYOXZZ"
    "Zyz6uDcFS9g+g2sqOB3TGIzIlphPkbuMDFlojoiIEidSTz8uMNnKlcRrt8mX39P1TIF5E="
)
