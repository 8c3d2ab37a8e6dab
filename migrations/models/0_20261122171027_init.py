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
    "JyPHnf2+aK1DWDVJ/KN1SUH9kxWrmPx7vvsPMgMjWia3bwb4GN9CeKK4MeLvQudTXFN7nl"
    "pgLPCZcq/mWAMSTnOW0xTwsWwnaVYlllVCsnRo3kPX9lM2jWgBrreypaW0GygzpbRXrUmv"
    "mvRC39Cx9lvS0n4Cu9K3lp6oavdaduRqj2WDHssmVfF4OCt0cWmkr1TGm3fGfcyoDgxKrX"
    "O3QOfWDqRmHUjyk+VgvkZ3gRrmjNju0O7dhwY9+OM6pTzHiD56d/rH45QC/fby4qe4utQD"
    "r99enmmO88A5zloeDckKpQ31alMrf3cMIUUbgvQmaqarMM0iW/KWTNJdgqlJDXg5rBQqsD"
    "zkinXg1PhuWAmWiKzWh7U+3LIJrPXhDuvDAkvFy2lwx5a7X64uL/KKcCKS1YKxGYD/AQfT"
    "PbakqaCPcSiGXrMOzTq0Z6XhN7R2BezMFVBtp80uQ7X2Be1GaU2EljJdV4xjWaKuZYet3k"
    "l+6/p4jMktoHBOwYxv555CC/HN3pBY7PMEUf7FZbPpO3Drh+TbH9h/r779gQbIY39wgKav"
    "bvvA9VmpuDO7Zr26BSN2he8iF80N58Bm7eU3nd/D/atQNUsij5qrtZGrfYZOqLJKcSVODX"
    "cioRXaIoU20w+8gayWu5iwdWhyItG9fV1N7ILRPOIh84i4D4fzmlQiJ7jBm6Wdkc4bhmnF"
    "L/WauGbENEcr52iy6rQhSeug16ifYWmZwbU6YiuZ5VsAuGLcVjtXg5XY5hbEFLrsKcDFzd"
    "u39xW99dqdsjIly4uL+mU0z1xUqsjzPnBmRd0pGrrWHLic+PDkXUSkQ3YQG4HAdh2LXYV0"
    "Qhf5kxnP+j5fHsSUDJM8nWvuNsq9Hv5ii9MEzXPbPL70kn7g9fgQ4FXQnefHGxmjLorQjw"
    "ZbPEV6ojKDlX8BH34evB+IhyJMuwLnV9LY0VTwfqkg7/4adCSqrp121Zx2E0wUQ7naxpxY"
    "toNYb39jDh/fdTx0cf2NrBntfLVr75xm1dtl1fGbu27fy3I6tWGbezjS8WooXYmE5vTlnD"
    "7Sszdkm9USErQU0JVsMxlNbdoj9AY5mOdr7qkiJOOyfmmE5KIWrhgiKc7gmaGh7boT4CPW"
    "hTRgZI8zOZ4n+gBwcosD1v0g5nJghgNbHLrDMOyDIRqxkSUYIeWZZX1gI+hTpnEdqk/8af"
    "RuSt4Z3XExqqzQQ4aKgqbq+chEDEftRmwXd5S6T8lxiiISZakusptnlejNsxJ+8yxHcNww"
    "MN2iCNvVZFIS7yLiW+eTjLXQeoG2iYSOsa0dY8teG5ZyM1Exg5dEdEhCNRbPfp+vWKqLMV"
    "4KaISrIcwt93mAzzCB/ly9bMQS2aSb82ChM3YH27MoRmaJLYP27Pzi9P2f6pXjTBFTc/bn"
    "9eBUgblBbXh48ryOGpIR6+BbcfsnE96TmWB/DD81Aip85CEYKF5556RQw1hKZMDkxLqh0f"
    "q0qaE65k/w5PDZ8Yvjl0fPj1+yKuIpl1delOCcz8NrQ8rNDCMHq0LcS9MfZ0V1/uMa+Y8z"
    "1LyOeTgjqg+sbLWJODLH1Fz/01LaVFxuKpZMXhuaiz8kLe0nsCtNxumR1SazMTfVq7afhK"
    "sOiQ+rHmF4O0Ks92/B2EUUhN7CKougaQPTgXj6PYBg5rMlOz5i0OcWaAAJcB1L7OswbUjG"
    "7BJxA5t1hmJrSRN3UJuDpbQNbFT7QZE5WKqX31XSBx8X0svoPvl0RL6OSRFNMzhB0fXNQp"
    "qihkRE02UcEZe5mQjMMkISYGfzG0qNpW+qzeG7Wbz7JebwZPTmEC+moSmhDpLQo0phVUcl"
    "YVVH+bAq9gDjMfIXQCnBXm0Rz7bRQey3bxaPQKtjQ5REtBWxmhUREy9UsKlijJcCOpytEs"
    "BsSQhCheml2sqRSO/Q0/Pvm8HN4E1TL8Sm1w03DGoO6URCj+lKYxr5vltrYV4KaIB1DKw2"
    "f60wf8Xksn7vpyV1HGybe3mECab2Wt2cEdX93OZ+diANDIo+1fC+ySLa/ZZ1Ay0MU+6MqM"
    "hhsfUjI7aWPt2yadK0D162J9ZcojKieolq8xIlDPD5Hj7D48IlainSmfXpX4eHR0cvDp8e"
    "PX95cvzixcnLp8uFKl9UtmKdnf/EF61Ub+ZXsdgxUHNeSWJ6TrV5TvEcZ8l2jMphN7JQZ6"
    "bW1l79HvQRqZ26UxbSoWFpREeuP2FEYuS705qw5iU1tjnTr79WhqicoEY2jWx0sHBNWNNS"
    "OkAoq5FEUQ91w67SYhrWFXFXUmzJpoFX3TuFpJ+NvEoPrtVptz4nh4RvCd3qx47vK8jpdX"
    "E1xungpw1h7nZqs9ybvHZqM/lwiCSRWIao18jwLeUs68hwzoxN5G2I0BVrokvwNBl/emXa"
    "yAoFHrkg1GVZvywSlUa1dnGw06q4zlQwJUF3AYPB3074JqYGIvw3WzqAsg0BlKavUhKKvQ"
    "dx/Q6G7jWSjY4bIP/rklrHdMkyHcR5+/4ZHby3YoHYODoyWbXzKkXZPr+04A53+cUr9t5u"
    "8ku9dnOglztHsrLaQ9JmD4kOcnvIva+tjdrauGNot2NtrGKqoY6rSrdQywoR8eIr1lSHIN"
    "+JNUJgVmKRiDFdbZUwlj1ZLaHi1J0iEgAYgJmNTRtAELcEZpACi485fl6aOEBtiHjuQ55c"
    "HwfqjImbNafcA0slqwz/cbntr9o6sZtVu19inaDRAK0V+x3J6NwWrdZ7dHJFnVwxTyXugz"
    "E0kVxRZ+3a9KUgvQRiHaRm8FBaTDOkcoYk60MbMiTZ4bWf0K72Z6cHV5tS4Qi3rUrpj9y5"
    "Jcp+7DOupuPDIEBTT2jlPPsMl+ZKN//MFjPw6JYfdXwLMAVPngH2vqbYQvyU4wE07T6g7i"
    "KPDU9kvuh9IPpcnKdFH6t5QPO3XHVsFx+a7B4CpcXDKPLmRPXZBMQxuc0K9XVK9baQDLmb"
    "KsanyyK7i05vUv3ccoC6PuKsOWdntJJUHKpx9d0N0yfP9mSQSmtxRTAlid3huS9wCihqTP"
    "q4fgdn/XEV/n5czN+Pc/wdjUZIlWW3mrUkke4g2Ns3luxfrqI9BlsH7/SaDd7RiaB0Iqh9"
    "B1inAnoIPiGdCuhh9LOPQrreZuu8pPaWtMLz1DattREfiT5Wdl+PlY3PZlD4RaRjG4pdI9"
    "HJBxW9I9c2Ajfv335DQeBOEOH+iAnyxEGvENiQ2v3o/FbTRwH7Ax1ksUdGWJz3akIChqzU"
    "dmcEwDHDOu8MaeQOm28d0+6MXS34JTFTpo3Wj6tJpLXxokpydj77DD7halk+U1LbAXr1CN"
    "9jn8diATMWy1ke6eIgppxgF9Id7jqYSe/+2vnuL70n6CHzY70nSO8J2jG0u9sTxMRwUULI"
    "OhuD3izamXcI80Y3BS3HqIoDS+O3hARHtXaRosTz3X8il7WmmW2kmeJvDuxizhPX7yCtbC"
    "RxiFa6d650x/nfSDgdqnLqF4aF5QV1dJhmNJrRSDHWi9d53YzVKSnNZ8r5jKQybUhnfkta"
    "2k9gV7KZ9Mhan8zE50evT2O65Q1UbtzbUgaIrsIk+xbXR6l7p8+rdLNNQepsLuOdmA5i2E"
    "osCBKyqw0Jhtyrq93qF+gzd16LU+75ifcmAjMfBwEi3wEoNgBiCjxMCCsNXL4rMO84X7MN"
    "5bZA2YAYqf46iUgLLRV16dx90LgmjRVbZnLsATEp2DFZHPGcltLHklc8ANdG5oSGig1/JS"
    "l6JZkOWtu2H12gTRMP2TQR92Ht04lygjoUWR+ko93Y7eJF/U0P0klm+RYA7vYhL7kFcYND"
    "XrRhbYf8fvAZEWWi0EVBv4zLI16lIoE/n05DIXgAbh8hz+VJeZgIoVBoL33AGkBwyv6iT4"
    "9vgetbyKeAPfY8KqGLzD8mEmQdQVYOAjhBFPjujIKZ7VIkt8jIfM4CcB8P8R8yRGzRAbfe"
    "2KAEetR2A+NuiskjdsEMfXEwZ1zw6PHj2yRZERGJjmzecugBNujZ3YZoxFYekfYIOvwJ5u"
    "I5SpKdigcX/k/0SZGwSMAgujV5bFE7L1fZmlF2arLyza5g19Eq09645x0emVwS8b/spaoq"
    "ViKhtatcqPmnGqaiqLa2EynsRMtFpSKWy/oaTVV2nfTKXH2tzQh2CdwdH1UfJyxaZ19VLN"
    "tBg1wT+XeQV/uo6KWINsNk7PVMb6hlqY/q69QklUz09a3G92stvh+U98IsnLOy3c9m9VPk"
    "Y9PuKfh4VNIvI+QwqdNkiH4tLvhQiOCG2l4xxSs8zrvYDSiJdFHpODmponWcnBSrHbwss5"
    "R7Xh2Eo+odRLeRHQ3sjkFkTkwjzN/ABS62RERHDBSpI5mXH2/gTOUy2uXL7Ov/AdmeDVk="
)
