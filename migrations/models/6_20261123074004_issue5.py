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
        CREATE TABLE IF NOT EXISTS "kept_replies" (
    "id" UUID NOT NULL PRIMARY KEY,
    "principal_id" UUID NOT NULL,
    "operation" VARCHAR(500) NOT NULL,
    "key" VARCHAR(200) NOT NULL,
    "fingerprint" VARCHAR(64) NOT NULL,
    "answer" TEXT,
    "started_at" TIMESTAMPTZ NOT NULL,
    "expires_at" TIMESTAMPTZ NOT NULL,
    CONSTRAINT "uid_kept_replie_princip_2a80d5" UNIQUE ("principal_id", "operation", "key")
);
CREATE INDEX IF NOT EXISTS "idx_kept_replie_expires_618450" ON "kept_replies" ("expires_at");
COMMENT ON TABLE "kept_replies" IS 'What a mutation that came with a key of its client''s answered: the same is answered when it comes again.';
        CREATE TABLE IF NOT EXISTS "trusted_documents" (
    "id" VARCHAR(128) NOT NULL PRIMARY KEY,
    "text" TEXT NOT NULL,
    "created_at" TIMESTAMPTZ NOT NULL
);
CREATE INDEX IF NOT EXISTS "idx_trusted_doc_created_0ea030" ON "trusted_documents" ("created_at");
COMMENT ON TABLE "trusted_documents" IS 'A document that clients may name instead of sending it: `python -m server documents allow`.';
        CREATE TABLE IF NOT EXISTS "charges" (
    "id" UUID NOT NULL PRIMARY KEY,
    "call_id" UUID NOT NULL,
    "attempt" INT NOT NULL,
    "project_id" UUID NOT NULL,
    "user_id" UUID,
    "key_id" UUID,
    "workflow_id" UUID,
    "model_id" UUID NOT NULL,
    "provider" VARCHAR(20) NOT NULL,
    "model_name" VARCHAR(200) NOT NULL,
    "input_tokens" BIGINT NOT NULL,
    "output_tokens" BIGINT NOT NULL,
    "cost_micros" BIGINT NOT NULL,
    "currency" VARCHAR(3) NOT NULL,
    "price_version" VARCHAR(60) NOT NULL,
    "is_estimated" BOOL NOT NULL,
    "created_at" TIMESTAMPTZ NOT NULL,
    CONSTRAINT "uid_charges_call_id_accc1b" UNIQUE ("call_id", "attempt")
);
CREATE INDEX IF NOT EXISTS "idx_charges_project_e017d3" ON "charges" ("project_id", "created_at", "id");
CREATE INDEX IF NOT EXISTS "idx_charges_created_689532" ON "charges" ("created_at");
COMMENT ON TABLE "charges" IS 'One line of the ledger: a try that used tokens. A trigger refuses changes; it names rows without foreign keys and outlives them.';
        CREATE TABLE IF NOT EXISTS "model_flights" (
    "key" VARCHAR(64) NOT NULL PRIMARY KEY,
    "owner" UUID NOT NULL,
    "until" TIMESTAMPTZ NOT NULL
);
COMMENT ON TABLE "model_flights" IS 'Of identical calls one asks the model. Whoever holds the row does, for as long as it renews it.';
        CREATE TABLE IF NOT EXISTS "reservations" (
    "id" UUID NOT NULL PRIMARY KEY,
    "window_ids" JSON NOT NULL,
    "amount_micros" BIGINT NOT NULL,
    "expires_at" TIMESTAMPTZ NOT NULL
);
CREATE INDEX IF NOT EXISTS "idx_reservation_expires_cb98ec" ON "reservations" ("expires_at");
COMMENT ON TABLE "reservations" IS 'Set aside for one try of a call. One that nobody settles is given back when it expires.';
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
    "created_at" TIMESTAMPTZ NOT NULL,
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
        CREATE TABLE IF NOT EXISTS "ai_calls" (
    "id" UUID NOT NULL PRIMARY KEY,
    "user_id" UUID,
    "key_id" UUID,
    "workflow_id" UUID,
    "run_id" UUID,
    "step" VARCHAR(100) NOT NULL,
    "task" VARCHAR(60) NOT NULL,
    "status" VARCHAR(20) NOT NULL,
    "error_code" VARCHAR(40) NOT NULL,
    "error" TEXT NOT NULL,
    "candidates" JSON NOT NULL,
    "reason" VARCHAR(300) NOT NULL,
    "tries" JSON NOT NULL,
    "model_id" UUID,
    "provider" VARCHAR(20) NOT NULL,
    "model_name" VARCHAR(200) NOT NULL,
    "input_tokens" BIGINT NOT NULL,
    "output_tokens" BIGINT NOT NULL,
    "cost_micros" BIGINT NOT NULL,
    "saved_micros" BIGINT NOT NULL,
    "saved_milliseconds" BIGINT NOT NULL,
    "currency" VARCHAR(3) NOT NULL,
    "price_version" VARCHAR(60) NOT NULL,
    "cache" VARCHAR(20) NOT NULL,
    "milliseconds" INT NOT NULL,
    "first_token_milliseconds" INT,
    "was_streamed" BOOL NOT NULL,
    "partial_text" TEXT,
    "created_at" TIMESTAMPTZ NOT NULL,
    "project_id" UUID NOT NULL REFERENCES "projects" ("id") ON DELETE CASCADE
);
CREATE INDEX IF NOT EXISTS "idx_ai_calls_project_bbf52f" ON "ai_calls" ("project_id", "created_at", "id");
CREATE INDEX IF NOT EXISTS "idx_ai_calls_run_id_ca492f" ON "ai_calls" ("run_id", "created_at", "id") WHERE run_id IS NOT NULL;
CREATE INDEX IF NOT EXISTS "idx_ai_calls_created_b5f3c4" ON "ai_calls" ("created_at");
COMMENT ON TABLE "ai_calls" IS 'Written once, when it has ended. Runs, workflows and users are named without foreign keys: it outlives them.';
        CREATE TABLE IF NOT EXISTS "budgets" (
    "id" UUID NOT NULL PRIMARY KEY,
    "user_id" UUID,
    "key_id" UUID,
    "workflow_id" UUID,
    "period" VARCHAR(20) NOT NULL,
    "limit_micros" BIGINT NOT NULL,
    "is_hard" BOOL NOT NULL,
    "created_at" TIMESTAMPTZ NOT NULL,
    "project_id" UUID REFERENCES "projects" ("id") ON DELETE CASCADE
);
CREATE INDEX IF NOT EXISTS "idx_budgets_project_b7cb41" ON "budgets" ("project_id", "created_at", "id");
COMMENT ON TABLE "budgets" IS 'Of all calls that fit what it names: a null fits any. Without a project it is the installation''s own.';
        CREATE TABLE IF NOT EXISTS "budget_windows" (
    "id" UUID NOT NULL PRIMARY KEY,
    "starts_at" TIMESTAMPTZ NOT NULL,
    "spent_micros" BIGINT NOT NULL,
    "reserved_micros" BIGINT NOT NULL,
    "budget_id" UUID NOT NULL REFERENCES "budgets" ("id") ON DELETE CASCADE,
    CONSTRAINT "uid_budget_wind_budget__d0b9a7" UNIQUE ("budget_id", "starts_at")
);
COMMENT ON TABLE "budget_windows" IS 'A budget in one of its periods. What was spent is the sum of its charges, kept in the transactions that write them.';
        CREATE TABLE IF NOT EXISTS "kept_answers" (
    "id" UUID NOT NULL PRIMARY KEY,
    "key" VARCHAR(64) NOT NULL UNIQUE,
    "body" BYTEA NOT NULL,
    "digest" VARCHAR(64) NOT NULL,
    "use_count" BIGINT NOT NULL,
    "created_at" TIMESTAMPTZ NOT NULL,
    "used_at" TIMESTAMPTZ,
    "expires_at" TIMESTAMPTZ NOT NULL,
    "project_id" UUID NOT NULL REFERENCES "projects" ("id") ON DELETE CASCADE
);
CREATE INDEX IF NOT EXISTS "idx_kept_answer_project_020055" ON "kept_answers" ("project_id");
CREATE INDEX IF NOT EXISTS "idx_kept_answer_expires_f85e26" ON "kept_answers" ("expires_at");
COMMENT ON TABLE "kept_answers" IS '`body` is the whole answer as JSON, and `digest` its SHA-256: an entry that was damaged is none.';
        CREATE TABLE IF NOT EXISTS "language_models" (
    "id" UUID NOT NULL PRIMARY KEY,
    "provider" VARCHAR(20) NOT NULL,
    "name" VARCHAR(200) NOT NULL,
    "base_url" VARCHAR(500) NOT NULL,
    "capabilities" JSON NOT NULL,
    "context_tokens" INT,
    "pricing" VARCHAR(20) NOT NULL,
    "input_micros" BIGINT,
    "output_micros" BIGINT,
    "position" INT NOT NULL,
    "is_enabled" BOOL NOT NULL,
    "created_at" TIMESTAMPTZ NOT NULL,
    "project_id" UUID REFERENCES "projects" ("id") ON DELETE CASCADE
);
CREATE INDEX IF NOT EXISTS "idx_language_mo_project_0ec156" ON "language_models" ("project_id", "created_at", "id");
CREATE INDEX IF NOT EXISTS "idx_language_mo_created_63719b" ON "language_models" ("created_at", "id");
COMMENT ON TABLE "language_models" IS 'Of a project or, without one, of the whole installation. Its id is made of what it is (`services/ai/catalogs.py`), so the same model';
        CREATE TABLE IF NOT EXISTS "model_rules" (
    "id" UUID NOT NULL PRIMARY KEY,
    "task" VARCHAR(60) NOT NULL,
    "strategy" VARCHAR(20) NOT NULL,
    "model_ids" JSON NOT NULL,
    "falls_back_when_refused" BOOL NOT NULL,
    "cache_seconds" INT,
    "created_at" TIMESTAMPTZ NOT NULL,
    "project_id" UUID NOT NULL REFERENCES "projects" ("id") ON DELETE CASCADE,
    CONSTRAINT "uid_model_rules_project_87ef3e" UNIQUE ("project_id", "task")
);
CREATE INDEX IF NOT EXISTS "idx_model_rules_project_de47f1" ON "model_rules" ("project_id", "created_at", "id");
COMMENT ON TABLE "model_rules" IS 'Which models a kind of task goes to. The rule of the task \"\" is for every task that has none of its own.';
        CREATE TABLE IF NOT EXISTS "provider_keys" (
    "id" UUID NOT NULL PRIMARY KEY,
    "provider" VARCHAR(20) NOT NULL,
    "base_url" VARCHAR(500) NOT NULL,
    "sealed" TEXT NOT NULL,
    "changed_at" TIMESTAMPTZ NOT NULL,
    "created_at" TIMESTAMPTZ NOT NULL,
    "project_id" UUID NOT NULL REFERENCES "projects" ("id") ON DELETE CASCADE,
    CONSTRAINT "uid_provider_ke_project_06f2ab" UNIQUE ("project_id", "provider", "base_url")
);
CREATE INDEX IF NOT EXISTS "idx_provider_ke_project_9854f9" ON "provider_keys" ("project_id", "created_at", "id");
COMMENT ON TABLE "provider_keys" IS 'A project''s own. It is sent to this one address and to no other; it is sealed, and nothing reads it out again.';
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
        ALTER TABLE "sessions" ADD "device" VARCHAR(80) NOT NULL DEFAULT '';
        ALTER TABLE "sessions" ADD "address" VARCHAR(64) NOT NULL DEFAULT '';
        ALTER TABLE "sessions" ADD "method" VARCHAR(20) NOT NULL DEFAULT 'PASSWORD';
        ALTER TABLE "sessions" ADD "last_seen_at" TIMESTAMPTZ NOT NULL DEFAULT now();
        ALTER TABLE "sessions" ALTER COLUMN "last_seen_at" DROP DEFAULT;
        ALTER TABLE "users" ADD "verified_at" TIMESTAMPTZ;
        ALTER TABLE "projects" ADD "deleted_at" TIMESTAMPTZ;
        ALTER TABLE "projects" ADD "concurrency" INT;
        ALTER TABLE "letters" ADD "key" VARCHAR(300) UNIQUE;
        ALTER TABLE "letters" ADD "project_id" UUID;
        ALTER TABLE "approvals" ADD "letter_seconds" INT;
        ALTER TABLE "approvals" ADD "letter_at" TIMESTAMPTZ;
        ALTER TABLE "approvals" ADD "barred" JSON;
        ALTER TABLE "approvals" ADD "needed" INT NOT NULL DEFAULT 1;
        ALTER TABLE "approvals" ADD "rejections_needed" INT NOT NULL DEFAULT 1;
        ALTER TABLE "approvals" ADD "letters_left" INT NOT NULL DEFAULT 0;
        ALTER TABLE "approvals" DROP COLUMN "answer_key";
        ALTER TABLE "schedules" ADD "tags" JSON;
        ALTER TABLE "webhooks" ADD "tags" JSON;
        ALTER TABLE "workflows" ADD "tags" JSON;
        CREATE INDEX IF NOT EXISTS "idx_sessions_user_id_89515e" ON "sessions" ("user_id", "created_at", "id");
        CREATE INDEX IF NOT EXISTS "idx_projects_deleted_8080b3" ON "projects" ("deleted_at") WHERE deleted_at IS NOT NULL;
        CREATE INDEX IF NOT EXISTS "idx_projects_concurr_7e9797" ON "projects" ("concurrency") WHERE concurrency IS NOT NULL;
        CREATE INDEX IF NOT EXISTS "idx_letters_created_59c02a" ON "letters" ("created_at") WHERE next_at IS NULL;
        CREATE INDEX IF NOT EXISTS "idx_letters_address_a222af" ON "letters" ("address");
        CREATE INDEX IF NOT EXISTS "idx_letters_project_674cfb" ON "letters" ("project_id", "created_at") WHERE project_id IS NOT NULL;
        CREATE INDEX IF NOT EXISTS "idx_approvals_letter__b9eba2" ON "approvals" ("letter_at") WHERE letter_at IS NOT NULL;
        ALTER TABLE "steps" DROP CONSTRAINT IF EXISTS "steps_run_id_fkey";
        ALTER TABLE "runs" DROP CONSTRAINT IF EXISTS "runs_version_id_fkey";
CREATE FUNCTION charge_is_immutable() RETURNS trigger LANGUAGE plpgsql AS $$
BEGIN RAISE EXCEPTION 'what was charged stays charged'; END $$;
CREATE TRIGGER immutable BEFORE UPDATE OR DELETE ON charges FOR EACH ROW EXECUTE FUNCTION charge_is_immutable();"""


async def downgrade(db: BaseDBAsyncClient) -> str:
    return """
        DROP INDEX IF EXISTS "idx_approvals_letter__b9eba2";
        DROP INDEX IF EXISTS "uid_letters_key_384f76";
        DROP INDEX IF EXISTS "idx_letters_project_674cfb";
        DROP INDEX IF EXISTS "idx_letters_address_a222af";
        DROP INDEX IF EXISTS "idx_letters_created_59c02a";
        DROP INDEX IF EXISTS "idx_projects_concurr_7e9797";
        DROP INDEX IF EXISTS "idx_projects_deleted_8080b3";
        DROP INDEX IF EXISTS "idx_sessions_user_id_89515e";
        ALTER TABLE "sessions" DROP COLUMN "device";
        ALTER TABLE "sessions" DROP COLUMN "address";
        ALTER TABLE "sessions" DROP COLUMN "method";
        ALTER TABLE "sessions" DROP COLUMN "last_seen_at";
        ALTER TABLE "users" DROP COLUMN "verified_at";
        ALTER TABLE "projects" DROP COLUMN "deleted_at";
        ALTER TABLE "projects" DROP COLUMN "concurrency";
        ALTER TABLE "letters" DROP COLUMN "key";
        ALTER TABLE "letters" DROP COLUMN "project_id";
        ALTER TABLE "approvals" ADD "answer_key" VARCHAR(200);
        ALTER TABLE "approvals" DROP COLUMN "letter_seconds";
        ALTER TABLE "approvals" DROP COLUMN "letter_at";
        ALTER TABLE "approvals" DROP COLUMN "barred";
        ALTER TABLE "approvals" DROP COLUMN "needed";
        ALTER TABLE "approvals" DROP COLUMN "rejections_needed";
        ALTER TABLE "approvals" DROP COLUMN "letters_left";
        ALTER TABLE "schedules" DROP COLUMN "tags";
        ALTER TABLE "webhooks" DROP COLUMN "tags";
        ALTER TABLE "workflows" DROP COLUMN "tags";
        DROP TABLE IF EXISTS "recovery_codes";
        DROP TABLE IF EXISTS "budgets";
        DROP TABLE IF EXISTS "trusted_documents";
        DROP TABLE IF EXISTS "kept_replies";
        DROP TABLE IF EXISTS "quota_overrides";
        DROP TABLE IF EXISTS "approval_answers";
        DROP TABLE IF EXISTS "attempts";
        DROP TABLE IF EXISTS "ai_calls";
        DROP TABLE IF EXISTS "two_factors";
        DROP TABLE IF EXISTS "two_factor_challenges";
        DROP TABLE IF EXISTS "provider_keys";
        DROP TABLE IF EXISTS "model_flights";
        DROP TABLE IF EXISTS "budget_windows";
        DROP TABLE IF EXISTS "passkeys";
        DROP TABLE IF EXISTS "secrets";
        DROP TABLE IF EXISTS "api_keys";
        DROP TABLE IF EXISTS "passkey_challenges";
        DROP TABLE IF EXISTS "charges";
        DROP TABLE IF EXISTS "approval_links";
        DROP TABLE IF EXISTS "kept_answers";
        DROP TABLE IF EXISTS "identities";
        DROP TABLE IF EXISTS "tickets";
        DROP TABLE IF EXISTS "sealing_checks";
        DROP TABLE IF EXISTS "project_usages";
        DROP TABLE IF EXISTS "model_rules";
        DROP TABLE IF EXISTS "oidc_flows";
        DROP TABLE IF EXISTS "project_invitations";
        DROP TABLE IF EXISTS "language_models";
        DROP TABLE IF EXISTS "reservations";
        DROP TABLE IF EXISTS "signing_keys";
        CREATE INDEX IF NOT EXISTS "idx_sessions_user_id_d4822f" ON "sessions" ("user_id", "created_at");
        DROP FUNCTION IF EXISTS charge_is_immutable();
        ALTER TABLE "steps" ADD CONSTRAINT "steps_run_id_fkey" FOREIGN KEY ("run_id") REFERENCES "runs" ("id") ON DELETE CASCADE;
        ALTER TABLE "runs" ADD CONSTRAINT "runs_version_id_fkey" FOREIGN KEY ("version_id") REFERENCES "workflow_versions" ("id") ON DELETE CASCADE;"""


MODELS_STATE = (
    "eJztfW1z2ziy7l9B+UtmqjTe+C3JZvZulZ14ZnyTiXNsZ7NzZrZkSIQkHlOkhiCt+Ozd/3"
    "7R4DsJUoQkUhTdVVs7sYgGyQcg0P10o/vfB3PHYBY/vGETl/HZnfPA7IO35N8HNp0z8Q/l"
    "9QE5oItFchV+8OjIkgJu0HLoQVN5iY6459KxJ65OqMWZ+MlgfOyaC8904G4H1zYjlmk/EG"
    "dCKOGMc3HhBSfjGTXtQ3JtW0/EmzEyo3xGTE4e2ML7kZge/JsvmO2R5YzZ4gfxpz8eC3nH"
    "hWsm5z4zDuEhDGcsnsK0py3dz7fNP30mUJgy0ZMr7vr7v8TPpm2wb4zDn78fhDeG5mOXUY"
    "8ZQ+od/AvaLR6GE5NZRmYsTAOayt+H3tNC/vbly9X7n2RLeMnRcOxY/txOWi+evJljx819"
    "3zQOQQauTZnNXLhtamRs37LCoYx+Cl5F/OC5PovfwUh+MNiE+haM78HfJr49hmElY8dlh6"
    "bBD222HJrG38PnS7UdDj9d3w1vL++Gw4PCnIDnyA1b+NPYsWE+mbYHMP77P0G/CSry1wO4"
    "wbtfzm++O3n1vcTB4d7UlRclZgf/kYLUo4GoHJIEajl7hzD+RcjfzairhjwrlYNePHQzoE"
    "dQNQDuwZx+G1rMnnoz8eer0wqw/3F+I/F+dSrxdsQXHywIn8Irx/ISwJ7AnJr2BZjfiyue"
    "OWdqqLOSOaiNUPQw+sc6wEc/JMgnq1fZfB9bzvjh0HaWu5jud1e/Xt7enf/6Gbqfc/6nJW"
    "E8v7uEK8fy16fcr9+9yo1W3An5enX3C4E/yX9ff7rMf0Nxu7v/PoBnor7nDMWLD6mRhir6"
    "OfopM/rs28IU3a0x+lnJXY1+gx9en4ZZ7phrDHJabgtDHK6bOMINjHCgyAz1FJSs1DYVle"
    "4O7QqVBFS/yYNSI0kpi1mAfxIbjzm1P7AnCfOVeBRqj5kC01CXv0162k9gk1+Tz9qly1hj"
    "zs0s8Q/x3swLlLfz23fn7y8PJNQjOn5YUtcYZjCHK86xk/slblu8ND+e53+hNp1KfOBF4L"
    "Fz2CtMrNSwlFtX4ZvVtKvOCRcz4wfTJg78jxGDPZpjdkgubUPgDBYNsw1O2CNzhcUD2quw"
    "e6hHxuLRwDgyvaLxtK1O61hIPmduzjwaSMsGjaQOGElzMXCOAm4wkC5tf15YjzLQJ9LbMZ"
    "Rq6eufz29vv17fvG8K6KzBdPyyhsF0/LLUYIJLWYMp+NZ0bNJEokWY24H3TR1435TD+6YA"
    "r9B5xPTnOvimRHoHMBr8aPBv006wKPeGnDF7jfHPy+IM2McZsHCdx7U+/4wgjv0+jr2wCt"
    "Ya+rQc8kBdHmEw1zRJoJQIMkDVDFBkDG9I/3wJu9lPSFdyP6kJpUv8JFAXndhZ0C9C+Z8+"
    "3DCLeiFto8Y77zrvCe7/aZImk3NUwZFFc7ecIIPhr8eOlSOwmplC9qmd1XBQwT6xOTUtHU"
    "s9FuidY/74rI6hLlqVM01nBVNd/lcD3qh9eyxIa/gevazDNIlWpfjKa1l8F5TzpSNWSt0o"
    "k4JgDxE/roX4cQXix0XEH5lriu7WsUFyomiGdNkMMfnQMDngrNiNLxzHYtQu2ZCzkrlhHg"
    "nRpr6s+Jd2x/bi+vpjZlgvru5yX9SXXy8uxeImx1M0MgN1+urTHVK7z/ybK9iqdUyrtAd7"
    "faOqfzEMBd3ggT1tCNLnoJe+guQthYUpLDzHHY5n1ALdgW2I2N3S+Un2+C7qsK/gmQazPd"
    "MzN0XsKuint5NszuYj5vKZudgQqF9lR32FiS7M4eYL1vnC/NDf9cq0H01PIrDpNxd3tLd2"
    "xoqV3Rw/MG/TtVx20tfJ5DKhpBobU9PQSU8nEV2Az5haG69JQTc9R2lIbb4MqfPNwTqXnf"
    "UdMjhCuCXAPoquertU+Ru70Py+7nQcjriwR2Zvutvdii4uoZ+eAvUo1qbNNaevjvswsZzl"
    "P4LeeoSVljdWZUOXA3ttsztH/J+G+dwzYDU81xHnonBep+iYcv91mvmpc8DjKxud+97MJm"
    "OXSVOcWm8J5fJYu3gZgwSjOyBwQl28G6MGnMGQhzO8GZzXEE/AVKc8tthz3aMeYdwGnvbo"
    "or8d/cHN+oOTz0wZQlcOdEGwd/ENR6f1AD+tQvxU4YL3R5Y5HoaLcm73M23qPpV44DNyeS"
    "/hkxeQqns2xau8hB+vLzKOKIHqxdWn85vfvvv1/J/fZ7xRH68//Ry1T68wF7/dXZ7n8IeD"
    "hAJW31a4DC/M6ZXtlZwczsjl8Ddr6cBdQ188r/jPD389Pj45eX388uTVm7PT16/P3rx8I9"
    "rKJy5eel01ZFc/g4s28zGgzxZ9toXjOELvWmf887IYEdPlkcbAfAzM3+PA/CZDzUOrPHH4"
    "l1vumaCAlSZ8LihhtTH/FZIkUJuIL3kG+vyYekFaOc+RKReEpS3mT9FU15DDyPauLCeDCk"
    "t74btCQsvYTon00N7efh4FZ2lr74hpmQ1m9v6oOSuncMqQiNY67Wj2omTv6Ivtp1HYr8x5"
    "bSLfM619HdMMrbIOj69GzHSTWi9E/oCj5p34U6XxZq5Xartu2FJMQKOupnsrLCGDE9MmE6"
    "GpQqbljO4aKqxBHmaaycJc1H437EuhEf+ejiwOPVLi3YL96V+oL3dOX05GR0fvSAv1UGfe"
    "vtKBeVz7uCGhOwBHv3CeRm/zKggiYVxNGFdFXWnTxjpBVx1FdyV3XJhhXWKQkwFQKNKZ0S"
    "nXopMXrKlC3+UVXYi9gmy8dCwd44fki7hihUVLBMAT050zg4xACxb/5h4BDQiuU/7Aie2M"
    "HONJ6tDUDuK3irp2WzfFeLEeaOWciXFRKBJ37FtZWEcs0Qt9vEo3uPznXUYtiPRudTxN1D"
    "ylp7+DEJusfh5kyPTYooh5VTBNRqy9WJqXTVlBuwmkida6dXTnnCzaSF3WktFGes6j351A"
    "mp36t7ZoFdXJGVLkmDc785pmtvdTqahzAGhVgFJ0rqfh8KQuTNQtBydtx1ysDDlSZyKpY0"
    "Bqxx0lBV1kmZYlhbqWYJPJ+pbpsz6H5EpadrYTFc0cCMPNEH8HB35Gvic9MEFrMqcPjIOx"
    "J0zEqjoyTd8Wo566svoPKuxFLLnZihdn/4r27HGYmeS8Sqne8lmdl+sh2Nuf2eLuKuWwlP"
    "iI2/eG9Dg+On19+ubk1WnMdcS/VFEceC4IjVyMLnxuoxwk/FnrI8+JImHZ5XHuDmXV3UHF"
    "s19dolda89zHyUsVBEw6sWk57ZJNo1qDa7EjXzmBQ1sEsn+JPtyAA3EWzObSoQ5+dd/lhw"
    "Rc7nGjB/GNS2Zj9BSwJP7of9jY+5GERSgZJ+MZtaeMzCAoVsG5tH57ZXytybkfzPewi0JY"
    "Lfr3O7HwDSr4mmha6Ni1aZke2rQndQiEk3IC4aRAICRfSl2IE4keAnxWKw/MWUUamLNiFp"
    "hoDdIAOSXSQ5SPz87qEGFnZxXlhM4KR9Z2XK6pFm3Q1ArcQrkmpGyes5GHqVyey0ijOY/m"
    "PJrzSnP+2jTGP1nyuymY8/G1QZU574hWQ0gQXNOcvxa28pI+QaaVlDENsQnwRofkko5nYE"
    "yHIQ0uE/81OZk6jiFDHcDWhtDbIJ4BDqUGGVbBn/22YL03erc/7D9sCKIIai8QC4QpGbkC"
    "C3GTEZua9kBGWYi577HguvxT4Bw3Gzvwh3iYoKkM9o9bLsSokYlpm3wW8A0BnyA7kU+LwR"
    "qdWiYHaPzv1vgPg500d/usFCaqyWIqlhnfFXg4OjM3I9TDqdtItdVgI9EP6MqKYUTXyriX"
    "YPPUBjon1sNp3QDUoPvoI52RWgvo/Frc6wkdapPaOOflekccbh/qsK61Qo8rP6aZlukBxG"
    "0f07QhIZH23M5K9QD2pmf2jpICPauFej+8ky1N4Wftm2zNc4aeyb3zTHa/cFBL6DZSNgiD"
    "tZ+D1y9goNZy7+ZE0bvb5XEO3CNrjXNOFMe5a+OskfqgSS/prTm1Bcwf1EUqU1cHVZ5SHr"
    "Qb1q9VCaHE97Y/HzH3PjyjDcJB/rCJx4LkvQ44/d6CF3PhOuMgqFg6C0FCtrDZNy8Q8mRu"
    "34H8Y2nainjnlu6JPsvuuHoqCljKeVCEu/SAaCKwnROiu+UCtnxElDNqMcXkrUrvFkn0wt"
    "fQNm8IKy4fTlxnrqsZZCV3FeCJmkHXNYNfmVzvFFpBeKVSIxB7J/BOw7lsW08pKB9h5bmh"
    "8BZyy4UIO/WpITkqYUvRICOGR4m6uDO7jlXCEK3OSBLJ9mJPaTofCR4SeG5bS6bcdbhC66"
    "1sWSkMIM99UhiP32Q8fmrr3jAk/3PS034CuzIqP/uhqgPz8zN3C8DiWYedlK0Np7NCWU/N"
    "9JXaegNqekEnL+rcMAuT9zwIQJUNQJh9W7hBDHMMQ/iG4U2jCXggG4tHhz/I118uby5J0h"
    "e5uiViopBPXz5+DCZ+6pZi2Me+6zJ7/LT5PVOdZW+KtkVb+3EF69d573Nr9kQj/uf0kxVg"
    "LicDc2I98PW3zQcy13Xc4dJxH+DAmqYKqhTGsyKFsyKQ3Qe2ffqkk1myKLiWA6FjoG49yW"
    "RqD66PbU4KgcXsncjyZDfkWJvWHP2sJAaQdG2UNdxE6XzfsTsmOxd0imYk/p89U4DLrPzM"
    "F0MXZhzHsj5G5wszjJrpI0am/Wh6EoENYbqKO+orVGHqhc1guo1r4fURoj99R5jrUIfHNT"
    "eu6PNf0Nl12FdfEQN+Y0T5pli9D7vpK0zUHI6pZW26lJvvRCd9xWjkG9ON16cL2cne6oDV"
    "CEFqnGGQ5HxDmD6Ins5lR32dTRa1pz6dsmHiZFgfro9hZ7/Cnz2dXPJVh65vbbqWS5BufK"
    "u3i3mUMGgLyvnnsKsea+h0AXjRjfe+sJu+wsQeme0NZbW5zYC6hI6+in76ihQHoCRcG9sy"
    "tifR6itSkR9lQ5y+ht30CSatGIh0bAqdKty2EZpR6dLVmH6JOuqJJqEZJhKSUoookYSuKg"
    "8SSRNjNZJhTlK5HIljW0/yb0inAWkoQakOCkrAsSr3BSchNTkzF3DdcpwHZsAJq6XpzQiD"
    "ZJY+3Cdd6lNmt4TWY2dhitYz5ipKi+70SeqExFRGpEPIehSbhfHqGFPSsaW+hZgSLr6ptQ"
    "8ExMI9RHv7JwIWLpuY33QmcyLRu9yMR6/qzOW82y81lV9hbsaaUG8/GZUjulkTboXoVpJ/"
    "PR/E189CU9oJxh90Lf4AY4xw9DuXdAq/cSwqhCO9cXqxR6A81soulpbEUe7yKOP5Xzz/20"
    "U48fwvnv/tLKodPf+bCqNVOHeyQbarc/bkonvrFD4LfSqe2P3tFzznW4FKZTKDnviZBCq/"
    "AVe5Z1oW+Xz56f3Vp5/fggNlTG0yAlcNlCSfinFQeHOavdfG/hr0yLS165Z7ZPYhh3d7Xo"
    "ImsnhjjqaWPDJQLchXRJLU9H7F0i0eqQ4X2aaWjKYRl/uKfqGyjFTvfGENVGRByvgZkw8d"
    "ooy7tqP0aZilJSE+1dGTJilSEMRsFPlIDWTvkG7qDjGiSzclH3h7pFM3F4KV0BbWwgy64i"
    "lS+cV2UEAiOJqsKh4RH1quKByRnI5uMD20fLB8emgkatratTB0dicWFtZkqNCkm8jBhibt"
    "c7Z1/IWx5uhnJXH093H0MTrquYw0Wt5oeXfJPKxjee/KNKSWeMN3MzZ+OFAaiKnrg2ozUb"
    "YcjqFp7aAERlxn+ZZQ4kHBPhkVwB6Z+zRyjCfyIL5vPiCByhsc7YSoggf2FLT0ZiYnUZ6l"
    "Fzw8PsoJdVlaSBWg0Np9sdJgV9ayQWeN3A45ERvwjqOJ27yJW9ind7ObZBP7KbaTQua/8v"
    "1EkXFw9YbyNVieGXEWMEUcl3AK1WMnsvxruA0TU4wPowb8HGQdcB9lUgHOPE+MpKIs7Rb7"
    "XUWEyvdGJrSDm0QwMspdYnWYTyzcizWt6U1jLkamiPSFOS3NMh9J9Ci9/F+Pj09OXh+/PH"
    "n15uz09euzNy/jPPPFS1UJ5y+ufoac8xn0i0no0WhGoxmN5jpqTpCiSqHexLmrVgfwy3xZ"
    "NbWacw7B8EsKaY8o9yFcHvjIQ3LPvo0ZM5hxT+BJhM0qjVW+oGMG5qjj24bMhjSQConcg3"
    "hgwy6ZMFaB0CT+Ai4qwvjbu22diP7oGTCOv1NKkcvE8xuqPHoVm3VKaK39eq0l7WWvdmvX"
    "t7n4YAyqCM6phD4jh+ivhz4XJiCkUB49ecqkwBUDUBDFMVhzDBbMNoZzc+w6ukOQk8QRWG"
    "8EIjVAhzlNy7R44IU0tavmLeF6pnCVLVw0hrOaj47bOieKcQtv99Cb7TnOA2TccmyVnvWT"
    "5dCSdS4vmBv+CUju20pXMbDvr79cfLwkn28u313dXl1/yo6kvAg/iR/MwIy8uTz/2HESZK"
    "euoS1SIDqGeg26JEon3TxZ0oUB2D5VshH9ce4bpndpe646TXVydVCZqhraDZloaNblQa4n"
    "hEbOlgFxXHC0cGfOwGn/ghM6Hjs+ZAqwHJsdkisvYCfA08/J6ImYRkBUOL5HJgHfBj59Ll"
    "MNiB8t85EBTcHmygTVLd5aI8NBOOblSalLGyB70s5aOKhgT3a83XTM77GdY3c7y+/USzQ5"
    "4xzqYusBmpVCTLOYipVfE89EArHMYinsKHGxJPuGGsyUSIsMRDsExPaPKNFxlJWqNr6xRA"
    "9jHV7VIXhelfM7r4rJTKgr1LwAJA2Uc2L9m8lNAa238maEcPHNIjpiYMwU4bz8JtaA/3sb"
    "UDAZOBOJPBdpjj3y/4hl8j0M2KlAM0KhPMSz+sAinXiqpI/lCMcCCHAtgPFE6HPj1jsSLP"
    "2ReZ7kdgoUWnhlUEWfWbJNTeLsXoygx2zvXqbZlOH1knmaOeJBxZJgP4ThOaJXYtpkOXPg"
    "NIxM0ClJKWC0hCibiy7hdMuM2TK0J3iKoFfbA15saj6Ka/6iSKHt6iFWk2n/PkiG7MBm3z"
    "z4pKEN+7ZwA0s2Hs5wqMIvI/raD2RjMQrwB/n6y+XNJQk7Ile3RHx1YQIQWHlSN0stIVu9"
    "X3iv32Nb51+5G5eyhxs/RtJz9s2RbmxLPyunGx/ES6ptjNUB7JFsD2267cev7wsr0R7ETW"
    "S4DTeUIsrlZ8tSIr1AuY3DZTnqUmdSh823UputQ6ckT2qF+ZxUhPmcFMN80BfUADssNEOh"
    "LioW4tLgwLRIbwIDj49OX5++OXl1GscDxr9UhQEWQ/4i7biAZ7WpnBLbUeYUNJM3CUEDw2"
    "qNYU+JYcKcLo8vc11HwTJWhPFGAr3zO5zV2tvPKvb2s+LejiTjc/u6OkIy3pnjB3Xq1/DK"
    "oIpk9GSbuiRjaMFKfm85g4N+4fFB2AYGhNrA2VEPfhUt6MjxPQVLuG4vdWLmogJaC98VY8"
    "yCILm04Z3+PZXFHmPlOkBeRYOj3KVW81cp8V5Y/khh9YHCwko2rQQxof713PQvrGTz7IYZ"
    "jvWuxVIskKbYjxHG0s1NJifC8sJ1ztp1tLzweeC2OFCdyAsvDSqP46XcHtst81KwwmUu9U"
    "qrukUv43PQg8tt6gk1Ld9VpTAp9Y+lRdrzjzWJeR9dZF0DuU9aCKQ5W8eUTMvhEHd6iKMt"
    "SnOEU2I4wJ0b4I64ZD6whXfDFpYye0JysVJbexDNhq5oVzt3gsxgTcnc96ikkWSk9VjcPM"
    "jdSGV1A2dCTI+TsejW9iCtgc0hYaPxNshnDa3N5NcgAtsU3TiQ64BOxUwpSZ3d0o1Lcmub"
    "9thcUCvS2mUK7/CEIqiO+Vzb6PppZI3YKE1CdgjrB8dl5ZAByOmqmW+hrrmVEeqho6eRCJ"
    "BdmrSdQreRFHkTcX/mwueu0NnKUc6J9RDtBvIByE24iHJ5zH0isZU48O4uvI1E3HOPuuu5"
    "LrOS6LrcFzsFXZfPYpg7Yo7euT4XY/7eGftzZqtDBXNNBpUxg0HjoRG2rlvjgEQCoYUoTU"
    "FO5vRJ5tJLF1fizDbEzBAW4FtyH8xs8sM8rLcU9yMMQ8tylveKwgbN3quODyR94lbLwixX"
    "ZpQmzv47QY6O39RQYUSrUh1GXqs2MKEKpI5KE7XvhcbYtkaDwVi41e1kq3sflmxV7XHxtc"
    "rNLSr62oabPJX8GJO3dpGV3G3R2E7RDEe1SJ2jClLnqEjqpJ9MY2/OifXggFrrG7TEUhEU"
    "Up51LCWyUd6xrk3zCugx8RiqQRsEkXSs0ER3vzOsttnJEhIlmJfXAwwFf/pww6wy92EI94"
    "3spEdo/6dJsyZES2HUJDiWmzSpAatxxtdxzalp3wflz+U53Dk15BFdOJg7pw9MFg11xNf0"
    "lty7vv2Xv4n/+/tf/sY9thD/MT02//u9rKBxH9xZ/Gb8/R6qYsha6rK70ROZif4Up4Pbv3"
    "8dU81IGY9oq3XRVnuklq8KcwYlTg13IoEKbZlCmxsH6CCv5QYfrI6ZnEj0jstuJPYB7Yjn"
    "bEdEYzjSLSlSEMTccTn6KdzUNXHNiaGNVm2jpVWnDY20NIW/n9CutNJyk0ttpqmXhy0AXP"
    "NkZzdXg5XYFhbEDLriKVKJrHdwvtN8Ry3rQHW8M7gyqDzdaQ7HolHdswKu6XnMllbUIA62"
    "hzzsTAyhcUhufJuLC477MLGgwiHYXnAuVvzLZTKEwli70mLbN9/YFZfLrC7MzYqajJvlVg"
    "/6zmeU3yCaBK3NDVSFcmsTSxBiubxuYhktm5qA5sQQ1SyqyZpfF9BEArHMx7uzhQ5dFLXv"
    "gZ+/hZgKj/IHHXSj9r1Dd/vlBYX15Pkl+RJXp6dMpHsYHrT97JQy/7SAz9CKwMpK9W5On9"
    "aB+bQc5lM1zEWEy4Ov+pQXvPWwK2HJmsC260VeZaTQV1Uv+EoYzFzv1HMi0YOp3UI5G/EA"
    "ehM5FsA5XG8OS55P0+5Iy6DlUSjA9GgaqrPN5atCWqZ368L21bZg+ukGzmeleghzA1EBpr"
    "3wvaFMFK4KxjOnpQn+8pK9KYL11+Pjk5PXxy9PXr05O339+uzNyzjVX/FSVc6/i6ufIe1f"
    "ZjCKeQAd31t3CAqiOAbrjcFYrPjDuTl2Hc0RyAki/uvhz+kjM9YagLwkjsBmI2AJ/ZmJJ1"
    "KGZtcYh6w8jsaa65Hvuswea6WCSsu0qPt8uX3fkvVZx/YstzyLZVTNMRs+MpdrpjUrCPZO"
    "0dw+5z2m49naFZliYWS865hOlUt46fq9u5W7Say3nLJ7Yro8VLdXbJXladErulgL845RLN"
    "uGfEn5UPTPIFxLoZE4jsWoXRKMkBPNwTsSsk3N6fiXdkmsi+vrjxmm8OIq70/48uvF5c13"
    "R3JBEY1Mr0QDWVDXM6k11M14k5fDVH6Y+AZPauCJ7x1w9njiuwMnvpuMdb/wjam6aHF4ZV"
    "AV6z6SbWqGul9PIHMfkcHxQTLACZQbDgsMw935W0LlA8IViDZ/OiRfw/BySkIQw2rEkKwe"
    "cgeK3uQJ9xecOEtFTvzW7op5pjCaHL28GE2O0eR7hOqCuaZTkvq1Rp3zWBpptRq0mmXOzf"
    "VchHnJPjFrLbtFTD4Uc1uXB0pJtUgBRXrG3jJAyEIgC7EzFqI3G3bHSIhu4tpa1rmleE9n"
    "uWHWuYBc+Cq72sOteye55zKYlRI2CaaraJthaiTrFI0IpIhpy+RtYRnBQAXmh0TWHlxSTv"
    "gCij2EXAn353HBQaFATBkfECioCL3AdXFTm1O5w4TszNIVu2lJvoIdPYOy1OEopsdk7Z+k"
    "gGGK8EFGp50NYlDB6CSjo6mBZQSxpk+nNS35va8X+5iTxGi79cxKMZhQpme9AFSFMI7Deu"
    "MQbu16G0xGCP2e1SZHsvFvaHEkDrb9hHWlxZGZVl1yer6TaqBKhw6vVGrPoRJZ0+kp1FTL"
    "DHRVUDYtJjBxwePouU+BtulzZpDg/MkhORe/m1PRhLhsIq5IndUWt/sxdlcSF1JxqdJuyf"
    "xcK3J+deGBlAo1eGjDuUI9j80XRX3695wRq8r6hRm6uqaBpwa2Lt4pEdyO8kWBw4+jAGep"
    "epWS6JPjZGvxsRgt1sA0xUgKjKToJpYYSdEEqjvMkNHPBXR/UmTscUjKfiXJaBFoTJPRz/"
    "Cf/cyU0bth2L9kGf0bAswPgPkBdrjHbj9DgMmHjHvmXCJSXFVWxHdmRPGcL0Z5YpRnaexB"
    "wT24Gz/WB7bwzm2+lC6Ugi8rdXVQ5c+CWKghlQ3rliYdOcbTfRRftZyJhYUEHRDKCeTaHE"
    "jPz71hTsWyci9jr25/Of/h+OzVW3GFMDt2NkG4lkHn8ILQoe3YTFGLtIUb6pzfk34m9m1h"
    "inmEfqaO+JkemJYuFzbvXeHLV6d19IrTcr3iNK9XwMenslJs6j6VBJSEEnk14ilMnb1nil"
    "uVGhHWZo13KoHjxdWn85vf1NkrLhS1XC9+u7s8z1dElAuZznxOJPqoLG99UvucCfB8W4Fx"
    "lf2dEcMgtTVNb1SYn5nCnPvy1hn6lNgWxn1/fHB7N74pvVhziLOSGHPf6WHGqJl+Hm/sKL"
    "B7nGPpI7Wnvrj0K/x5oGBqsg0GVWSNFTYdJtfqZV6KExk57iCO1XVs0ToMBA5YlXRyo0Ny"
    "5XFiSppkTg0ZMhwlThI/fXcPpzbMMeN/oeZfxsIst5wpP1w83X8/INwJzt6JFyXz6LUKiZ"
    "l2/VB/2GNq245HRvK4nyv+fylkt1Ws+PfeZnmSd4L/O90zkqg6qqZGyheMsNGLsNGNrcGo"
    "Gr2omhHlbOi7lg7GaZneZV4/q4XyWQXKZ0WUx3RBR6ZlepqF1vJyWG+tXr01cSfIflwap1"
    "QRH5MXxIzgqhMP5hjut/YmGIv3cpne9h4YxC+uE+6Vl+zRZN5N4OM6g1AQxVFYdxSEtm56"
    "ymCwUvTTIr1xuGxtJYfALRtedJ2Ir0QQk/phuBd6r/aA9u7YLtIb1rubuO4x6S257J8scz"
    "pTVhdIXx5UEd7BWauJbFmf7jYNZnvmmEaJ/yFbHOUPQfyg7BKyxTnskblk5oj3kRdcZ0kM"
    "B/LDTRwZWWg59hT+a3rEFfNnCf9Slhho+n6ryehSXhnD4rYaQVROLTtLW8Url28KsQC6Qf"
    "PBWeJjUjCaKwJEIiEMHOicBtWRgHm569z48p3VW5K8WGNDckW7mtvR15k5ngWbACeUPJiQ"
    "E2lCPLE/kKkDeZGcQ3IH24HoM3J8yqt/HPxxAE5N2B1g63gKfpZh7DMaxK5HqU2VxW/avb"
    "UyrVNKmYMeynM6qZ2o/XCX7ndgvRw3DRUiat8719L2j+zBvTw2LdHQVjPxaXmk4msnfDBV"
    "9WbLvXgZIXTh1XPhTcAQGsK+PVzOmD0M0gfq0pQVveAZVR3SEgqAD/VrLRfkeuT72BoJj4"
    "zwc7NnOsQI79GWsl+UcEeB3WNO+HMYPClG60BhgKcvD6pM8CgIcwg5husZ4edRqHFYsZVc"
    "yXBhDnVCPAgLNkPS1jDEpAwSF4vfbYc4YMv+GIYXc0YtZgSHzW1xRYwXEUu4ISlbWTB2Kk"
    "ZGVbmk7duvMsbTgaxxPCAa53tnnGNAc8sWJAbcthFwG6x0RYzv2LeySi6xRC+mcZWGfPnP"
    "u2rLPJNyIGq+IuJWZvVfy4bJSKINs482DFqwz3n00YJFCxYt2DoW7I2sVEbDFy9YsOnLgy"
    "oL1k0a1jRgb5mw7rjQ1KVLFmxFyGjmwCFaCDk6JFDYR7pnbQfSLwlb0fMsxsFsnJqPzCaA"
    "AAESHYzFMNVC0VJt8D51TtRiUrVumZdBjVhdh1lWCj1m9TxmdA6JpdY6olIQxcTQa59Rwf"
    "w1vVV6OxKGdr4A1o0qc4HE1yr1Bxq2qqk8/AqJMorlruGnpQwRgzAu7rEFGbGpCWWwHbKk"
    "pid5aotRqN73+fLT+6tPPwuVYMzektGT7CxMGwv6AXeIeOEnsmDOwhLPILQHyOgRd11UNT"
    "rzVFtJ9eH6dvlF1a//Pkimi1jNPI+5Uu0ZyIUE3ABSOwwfJpwm4XcZLSoHsrEAD/4gX3+5"
    "vLkkcVfk6paIr558+vLxY6Awoza1W20KZpymlZ0SaRf0ThrY6X3aMz1LK7VILNALgriF3C"
    "LpJyvgXM7E58R64PBom4wXpvdcx96K2m9kaXUsSKtBQ8t1LL00LrEAmrL1EIZSnloIxwKI"
    "cD2ER9R1VQ7ScogTCVwmakFsM2aoIC5lYRKB9uiXo6bUiy3HyLoMzCewaIbauCplEeI8xB"
    "NqWnzoQJC82tW0ItK+II0R9hoR9tyjnq/Y8+oe5ImkW1SXQ/KkKa256UisR2r5enpcIoFb"
    "YM08fPM5U9XIKLf+UiJo+WlbfgF1uVYkTk4UiyR0zfvQUScTjnJjo5yw+pqDnBHEMe7+GH"
    "Oh6EwUw1xq0+TFMLVhXqEOvwH9M6tFQTy0iodWcdVS6pmjJ02HZFES0xnms2tjOPXWQXV9"
    "WxPQRALBxNj0NmPTc/N2C7jeBL30FNPkS12NZ2r72QKuXzirw0l1c5taiWtxq87gKx4jFR"
    "umDoPMA6+KSw4Ff/pwwyxaEvWRi25M6tL3ZEpnLRfTftgSUB9FV32CqY2w2nByVQTXJtNv"
    "dYjtMDXx6yR7pLKCXZBM0eGyhB2BrxDyATNDJk/k1DSCnL9TxzFUaRvX60SZ84GmAoohyk"
    "KR5CHdRB2/mghiCOluQ0iDsVK5vSq9u2mxFt26u9GEt+jVRR8j+hj75mNsMSN8x2ZxCzHT"
    "SKs+a1o1Uho1OdWsGPJVinBiTUhTIshPV7J/ae1/QzolfXhxPyfqak4l+6muJqx8rkrOhk"
    "xVBtXU16pNUbVBKUgapoJQiGiaGnRCTA7VJBNoeKAT/sOJab+VzMCCudyxB3AkVuaNDHsf"
    "yIOwJYzCuj3VOR5bZBmQNugSbSDrIQ9nlM90VP+sFNaEyqn/UU0o1P5R+1foBqj977n23x"
    "84Uf1/Hur/vsJapv/vON3fOyoe7ECh9wcXKhX+MTSpnZ1ejL/rBXn1IBX8khlvydI1hbpu"
    "Ryly4IgYm8uM8dBsTh8YJ0sp4Yndes5kwpsAXU9ctKUGDzlxZDYdWXt06bgP4j9Q2M10ua"
    "KW6c6e5A/7D/se1Nd7EoAzivqcCYzFrDd+lJl7IMu9mTyfLKPq2+Q+iCG5H4Spg8BDysSc"
    "N2SufCiyCgnzSZCrmEBGoDnoN6VeU3i8iSX2+UFAgBedpukWK9P7qBpsluVH4hol+cEEPx"
    "0xs6DCotrAWn0ENJLtZXaabZ/93GVV405Be1TLiXVU4cQ6KjqxdhRs203yckPrxWALT0G6"
    "lJ5eidtjgoN8MAYsu0Uky0MxovYYiFEvEAPJq2dMXkUKpe7Yp+XwpGqXR1iYTmCcraufps"
    "T7GAu0bQ1VLIlcL29iIoFBbdpBbZK2EFuQbnbVtBSqrllMI4pDE9ScGBLw1QR8mkjakCX+"
    "mupqP6FdyRTnJlen2GJnLq5lubfcpUElYxw00gkO4WJDllVYZJlQYEUDhtYSWwkjM8cyxK"
    "+UP/Cggouw0n8sXvckfwsVRhWVS5u7jZJ3DY9LqijXDKEa8g0N0Kg55jZ73jNr6DT3EMjl"
    "trXbVVZWxWP821YpkLdtkrdF90NLxh0ykchEIhOJTGQ3Pre9G2FM5tMcnYAJZzZPOLMb/u"
    "A9s8xH5j4dKAiE+NqgikEwglZm3bgzqOW6ZKOZ4zwQl4kh5FD8VUZxidsfEqAtIPLLIJGV"
    "nlRPExgOyIhNxMwKgsIg3MolM0ZdLjSu4yKV0Pjd1JFcwR2DWWX4CzYsiedK2rlszASOFf"
    "FcYeNwErlsEWsdG5MBqc4gwA2i1kAKOYEucAKpGVSAvNyKzUr10cA6qmVhHVWYWEcFG2vH"
    "7sqOI47+yv32V87FFuWUkDVquBOJNkuEXN/eNQV5nhCrxYdV0GH5GS2UA0OzDFlKBAuR1e"
    "NqxPu5it2wHONYABGuWerNMRQAX5g2dZ/US0Ukkc/09eQFlkF/sL0AuNLYCmgvrj6d3/ym"
    "Xpyj9mm97+K3u8tzBeZDPqPHZ6901uicWA8Vj+2fmcZg8xVzXCdLNltY9GnoTHQRzckhrg"
    "VchVGuU4QiJYGlPYrFIBfrOnhyosjzd5nnn1EOZOzEMrXLUeZFsRalRtbSHIGp931lRHfl"
    "QcUPrNYHluWhawfoZqTQobYiPjdxDGwanpv0tJ/Aro7OzcysLjnXLh+Z7X2lpneg8K4lFw"
    "dV7jUGzYZL0a6mf+1XarAoaYJoanMaOEHET0GaAnBtcY8tyIhNTZtDEjbo/pC8sxzODEiZ"
    "QG0i7zsgTsofBkJFD1sL96uTDC50QQdwKbxn6QubOcuinmTk7PVdnRBe2bmc4a4blWHY+D"
    "nGEj4M4e2Yuw5mrfaJoFikXdA7uS2mdY3ow6nLhUXte0iCNRK8m16QNGDOifUQ7UbytMd7"
    "kMbakJZBhgxDdtEOjUc/0n+0Bz8tiGRel8cYz0NhWdPugVlB3GBZUyxrilHmeSLsF9MwmP"
    "0PqFJ2oKDC0pcHVWTYTDYcJuXOVtJh5QArA7edpR0nhZWHE4sx2zALsbxAB4iW9FjVBTwt"
    "g1sZnuTdTdjzY7TS1Q1fjAUwfLFe+CKquHjYD9WwvBoGmCvUr3AoytUu8TY1nY/3EyZG/Z"
    "5MIfm5vwh8eYyOZ2RsUXP+I6EyrzsLcqmPqQvnBsH951iGLAUVJEuXR9BmYiCK7sat3wGS"
    "wJ/LfO6+PN5HxXI6N+U5uDm4NqME8PdL+sCG1LuX2d2lQ1ZWwqaEW44Hvk6LkUDuv75cfr"
    "l8H0uKux6SK0/mJOKBZxMkJq4zl17TuQN57f+w5RMntxEdceaJp/JMCzqG9PIT0zb5DNLj"
    "QxfivYKjiZwR11nygXw00GZZcIxPaHhCPMieBFnyfYHBSLyS64TQrsxDL5PVlZ1eXJGNvj"
    "qRkcJHG2XGGz1txVGb6a7SWxtivvktw440XMMyXdVQDvLmt091Vv2+qYRmG980mpMpTzQ5"
    "//RerIvmdCq0bZAl/4e8uH33y+X7Lx8vX6xAJJdtrdWxkQU0oglYMmU39Nqn7lB7jGCewK"
    "IUHefc/mPF3aefSQ4jFN7wOQxgsKy9kL+mwdR6+gaftGwifhe+wt/+nrzD9Y1qPnxfnJpi"
    "hbWrFrDNXibuvnrFCFpFYQLbumvYX+WtJ1AyRagoYq/azmKR6a/61slwbn7fQAcb0onYDY"
    "ecCQVObMWZuyOl045lMaigdNDd0wCtk6hwBUzLIzwyQj0kdU5qxXecVMR3nBTjO9Iaz7pE"
    "Wr6PHmK/fUItBE2HUkuJIKlWj1Qz7YWv8GyWYxwLYArCWgAHeuq6K0ci3WKuhkCfbkrLaH"
    "rdcHxPc0onEjina81p5rqO1sIcCyDAtQD2be67Wt6kRAIhxtSwGIO4IgYxopH1Rz8riZGm"
    "XR7lNNukOcw5URznLo+zRbk35OzP4iCXptVIi2Bejfy5/8DnJAOrdAimnFj/qrttP2lR2l"
    "WouUTlRHGJ6vISJSMciiN8YU5Ll6hYpDfr01+Pj09OXh+/PHn15uz09euzNy/jhap4qWrF"
    "urj6GRatzGgWV7HIy6z5XaXE8Jvq8jflsrGTZCmvufFnhXrzaW1t6884x2t769JCeKJVie"
    "gaOQSKkohtFttcKIMGtkVJxDZfYm3hDdlkwsaqhIXlVGReDgnJeoRkLkyt7kTOy+E0zpVY"
    "E9NxpqEgxO1RNyjQAul4xdqkQFqof5TAmzoOzDflDsw3BQdmANjc4QrLpZzPygitNXW7Bn"
    "Mjkxfu4LFpyQxe7ZAv9tK/Kd1AmUtFpKbWkqwWx2lenObi1dfLoJIRROKjy8RH9kyNhq5Y"
    "EERlMXeKl7kQjK4Ja1YKg5XzPGz23EhdVHNiCOuK9MKpk3sbnuP9mupqP6FdnWA4O7lWJ6"
    "oJv/EtovuPpMcegBw9QAbl7MK4GuRkf9oCzl8420NVvO4ELmzlGXTFU6SOQKlPpSew08XC"
    "dR6ppdDJL0LRnz7clCcHDQE/D7vpyYwG1LMMnTOfU6XlooPSu6CXvoKUy22+Pk6ZXOp9RK"
    "qQ+Gp9rHLJtvqIFjjBNkTpVnTRJ3hgaW8wrchdeJpKnV3kLjlrVZlkZBgeyqqZbOQWtjVO"
    "7iP97J4sZ2K4HmUSD0jo4UzIPXd8d8yGSRsGJ3+5U8wssnl3ymwaOQlol/63Y2tn1sCTym"
    "t8Els+qVyWL71Gjej+pkzfNhVs8iGz4d0V87qykFdWsMUyXtGE39sqXnjU5VmTxdm9Spcx"
    "VkojF4cUJ1KcHbMHBptSnAqtFlFeycMpF8guZYi8Hc+Y4UuQC4ZcfG1QZcbxsFXdhJE2++"
    "aJp3PjnIeQERF+DNMqRsXg/sf0POb+KB/4bTrHISRXDHoBgXTmRMe2nsCGC3IkEm/pEMOc"
    "TJiryCq5k8eA1JNfZ440MWXSSg6WprMES9ObgXgI5gtOhC4rLOOgQB4kcwwyTRowyZK8ki"
    "ArFZ4Sa1TT0Mwl5EpjtHlGrpSOjrm3OmDR7lf274N3N3E48d7ZtWNXs9yauwFp0DGfVQtF"
    "7WA9fVojdKwghzFjRYJAfP8zx12DH8gIYsxYl2kAR6zxa4xwSgzHt8vjCyPwv0Jj1dmD0j"
    "I9JK+3f1ofs+Wt+Gw2PQQFR3MtuljbD5OIt6i23n64+ry3aiv1xrOhvzbiafkWIf94fnu3"
    "75APl+IVxSKvr9RW9NDeobWTVy/35dxajJfmoaqCXHvoHu0LtjIOka+bSI2jbrkHuiXEw6"
    "xzoigRw/Ht8vgGBPgaG1FREA9NFxOq+Dw6uzihpuW7WvlqysSRxypCjbFFrccWBdNzzQ2i"
    "IIzbRJe3iWC4XEa5ytVxx75VLmGJXIt24g7cdXeX/7yrpkDiUf14/ennqPmK2qeM+/O1Qv"
    "iykviBdfkD8+hUK9NS1B7JxVrkYibWQfMzysvih9TlDykds7PWSKdkcaS7PNIY2/6cRx/D"
    "rjHsumVotxN2XedUvqwGriAydE68hrGmt6KrHkHe6MnXDGYVIdMRpqvDpofxSK6Onb62o9"
    "rxhMoC9OMZVKMPeyJLGsYHy3r1EDM8YmPxfBBdbHrFGOjNu1Off02FjcPLFY67ZkvARzgE"
    "X0QgMNgw1NjxvbF4Mahh/fX86u7q088vMOa4CzHHPPwutHyBocyutDBUtuvFEAbfXHF0a0"
    "bnJOI9jDbbfqCIPtOKHOsmHKuvm/cvkcA8igVPHGhjE9NayxmXlW3RHxf/srcOOYONTWMt"
    "QiQriYTIPu7QOVW79in/rBgSItWESNr82ZAQSR/A3U9oV5+Qzk6uTh2NFoaxzDN3oDL044"
    "uDSisf8t3JrHc1Tfz4dDDkyCMTx4Vzv8I0F/Z4cAAYeiTC3Ibzv4FpLov8wVVhMptimorm"
    "QR8jNjVtTjxF6qvmbqOkBBau8z9sLLGCWg/F/FepBhJoOaFcN8VhhXcNTyJnJFaeY1Y12I"
    "xgEANtineXfZKr21Q6TWQYdsswaBYg2aT0SNfW3JzJeVTL5jyqMDqPClZn9HHWhTdq30N8"
    "GznJnFv0ap8Xz4r1EO3jWmgfV6B9XEQbFpEizOUhNVF7DKmpFVLjsjGDXVKzAmcig/HimK"
    "0PDfjUUZtEB9Yc/awkelI6Pcxp40Kfp8vKYoBal0c6NGJ1K/9mpJCPyx86Bc5Fv/pVRgpd"
    "NpUcZ4p82ZDi/Jz0tJ+TdSXDmf1aayTaDCbiFrDteY2bzAerXeCmUeYYakmoSOOwxkQFXx"
    "wVsqgXDEY9j80XMnzLEX+CNERnwb+hfsF396a4LvNS/nAEQVHcNBiwvZd0PBsQ7hAPwrog"
    "SWUw+kSOeZBf8nt1wFjzt1QyyKLviD2GqSnuIVEKHkZBKIftxbJmRqxIXmig5IpdJitmR6"
    "XfN2aKs/1Jrvj6DvnizvDF6RlS99R1SqQ9iqJJqm3LLAVy8M0lGQsXsZpTNWre3jT94WhP"
    "JmlqG6gJZkqixVw/ewKnhELjo4/a9/CrP63jqjgt91ScFhPcTiZKc6teaG0i3UOwtx9ZK1"
    "D0fIXPoh7YiTSCXafiEybNbDhppu9pIpxIIMS1IGau67g6CMcCCHAtgKNyxmvmEURnyF44"
    "QyambfLZWsOcE8Vx7vI45xi2wlBXHKkpSKKfphPHlLqmtTbi9Aop5Q2dMjdBL/sJaMYpEz"
    "1AxiuTTKcuhfJ/ZaOZ4zwcKHwy0aVBlVtmGTSq6Zm5mzHy5ebjC4iJf2A2+EIeGLhMoNrX"
    "jHLwg7CxC8H1nFGLGW9lOTEypjYZMcJnztImdCpgLrpgttz35iXD0IfR1ipfcap+PGPrn7"
    "xOpJGxqMFYyO9uCJ+aFt2ZkdoO0Ktn+B47OhzoZi2oi5JbKaP2TNBeP8a0rA+0xrpsjQVa"
    "wjBQGopDXp5OoiDYh2KFbaeVgG8m1Ne0KNqsGNKI9WjEYMY+MtecPAVLlc6+UiLeh2lfOG"
    "tV87BV5Wmr4nErZvgLpoxtrKepZjpos4bX5af3lzdN2QRNK6whaqoNvXyyZ4R6kC+ojdOE"
    "AWRrF+4qlW8v2OTVy9M3e1O4C3IXrAFzXgwPGeaBnTOBiArT8uUiJdLiYvH5uq1Cfw0d9r"
    "Y9CGIPOtNAuyDYuwX6tJ4KclqlgpwqVBC4yejJ0yqylJHBykqKSErDgPh4vTmcEcL5W3P+"
    "LqHopDBCZDIeXYKmIIzMTJeZGSz40igbgPXgWk8/idkrnvN6hvU4sB5Hy9C2V48jzLthqp"
    "RgnaIc74N+nnqEeaMFOeI5qgrtSc3fitiesFW94J5yNOqE0lQmrcRImnYWzwEpj6TB/IbN"
    "Ul6odLeudEMyPfFgQ9ufj5jimEop71UUxFOvZeDq2up5ObTZa9nsSIk0f5BtuKadphTG8x"
    "n5lKjguIEv36BPenlR84LoiSguxwvfFVbCEA4hjB3f1knuoBJF1zAyeMjgYbrKNvk7TK24"
    "3dSKdci7MfWV3msd4u4d9NEjrPPHSjeEpz/HHgvggBkBr7U5QneuOZ3Wytm5l0CBbuUFr4"
    "hYrcAqqou1pRrffYUpfTB3fZRSZ4D7CFJINm0KUmjZ/yPorU9gteGgimCr8FOlkF3trhqm"
    "R3X1mfRPslTbeEZt8ZTEEYojWbqmJzaut4TKzL0mJwvTtsVVz4F0vsWz52v2ocznm3ZThw"
    "RzPokv+sPWmNzb9ofpOg124SzYI4JKPKBpl+Qbrqg7lZHaiMzuGsANstlC9Rk/cF+RLrci"
    "sj4l00Of7vYPjiMh+JwJwWgMtautFATRUZQL9MdgSQyW7BjdWitYUr08bAHgflezKSyI2g"
    "VtkK3diX1fWiG+RnV4ncLwV/O5LwUPyf13bOFANR0hYnMqtZcBER0wOof0b39+f08c12Au"
    "J+Kxn8IrPCjZM2bSWGdUXCcefWCcuM5SVnPnLN2jMOYLDMAuHuIPe8TEokPuF9Mht+mCzx"
    "xv+G1u2t+JH8a+68JJ2OjCd99/f59UGZKZ7yDlHSf+gohJL6vVT8TKI+sVUQue4Ek+RzlT"
    "ETw4XBYvVV66PvxsJShykJOXkLLFXmpzGxfmtLzAh2qfV9ja4ZqzGa3RvKH91+Pjk5PXxy"
    "9PXr05O339+uzNy9jiLl6qMr0vrn4G6zujGUfmeEUivXiU6ipciQTqWoV0O39qEEdha2SN"
    "VGFNGHex/ekZr9Q1J2jcHqeoqvxPdrurv4HlBPsEbiubWZ0KTKsza0WyPeQ8mygQxBa61Y"
    "UTEWS6ci4RoYxpOUPC9hjTX8sLok/M75aQ3w3Ke8G8F4jMcjKoScbjF8c1/1cdyRBdGqxk"
    "PYazoKlGSn2Lco8sLDpmUHCYklC/fcEDngGYheXMHM8ItYm8B1lSHhABUZZ82yFzYf2/Ba"
    "IBfgzJANOD1PlkbnLODMIdyGYmJpI6+/5uHmP16eJSSqFr1oNW+IS8E/zf6Z5FTqB5geZF"
    "r8wL5MaQG+vIytARReizPDJ4G8xyhTaUuV6pEoWHD0MfST2V6FxGXEZ6xdSxRRtqG0KFAN"
    "0hcLoEDqagkVAbnkQzYtqEW+aY8aJ6s50uN1BV9iqyc89Uk458NOfMFcqx6nMJr1R+KDRp"
    "02SmHq0J+lx8cxsqc+Wq8mMS9143TjMl0kfK8uysDmd5dlZOWsK1HBEkPioNhMPmPUS3yV"
    "zeRYSBvyuJgUxEMKS7jMzM7W7QwcWuNcD//H+ecbA+"
)
