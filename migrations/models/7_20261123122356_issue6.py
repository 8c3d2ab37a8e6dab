from tortoise import BaseDBAsyncClient

RUN_IN_TRANSACTION = True


async def upgrade(db: BaseDBAsyncClient) -> str:
    return """
        CREATE TABLE IF NOT EXISTS "blind_calls" (
    "call_id" UUID NOT NULL PRIMARY KEY,
    "comparison_id" UUID NOT NULL
);
CREATE INDEX IF NOT EXISTS "idx_blind_calls_compari_718d12" ON "blind_calls" ("comparison_id");
COMMENT ON TABLE "blind_calls" IS 'Made before a model is asked for a comparison, gone when that is judged or over. Until then the call''s receipt and charges are shown to';
        CREATE TABLE IF NOT EXISTS "roll_ups" (
    "name" VARCHAR(40) NOT NULL PRIMARY KEY,
    "began_at" TIMESTAMPTZ NOT NULL,
    "as_of" TIMESTAMPTZ
);
COMMENT ON TABLE "roll_ups" IS 'When receipts were counted last, and when somebody began to count.';
        CREATE TABLE IF NOT EXISTS "semantic_caches" (
    "id" UUID NOT NULL PRIMARY KEY,
    "mode" VARCHAR(20) NOT NULL,
    "threshold" DOUBLE PRECISION,
    "false_hit_budget" DOUBLE PRECISION NOT NULL,
    "embedding_model_id" UUID NOT NULL,
    "judge_model_id" UUID,
    "judge_day_micros" BIGINT NOT NULL,
    "observed_until" TIMESTAMPTZ,
    "created_at" TIMESTAMPTZ NOT NULL,
    "project_id" UUID NOT NULL REFERENCES "projects" ("id") ON DELETE CASCADE,
    "rule_id" UUID NOT NULL REFERENCES "model_rules" ("id") ON DELETE CASCADE,
    CONSTRAINT "uid_semantic_ca_rule_id_0f21e8" UNIQUE ("rule_id")
);
CREATE INDEX IF NOT EXISTS "idx_semantic_ca_rule_id_41db1a" ON "semantic_caches" ("rule_id", "created_at", "id");
CREATE INDEX IF NOT EXISTS "idx_semantic_ca_project_431929" ON "semantic_caches" ("project_id");
COMMENT ON TABLE "semantic_caches" IS 'Of one rule of a project. There is none unless somebody makes it.';
        CREATE TABLE IF NOT EXISTS "semantic_entries" (
    "id" UUID NOT NULL PRIMARY KEY,
    "context" VARCHAR(64) NOT NULL,
    "text" TEXT NOT NULL,
    "text_digest" VARCHAR(64) NOT NULL,
    "is_exact" BOOL NOT NULL,
    "vector" BYTEA,
    "signs" VARBIT,
    "tried_at" TIMESTAMPTZ,
    "created_at" TIMESTAMPTZ NOT NULL,
    "cache_id" UUID NOT NULL REFERENCES "semantic_caches" ("id") ON DELETE CASCADE,
    "answer_id" UUID NOT NULL UNIQUE REFERENCES "kept_answers" ("id") ON DELETE CASCADE
);
CREATE INDEX IF NOT EXISTS "idx_semantic_en_cache_i_b8b741" ON "semantic_entries" ("cache_id", "context", "created_at");
CREATE INDEX IF NOT EXISTS "idx_semantic_en_cache_i_d795f8" ON "semantic_entries" ("cache_id", "created_at") WHERE tried_at IS NULL;
COMMENT ON TABLE "semantic_entries" IS 'A question whose answer is kept; it goes with the answer. Only what has the same `context` is compared: all that a model was given';
        CREATE TABLE IF NOT EXISTS "semantic_trials" (
    "id" UUID NOT NULL PRIMARY KEY,
    "project_id" UUID NOT NULL,
    "similarity" DOUBLE PRECISION,
    "question" TEXT NOT NULL,
    "answer" TEXT NOT NULL,
    "kept_question" TEXT NOT NULL,
    "kept_answer" TEXT NOT NULL,
    "verdict" VARCHAR(20),
    "judge" VARCHAR(20),
    "judge_at" TIMESTAMPTZ,
    "judge_micros" BIGINT NOT NULL,
    "judged_at" TIMESTAMPTZ,
    "expires_at" TIMESTAMPTZ NOT NULL,
    "created_at" TIMESTAMPTZ NOT NULL,
    "cache_id" UUID NOT NULL REFERENCES "semantic_caches" ("id") ON DELETE CASCADE
);
CREATE INDEX IF NOT EXISTS "idx_semantic_tr_cache_i_724d90" ON "semantic_trials" ("cache_id", "created_at", "id");
CREATE INDEX IF NOT EXISTS "idx_semantic_tr_cache_i_deb4bf" ON "semantic_trials" ("cache_id", "judge_at") WHERE judge_at IS NOT NULL;
CREATE INDEX IF NOT EXISTS "idx_semantic_tr_expires_1b0542" ON "semantic_trials" ("expires_at") WHERE question <> '';
CREATE INDEX IF NOT EXISTS "idx_semantic_tr_created_ccc517" ON "semantic_trials" ("created_at");
COMMENT ON TABLE "semantic_trials" IS 'A question that a model answered, and what the cache would have: nothing, if `similarity` is null. The texts go when the answers do.';
        CREATE TABLE IF NOT EXISTS "wrong_hits" (
    "id" UUID NOT NULL PRIMARY KEY,
    "low_digest" VARCHAR(64) NOT NULL,
    "high_digest" VARCHAR(64) NOT NULL,
    "call_id" UUID,
    "created_at" TIMESTAMPTZ NOT NULL,
    "project_id" UUID NOT NULL REFERENCES "projects" ("id") ON DELETE CASCADE,
    CONSTRAINT "uid_wrong_hits_project_befde7" UNIQUE ("project_id", "low_digest", "high_digest")
);
CREATE INDEX IF NOT EXISTS "idx_wrong_hits_project_cc0099" ON "wrong_hits" ("project_id", "created_at");
COMMENT ON TABLE "wrong_hits" IS 'Two texts of which neither is ever answered with the other''s answer again, in this project, whatever becomes of the cache.';
        CREATE TABLE IF NOT EXISTS "mcp_servers" (
    "id" UUID NOT NULL PRIMARY KEY,
    "name" VARCHAR(60) NOT NULL,
    "url" VARCHAR(500) NOT NULL,
    "program" VARCHAR(30) NOT NULL,
    "auth" VARCHAR(20) NOT NULL,
    "header_name" VARCHAR(100) NOT NULL,
    "sealed" TEXT,
    "expires_at" TIMESTAMPTZ,
    "renewing_until" TIMESTAMPTZ,
    "is_enabled" BOOL NOT NULL,
    "status" VARCHAR(20) NOT NULL,
    "problem" TEXT NOT NULL,
    "protocol" VARCHAR(20) NOT NULL,
    "checked_at" TIMESTAMPTZ,
    "created_at" TIMESTAMPTZ NOT NULL,
    "project_id" UUID NOT NULL REFERENCES "projects" ("id") ON DELETE CASCADE,
    CONSTRAINT "uid_mcp_servers_project_693636" UNIQUE ("project_id", "name")
);
CREATE INDEX IF NOT EXISTS "idx_mcp_servers_project_1fcbe3" ON "mcp_servers" ("project_id", "created_at", "id");
COMMENT ON TABLE "mcp_servers" IS 'At an address, or with `program` one of the operator''s. What is sealed goes to this one address and to no other.';
        CREATE TABLE IF NOT EXISTS "mcp_flows" (
    "id" UUID NOT NULL PRIMARY KEY,
    "session_id" UUID NOT NULL,
    "return_to" VARCHAR(200) NOT NULL,
    "ticket_hash" VARCHAR(64) NOT NULL UNIQUE,
    "secret_hash" VARCHAR(64) NOT NULL,
    "state_hash" VARCHAR(64) UNIQUE,
    "browser_hash" VARCHAR(64) NOT NULL,
    "sealed" TEXT NOT NULL,
    "code_hash" VARCHAR(64) UNIQUE,
    "expires_at" TIMESTAMPTZ NOT NULL,
    "returned_at" TIMESTAMPTZ,
    "finished_at" TIMESTAMPTZ,
    "server_id" UUID NOT NULL REFERENCES "mcp_servers" ("id") ON DELETE CASCADE
);
CREATE INDEX IF NOT EXISTS "idx_mcp_flows_expires_1b7d39" ON "mcp_flows" ("expires_at");
COMMENT ON TABLE "mcp_flows" IS 'One way to an authorization server and back. Each of its secrets is good for one step, and kept as a hash: see `OidcFlow`.';
        CREATE TABLE IF NOT EXISTS "mcp_tools" (
    "id" UUID NOT NULL PRIMARY KEY,
    "name" VARCHAR(128) NOT NULL,
    "title" TEXT NOT NULL,
    "description" TEXT NOT NULL,
    "input_schema" JSON NOT NULL,
    "annotations" JSON NOT NULL,
    "fingerprint" VARCHAR(64) NOT NULL,
    "allowed_fingerprint" VARCHAR(64),
    "state" VARCHAR(20) NOT NULL,
    "is_read_only" BOOL NOT NULL,
    "created_at" TIMESTAMPTZ NOT NULL,
    "project_id" UUID NOT NULL REFERENCES "projects" ("id") ON DELETE CASCADE,
    "server_id" UUID NOT NULL REFERENCES "mcp_servers" ("id") ON DELETE CASCADE,
    CONSTRAINT "uid_mcp_tools_server__ed4fe2" UNIQUE ("server_id", "name")
);
CREATE INDEX IF NOT EXISTS "idx_mcp_tools_server__219d11" ON "mcp_tools" ("server_id", "created_at", "id");
CREATE INDEX IF NOT EXISTS "idx_mcp_tools_project_23fd43" ON "mcp_tools" ("project_id", "state");
COMMENT ON TABLE "mcp_tools" IS 'As its server describes it. `fingerprint` is of all that a person saw, and a model sees; `allowed_fingerprint` of what was allowed.';
        CREATE TABLE IF NOT EXISTS "conversations" (
    "id" UUID NOT NULL PRIMARY KEY,
    "user_id" UUID NOT NULL,
    "key_id" UUID,
    "title" VARCHAR(200) NOT NULL,
    "instructions" TEXT NOT NULL,
    "model" VARCHAR(240) NOT NULL,
    "tools" JSON NOT NULL,
    "is_temporary" BOOL NOT NULL,
    "active_message_id" UUID,
    "message_count" INT NOT NULL,
    "created_at" TIMESTAMPTZ NOT NULL,
    "active_at" TIMESTAMPTZ NOT NULL,
    "deleted_at" TIMESTAMPTZ,
    "project_id" UUID NOT NULL REFERENCES "projects" ("id") ON DELETE CASCADE
);
CREATE INDEX IF NOT EXISTS "idx_conversatio_user_id_c36f28" ON "conversations" ("user_id", "active_at", "id");
CREATE INDEX IF NOT EXISTS "idx_conversatio_user_id_766896" ON "conversations" ("user_id", "created_at");
CREATE INDEX IF NOT EXISTS "idx_conversatio_project_c45b6d" ON "conversations" ("project_id", "active_at", "id");
CREATE INDEX IF NOT EXISTS "idx_conversatio_active__55b0ca" ON "conversations" ("active_at", "id");
CREATE INDEX IF NOT EXISTS "idx_conversatio_key_id_071f1e" ON "conversations" ("key_id") WHERE key_id IS NOT NULL;
CREATE INDEX IF NOT EXISTS "idx_conversatio_active__8b213b" ON "conversations" ("active_at") WHERE is_temporary;
CREATE INDEX IF NOT EXISTS "idx_conversatio_deleted_094261" ON "conversations" ("deleted_at") WHERE deleted_at IS NOT NULL;
COMMENT ON TABLE "conversations" IS 'Of one person, or of one API key, in one project: other members do not see it. Who made the key sees what it began.';
        CREATE TABLE IF NOT EXISTS "conversation_shares" (
    "id" UUID NOT NULL PRIMARY KEY,
    "project_id" UUID NOT NULL,
    "token_hash" VARCHAR(64) NOT NULL UNIQUE,
    "snapshot" JSON,
    "created_at" TIMESTAMPTZ NOT NULL,
    "expires_at" TIMESTAMPTZ NOT NULL,
    "revoked_at" TIMESTAMPTZ,
    "conversation_id" UUID NOT NULL REFERENCES "conversations" ("id") ON DELETE CASCADE
);
CREATE INDEX IF NOT EXISTS "idx_conversatio_convers_833273" ON "conversation_shares" ("conversation_id", "created_at", "id");
CREATE INDEX IF NOT EXISTS "idx_conversatio_project_b614c7" ON "conversation_shares" ("project_id");
CREATE INDEX IF NOT EXISTS "idx_conversatio_expires_0c178f" ON "conversation_shares" ("expires_at");
COMMENT ON TABLE "conversation_shares" IS 'Lets whoever has its token read a copy that was made when it was shared. Only the token''s hash is kept.';
        CREATE TABLE IF NOT EXISTS "messages" (
    "id" UUID NOT NULL PRIMARY KEY,
    "project_id" UUID NOT NULL,
    "user_id" UUID NOT NULL,
    "parent_id" UUID,
    "depth" INT NOT NULL,
    "role" VARCHAR(20) NOT NULL,
    "status" VARCHAR(20) NOT NULL,
    "text" TEXT NOT NULL,
    "parts" JSON,
    "sources" JSON,
    "citations" JSON,
    "key" VARCHAR(200),
    "key_id" UUID,
    "model" VARCHAR(240) NOT NULL,
    "model_name" VARCHAR(200) NOT NULL,
    "error_code" VARCHAR(40) NOT NULL,
    "error" TEXT NOT NULL,
    "is_truncated" BOOL NOT NULL,
    "input_tokens" BIGINT NOT NULL,
    "output_tokens" BIGINT NOT NULL,
    "cost_micros" BIGINT NOT NULL,
    "fence" BIGINT NOT NULL,
    "due_at" TIMESTAMPTZ,
    "stop_at" TIMESTAMPTZ,
    "takeovers" INT NOT NULL,
    "created_at" TIMESTAMPTZ NOT NULL,
    "started_at" TIMESTAMPTZ,
    "finished_at" TIMESTAMPTZ,
    "conversation_id" UUID NOT NULL REFERENCES "conversations" ("id") ON DELETE CASCADE,
    CONSTRAINT "uid_messages_convers_8015a4" UNIQUE ("conversation_id", "key")
);
CREATE INDEX IF NOT EXISTS "idx_messages_convers_d547c2" ON "messages" ("conversation_id", "created_at", "id");
CREATE INDEX IF NOT EXISTS "idx_messages_user_id_45cdaf" ON "messages" ("user_id", "created_at");
CREATE INDEX IF NOT EXISTS "idx_messages_project_05c276" ON "messages" ("project_id");
CREATE INDEX IF NOT EXISTS "idx_messages_parent__f26bb9" ON "messages" ("parent_id", "created_at", "id") WHERE parent_id IS NOT NULL;
CREATE INDEX IF NOT EXISTS "idx_messages_due_at_968078" ON "messages" ("due_at") WHERE due_at IS NOT NULL;
CREATE INDEX IF NOT EXISTS "idx_messages_convers_5a67d4" ON "messages" ("conversation_id") WHERE finished_at IS NULL;
COMMENT ON TABLE "messages" IS 'What somebody wrote, which is DONE and never changes; or an answer, which one worker at a time makes: `fence` goes up with each claim,';
        CREATE TABLE IF NOT EXISTS "message_events" (
    "id" BIGSERIAL NOT NULL PRIMARY KEY,
    "seq" INT NOT NULL,
    "type" VARCHAR(20) NOT NULL,
    "text" TEXT NOT NULL,
    "data" JSON,
    "at" TIMESTAMPTZ NOT NULL,
    "message_id" UUID NOT NULL REFERENCES "messages" ("id") ON DELETE CASCADE,
    CONSTRAINT "uid_message_eve_message_f30fb2" UNIQUE ("message_id", "seq")
);
COMMENT ON TABLE "message_events" IS 'Immutable; of each answer numbered 1, 2, 3, … without a gap. The text of an answer is that of its TEXT events, one after the other.';
        CREATE TABLE IF NOT EXISTS "message_words" (
    "id" UUID NOT NULL PRIMARY KEY,
    "user_id" UUID NOT NULL,
    "words" TSVECTOR NOT NULL,
    "message_id" UUID NOT NULL UNIQUE REFERENCES "messages" ("id") ON DELETE CASCADE
);
CREATE INDEX IF NOT EXISTS "idx_message_wor_user_id_337b71" ON "message_words" ("user_id");
CREATE INDEX IF NOT EXISTS "idx_message_wor_words_85cdde" ON "message_words" USING GIN ("words");
COMMENT ON TABLE "message_words" IS 'Of a message that is whole, in a conversation that is not temporary.';
        CREATE TABLE IF NOT EXISTS "tool_calls" (
    "id" UUID NOT NULL PRIMARY KEY,
    "project_id" UUID NOT NULL,
    "position" INT NOT NULL,
    "tool_id" VARCHAR(300) NOT NULL,
    "name" VARCHAR(200) NOT NULL,
    "label" VARCHAR(300) NOT NULL,
    "fingerprint" VARCHAR(100) NOT NULL,
    "has_effects" BOOL NOT NULL,
    "arguments" JSON NOT NULL,
    "status" VARCHAR(20) NOT NULL,
    "result" TEXT,
    "answered_by_id" UUID,
    "answered_at" TIMESTAMPTZ,
    "created_at" TIMESTAMPTZ NOT NULL,
    "message_id" UUID NOT NULL REFERENCES "messages" ("id") ON DELETE CASCADE
);
CREATE INDEX IF NOT EXISTS "idx_tool_calls_message_92fb1a" ON "tool_calls" ("message_id", "position", "id");
CREATE INDEX IF NOT EXISTS "idx_tool_calls_project_52daa0" ON "tool_calls" ("project_id");
COMMENT ON TABLE "tool_calls" IS 'Written before the tool is used, with an id by which the tool knows a repeated use: a crash between use and result has one effect.';
        CREATE TABLE IF NOT EXISTS "tool_permissions" (
    "id" UUID NOT NULL PRIMARY KEY,
    "user_id" UUID NOT NULL,
    "tool_id" VARCHAR(300) NOT NULL,
    "label" VARCHAR(300) NOT NULL,
    "fingerprint" VARCHAR(100) NOT NULL,
    "created_at" TIMESTAMPTZ NOT NULL,
    "project_id" UUID NOT NULL REFERENCES "projects" ("id") ON DELETE CASCADE,
    CONSTRAINT "uid_tool_permis_project_dd8552" UNIQUE ("project_id", "user_id", "tool_id")
);
CREATE INDEX IF NOT EXISTS "idx_tool_permis_user_id_a43500" ON "tool_permissions" ("user_id", "created_at", "id");
COMMENT ON TABLE "tool_permissions" IS 'Somebody has said \"always\" of a tool, as it was then: with another fingerprint they are asked again.';
        CREATE TABLE IF NOT EXISTS "answer_ratings" (
    "id" UUID NOT NULL PRIMARY KEY,
    "call_id" UUID NOT NULL,
    "model_id" UUID NOT NULL,
    "task" VARCHAR(60) NOT NULL,
    "thumb" VARCHAR(20) NOT NULL,
    "reason" VARCHAR(1000) NOT NULL,
    "created_at" TIMESTAMPTZ NOT NULL,
    "changed_at" TIMESTAMPTZ NOT NULL,
    "project_id" UUID NOT NULL REFERENCES "projects" ("id") ON DELETE CASCADE,
    "user_id" UUID NOT NULL REFERENCES "users" ("id") ON DELETE CASCADE,
    CONSTRAINT "uid_answer_rati_call_id_e6bcdc" UNIQUE ("call_id", "user_id")
);
CREATE INDEX IF NOT EXISTS "idx_answer_rati_call_id_a95068" ON "answer_ratings" ("call_id", "created_at", "id");
CREATE INDEX IF NOT EXISTS "idx_answer_rati_project_f92417" ON "answer_ratings" ("project_id", "created_at", "id");
CREATE INDEX IF NOT EXISTS "idx_answer_rati_user_id_4c0301" ON "answer_ratings" ("user_id", "created_at");
COMMENT ON TABLE "answer_ratings" IS 'A member''s word on one call. It names the call without a foreign key, and keeps what rankings need of it: it outlives the receipt.';
        CREATE TABLE IF NOT EXISTS "model_comparisons" (
    "id" UUID NOT NULL PRIMARY KEY,
    "task" VARCHAR(60) NOT NULL,
    "prompt" TEXT NOT NULL,
    "system" TEXT NOT NULL,
    "most_tokens" INT NOT NULL,
    "temperature" DOUBLE PRECISION,
    "key_id" UUID,
    "status" VARCHAR(20) NOT NULL,
    "error_code" VARCHAR(40) NOT NULL,
    "blind_a_id" UUID NOT NULL,
    "blind_b_id" UUID NOT NULL,
    "answer_a" TEXT,
    "answer_b" TEXT,
    "verdict" VARCHAR(20),
    "judged_at" TIMESTAMPTZ,
    "model_a_id" UUID,
    "model_b_id" UUID,
    "call_a_id" UUID,
    "call_b_id" UUID,
    "blind_call_a_id" UUID,
    "blind_call_b_id" UUID,
    "owner" UUID,
    "leased_until" TIMESTAMPTZ,
    "attempts" INT NOT NULL,
    "created_at" TIMESTAMPTZ NOT NULL,
    "judged_by_id" UUID REFERENCES "users" ("id") ON DELETE SET NULL,
    "project_id" UUID NOT NULL REFERENCES "projects" ("id") ON DELETE CASCADE,
    "started_by_id" UUID REFERENCES "users" ("id") ON DELETE SET NULL
);
CREATE INDEX IF NOT EXISTS "idx_model_compa_project_b031cf" ON "model_comparisons" ("project_id", "created_at", "id");
CREATE INDEX IF NOT EXISTS "idx_model_compa_started_41f9fd" ON "model_comparisons" ("started_by_id", "created_at");
CREATE INDEX IF NOT EXISTS "idx_model_compa_judged__2cfb17" ON "model_comparisons" ("judged_by_id", "created_at") WHERE judged_by_id IS NOT NULL;
CREATE INDEX IF NOT EXISTS "idx_model_compa_created_3bfa0e" ON "model_comparisons" ("created_at") WHERE status IN ('PENDING', 'READY');
CREATE INDEX IF NOT EXISTS "idx_model_compa_project_5fe6e8" ON "model_comparisons" ("project_id", "task", "judged_at") WHERE status = 'JUDGED';
COMMENT ON TABLE "model_comparisons" IS 'What tells the models, `model_*` and `call_*`, is null until it may be told. `blind_*` know it before, and no field of the API has them.';
        CREATE TABLE IF NOT EXISTS "model_days" (
    "id" UUID NOT NULL PRIMARY KEY,
    "day" DATE NOT NULL,
    "task" VARCHAR(60) NOT NULL,
    "model_id" UUID NOT NULL,
    "provider" VARCHAR(20) NOT NULL,
    "model_name" VARCHAR(200) NOT NULL,
    "calls" INT NOT NULL,
    "counted" INT NOT NULL,
    "answered" INT NOT NULL,
    "cost_micros" BIGINT NOT NULL,
    "cache_asked" INT NOT NULL,
    "cache_hits" INT NOT NULL,
    "milliseconds" JSON NOT NULL,
    "first_tokens" JSON NOT NULL,
    "project_id" UUID NOT NULL REFERENCES "projects" ("id") ON DELETE CASCADE,
    CONSTRAINT "uid_model_days_project_46120e" UNIQUE ("project_id", "day", "task", "model_id")
);
CREATE INDEX IF NOT EXISTS "idx_model_days_day_773092" ON "model_days" ("day");
COMMENT ON TABLE "model_days" IS 'Of a project, kind of task, model and day in UTC. Counted anew for two days, in which the last receipts come to light; then it stays,';
        CREATE TABLE IF NOT EXISTS "public_boards" (
    "id" UUID NOT NULL PRIMARY KEY,
    "name" VARCHAR(100) NOT NULL,
    "source_url" VARCHAR(500) NOT NULL,
    "published_on" DATE NOT NULL,
    "created_at" TIMESTAMPTZ NOT NULL,
    "project_id" UUID NOT NULL REFERENCES "projects" ("id") ON DELETE CASCADE,
    CONSTRAINT "uid_public_boar_project_a952cb" UNIQUE ("project_id", "name", "published_on")
);
CREATE INDEX IF NOT EXISTS "idx_public_boar_project_618b79" ON "public_boards" ("project_id", "created_at", "id");
COMMENT ON TABLE "public_boards" IS 'Never mixed with our own evidence: no ranking and no route reads it.';
        CREATE TABLE IF NOT EXISTS "board_rows" (
    "id" UUID NOT NULL PRIMARY KEY,
    "position" INT NOT NULL,
    "model" VARCHAR(200) NOT NULL,
    "score" DOUBLE PRECISION NOT NULL,
    "low" DOUBLE PRECISION,
    "high" DOUBLE PRECISION,
    "votes" BIGINT,
    "board_id" UUID NOT NULL REFERENCES "public_boards" ("id") ON DELETE CASCADE,
    CONSTRAINT "uid_board_rows_board_i_2fcf98" UNIQUE ("board_id", "position")
);
COMMENT ON TABLE "board_rows" IS '`model` is as the board calls it: it need be none of ours.';
        CREATE TABLE IF NOT EXISTS "outgoing_webhooks" (
    "id" UUID NOT NULL PRIMARY KEY,
    "url" VARCHAR(2000) NOT NULL,
    "events" VARCHAR(200) NOT NULL,
    "workflow_ids" JSON,
    "sealed_secret" TEXT NOT NULL,
    "old_secrets" JSON,
    "is_enabled" BOOL NOT NULL,
    "disabled_reason" VARCHAR(300) NOT NULL,
    "broken_at" TIMESTAMPTZ,
    "created_at" TIMESTAMPTZ NOT NULL,
    "project_id" UUID NOT NULL REFERENCES "projects" ("id") ON DELETE CASCADE
);
CREATE INDEX IF NOT EXISTS "idx_outgoing_we_project_5460e2" ON "outgoing_webhooks" ("project_id", "created_at", "id");
COMMENT ON TABLE "outgoing_webhooks" IS 'Its secrets are sealed: none can be shown again.';
        CREATE TABLE IF NOT EXISTS "outgoing_deliveries" (
    "id" UUID NOT NULL PRIMARY KEY,
    "project_id" UUID NOT NULL,
    "key" VARCHAR(60) NOT NULL,
    "event" VARCHAR(20) NOT NULL,
    "run_id" UUID,
    "data" JSON,
    "status" VARCHAR(20) NOT NULL,
    "attempts" INT NOT NULL,
    "next_at" TIMESTAMPTZ,
    "attempted_at" TIMESTAMPTZ,
    "status_code" INT,
    "error" VARCHAR(300) NOT NULL,
    "created_at" TIMESTAMPTZ NOT NULL,
    "webhook_id" UUID NOT NULL REFERENCES "outgoing_webhooks" ("id") ON DELETE CASCADE,
    CONSTRAINT "uid_outgoing_de_webhook_96eaed" UNIQUE ("webhook_id", "key")
);
CREATE INDEX IF NOT EXISTS "idx_outgoing_de_webhook_e40abd" ON "outgoing_deliveries" ("webhook_id", "created_at", "id");
CREATE INDEX IF NOT EXISTS "idx_outgoing_de_project_52c9f5" ON "outgoing_deliveries" ("project_id", "created_at", "id");
CREATE INDEX IF NOT EXISTS "idx_outgoing_de_next_at_66a341" ON "outgoing_deliveries" ("next_at") WHERE next_at IS NOT NULL;
COMMENT ON TABLE "outgoing_deliveries" IS 'One event for one URL, with all its attempts. What it says of a run is read when it is sent: nothing of the run is kept here.';
        CREATE TABLE IF NOT EXISTS "recalls" (
    "id" UUID NOT NULL PRIMARY KEY,
    "project_id" UUID NOT NULL,
    "topic" VARCHAR(64) NOT NULL,
    "created_at" TIMESTAMPTZ NOT NULL,
    "run_id" UUID NOT NULL REFERENCES "runs" ("id") ON DELETE CASCADE
);
CREATE INDEX IF NOT EXISTS "idx_recalls_project_eff06f" ON "recalls" ("project_id", "topic");
CREATE INDEX IF NOT EXISTS "idx_recalls_run_id_23738b" ON "recalls" ("run_id");
COMMENT ON TABLE "recalls" IS 'Gone when the event has come, or a while after the run''s end. What it listens for is kept as a hash: it may be made from what is';
        CREATE TABLE IF NOT EXISTS "saved_queries" (
    "id" UUID NOT NULL PRIMARY KEY,
    "name" VARCHAR(100) NOT NULL,
    "description" TEXT NOT NULL,
    "document" TEXT NOT NULL,
    "input_schema" JSON NOT NULL,
    "created_at" TIMESTAMPTZ NOT NULL,
    "updated_at" TIMESTAMPTZ NOT NULL,
    "project_id" UUID NOT NULL REFERENCES "projects" ("id") ON DELETE CASCADE,
    CONSTRAINT "uid_saved_queri_project_3d0fd4" UNIQUE ("project_id", "name")
);
CREATE INDEX IF NOT EXISTS "idx_saved_queri_project_7b09a4" ON "saved_queries" ("project_id", "created_at", "id");
COMMENT ON TABLE "saved_queries" IS 'It was valid when it was saved, and is judged anew each time that it is asked, as whoever asks it.';
        CREATE TABLE IF NOT EXISTS "mcp_exposures" (
    "id" UUID NOT NULL PRIMARY KEY,
    "name" VARCHAR(64) NOT NULL,
    "description" TEXT NOT NULL,
    "created_at" TIMESTAMPTZ NOT NULL,
    "updated_at" TIMESTAMPTZ NOT NULL,
    "project_id" UUID NOT NULL REFERENCES "projects" ("id") ON DELETE CASCADE,
    "workflow_id" UUID UNIQUE REFERENCES "workflows" ("id") ON DELETE CASCADE,
    "saved_query_id" UUID UNIQUE REFERENCES "saved_queries" ("id") ON DELETE CASCADE,
    CONSTRAINT "uid_mcp_exposur_project_50f49b" UNIQUE ("project_id", "name")
);
CREATE INDEX IF NOT EXISTS "idx_mcp_exposur_project_aad5c3" ON "mcp_exposures" ("project_id", "created_at", "id");
CREATE INDEX IF NOT EXISTS "idx_mcp_exposur_workflo_0c1d19" ON "mcp_exposures" ("workflow_id", "id");
CREATE INDEX IF NOT EXISTS "idx_mcp_exposur_saved_q_8c71a5" ON "mcp_exposures" ("saved_query_id", "id");
COMMENT ON TABLE "mcp_exposures" IS 'Of a workflow or of a saved query, each of which has one at most. To hide a thing is to delete this.';
        ALTER TABLE "projects" ADD "conversation_days" INT;
        ALTER TABLE "api_keys" ADD "tools" JSON;
        ALTER TABLE "secrets" ADD "workflow_ids" JSON;
        ALTER TABLE "ai_calls" ADD "message_id" UUID;
        ALTER TABLE "ai_calls" ADD "entry_age_seconds" BIGINT;
        ALTER TABLE "ai_calls" ADD "semantic_hit" JSON;
        ALTER TABLE "ai_calls" ADD "similarity" DOUBLE PRECISION;
        ALTER TABLE "ai_calls" ADD "purpose" VARCHAR(20) NOT NULL DEFAULT 'ANSWER';
        ALTER TABLE "budgets" ADD "is_quota" BOOL NOT NULL DEFAULT False;
        ALTER TABLE "budget_windows" ADD "told_percent" INT NOT NULL DEFAULT 0;
        ALTER TABLE "runs" ADD "cost_micros" BIGINT NOT NULL DEFAULT 0;
        ALTER TABLE "runs" ADD "is_pinned" BOOL NOT NULL DEFAULT False;
        ALTER TABLE "runs" ADD "key_id" UUID;
        ALTER TABLE "workflows" ADD "tool_description" TEXT;
        CREATE INDEX IF NOT EXISTS "idx_projects_convers_f5ce30" ON "projects" ("conversation_days") WHERE conversation_days IS NOT NULL;
        CREATE INDEX IF NOT EXISTS "idx_ai_calls_message_2cf4de" ON "ai_calls" ("message_id", "created_at", "id") WHERE message_id IS NOT NULL;
        CREATE INDEX IF NOT EXISTS "idx_budget_wind_starts__db50b4" ON "budget_windows" ("starts_at");
        CREATE INDEX IF NOT EXISTS "idx_runs_project_557f45" ON "runs" ("project_id") WHERE is_pinned;
        UPDATE "runs" SET cost_micros = spent.micros FROM (
            SELECT run_id, sum(cost_micros) AS micros FROM "ai_calls" WHERE cost_micros > 0 GROUP BY run_id
        ) spent WHERE runs.id = spent.run_id;"""


async def downgrade(db: BaseDBAsyncClient) -> str:
    return """
        DROP INDEX IF EXISTS "idx_runs_project_557f45";
        DROP INDEX IF EXISTS "idx_budget_wind_starts__db50b4";
        DROP INDEX IF EXISTS "idx_ai_calls_message_2cf4de";
        DROP INDEX IF EXISTS "idx_projects_convers_f5ce30";
        ALTER TABLE "projects" DROP COLUMN "conversation_days";
        ALTER TABLE "api_keys" DROP COLUMN "tools";
        ALTER TABLE "secrets" DROP COLUMN "workflow_ids";
        ALTER TABLE "ai_calls" DROP COLUMN "message_id";
        ALTER TABLE "ai_calls" DROP COLUMN "entry_age_seconds";
        ALTER TABLE "ai_calls" DROP COLUMN "semantic_hit";
        ALTER TABLE "ai_calls" DROP COLUMN "similarity";
        ALTER TABLE "ai_calls" DROP COLUMN "purpose";
        ALTER TABLE "budgets" DROP COLUMN "is_quota";
        ALTER TABLE "budget_windows" DROP COLUMN "told_percent";
        ALTER TABLE "runs" DROP COLUMN "cost_micros";
        ALTER TABLE "runs" DROP COLUMN "is_pinned";
        ALTER TABLE "runs" DROP COLUMN "key_id";
        ALTER TABLE "workflows" DROP COLUMN "tool_description";
        DROP TABLE IF EXISTS "blind_calls";
        DROP TABLE IF EXISTS "mcp_servers";
        DROP TABLE IF EXISTS "conversations";
        DROP TABLE IF EXISTS "roll_ups";
        DROP TABLE IF EXISTS "model_comparisons";
        DROP TABLE IF EXISTS "answer_ratings";
        DROP TABLE IF EXISTS "outgoing_deliveries";
        DROP TABLE IF EXISTS "wrong_hits";
        DROP TABLE IF EXISTS "mcp_flows";
        DROP TABLE IF EXISTS "tool_calls";
        DROP TABLE IF EXISTS "model_days";
        DROP TABLE IF EXISTS "semantic_entries";
        DROP TABLE IF EXISTS "board_rows";
        DROP TABLE IF EXISTS "outgoing_webhooks";
        DROP TABLE IF EXISTS "tool_permissions";
        DROP TABLE IF EXISTS "mcp_tools";
        DROP TABLE IF EXISTS "conversation_shares";
        DROP TABLE IF EXISTS "semantic_caches";
        DROP TABLE IF EXISTS "message_words";
        DROP TABLE IF EXISTS "saved_queries";
        DROP TABLE IF EXISTS "message_events";
        DROP TABLE IF EXISTS "recalls";
        DROP TABLE IF EXISTS "public_boards";
        DROP TABLE IF EXISTS "messages";
        DROP TABLE IF EXISTS "semantic_trials";
        DROP TABLE IF EXISTS "mcp_exposures";"""


MODELS_STATE = (
    "eJztfW1z2ziW7l9B+Uu6b2m8iV+STHp3quzE3e3tdJy1ncnOncyVIRKyOJYIDUlZ8c7Of7"
    "84AN8JUiRFUhR9qqamYxEHoh6A4DnPefvnwYKbbO4eXrOpw9zZLX9g9sE78s8Dmy6Y+If2"
    "+ogc0OUyugofeHQylwKOGjn2YKi8RCeu51DDE1endO4y8ZHJXMOxlp7F4dsOrmxG5pb9QP"
    "iUUOIy1xUXXrjEmFHLPiRX9vyJeDNGZtSdEcslD2zp/UQsD/7tLpntkfWM2eID8efKMIQ8"
    "d+Ca5borZh7CTZjcEHdh2fcdfd/Ktv6xYgKFeyZmcsS3/vVv4mPLNtl35sKffz3wvxiGGw"
    "6jHjPH1Dv4G4xbPoynFpubibWwTBgqPx97T0v52Zcvlx9+liPhR07GBp+vFnY0evnkzbgd"
    "Dl+tLPMQZODaPbOZA18bWxl7NZ/7Sxl8pH6K+MBzViz8DWb0gcmmdDWH9T349+nKNmBZic"
    "EddmiZ7qHN1mPL/JN/f7Gx4/Gnq9vxzcXteHyQ2RNwH6ll8z8yuA37ybI9gPGf/1LzRqjI"
    "Tw/gC97/enb9w/HrHyUO3PXuHXlRYnbwLylIPapE5ZJEUMvdO4b1z0L+fkYdPeRJqRT04q"
    "bbAT2AqgVwDxb0+3jO7HtvJv58fVIA9p/PriXer08k3lw88epA+ORfOZKXAPYI5ti2z8D8"
    "QVzxrAXTQ52UTEFt+qKHwT/qAB98ECEfnV55+92Yc+Ph0ObrXWz328vfL25uz37/DNMvXP"
    "cfcwnj2e0FXDmSnz6lPv3hdWq1wknI18vbXwn8Sf7v1aeL9DMUjrv9vwdwT3Tl8bH44WNq"
    "xqEKPg4+Sqw++760xHQ1Vj8puavVb/HBG9IyyzdmjUWOyzWwxP65iSvcwgorRWZcTUFJSj"
    "WpqPR3aTeoJKD6TR+0GklMWUwC/LN48Vj39m/sScJ8KW6F2gbTYOrr8jfRTPsJbPRp9Fg7"
    "dB1qzKmdJf4hfjfzlPJ2dvP+7MPFgYR6Qo2HNXXMcQJzuMKPeOqTcGz20uJokf6E2vRe4g"
    "M/BG47hb3GxIotS7515f+yknbVGXHFzviDZRMO/2PEZI+WwQ7JhW0KnMGiYbbpEvbIHGHx"
    "gPYq7B7qEUPcGhhHlpc1npqatIyFtHKZkzKPRtKyQSOpB0bSQiwc18ANBtKFvVpkzqME9J"
    "F0M4ZSKX3989nNzder6w9tAZ00mI5eljCYjl7mGkxwKWkwqWetik0aSXQIczfwvi0D79t8"
    "eN9m4BU6j9j+bhV8YyKDAxgNfjT4m7QT5tT1xi5jdo31T8viDtjHHbB0+GOtxz8hiGu/j2"
    "svrIJaSx+XQx6ozysM5lpFEigmggxQMQMUGMNb0j9f/Gn2E9KN3E9sQ1UlfiKos07sJOjn"
    "vvzPv12zOfV82kaPd9p1PhDc/9UmTSb3qIYjC/ZuPkEGy1+OHctHYDMzhexTN6fhqIB9Yg"
    "tqzatY6qHA4BzzR6dlDHUxKp9pOs2Y6vK/FeANxnfHgnSG76uXZZgmMSoXX3ktie+Suu6a"
    "i5OyapRJRnCAiB+VQvyoAPGjLOKPzLHEdHVskJQomiF9NkMsd2xaLuCseRufcz5n1M55IS"
    "clU8s8EaJtPVnhJ92u7fnV1cfEsp5f3qaeqC+/n1+Iw02upxhkKXX68tMtUrvP/JnL2Kpl"
    "TKu4B7u+UTW8GIaMbvDAnrYE6bOaZaggeWthYQoLjztjY0bnoDuwLRG7XfOf5YzvgwmHCp"
    "5lMtuzPGtbxC7VPIPdZAu2mDDHnVnLLYH6XU40VJjo0hpvf2CdLa3fhnteWfaj5UkEtn3m"
    "won21s7YcLJbxgPztj3L5SRD3UwOE0qquTU1DZMMdBNR210zZyx+lZhq24NJznUtpxrqjn"
    "pkjmkZ2z51v8N/3vPFkjqWO9gDygh/IMJVSjuA8A0631o9UNMMHKWxOrkaAksdXUOHDLJ5"
    "GwLso5hqqGe8s9ram70a6iHlQrYZe2T2tq/AGzHFBcwzUKCEotAAg/eVOw/TOV//Wc02IK"
    "wqBUbo6Kx8YK9sdsvF/1VgsgYGbIUgkoD+1MSRxJjR/FCSOAlbJtfqK5ucrbyZTQyHSVaM"
    "zt8R6soKE+LHmESt7ohAsQjx2xg1IR1K5kl5M0idEnfAdAlXDc5cNuvKD6HCxKs+hr5gaE"
    "a7oRnRY6aNZs0HOiM4uFCjVyflAD8pQvxEEw2zmswtY+wfyqm3n2VT5yknGCYhl3bYP3nK"
    "v7FnW7zIYf/x6jzhExaonl9+Orv+yw+/n/33jwnH8MerT78E4+MnzPlfbi/OUvhDTq+AdW"
    "VrvPfn1v2l7eUk8SfkUvhbpXTgvqEv7lf85w9/PDo6Pn5z9PL49dvTkzdvTt++fCvGyjvO"
    "XnpTtGSXv0C0ROJhwPAJDJ/IZMYJvavO+qdlMTitzyuNOTKYI7PHOTJtZn34VnkUe5NvuS"
    "ficzaa8Kn4oM3G/FeoV0JtIp7kGejzBvVUhUePy+onwtIW+ydrqleQwySTvhwnowJLe7ly"
    "hEQlYzsmMkB7u/mSJnxtV34jxmW22Nn7o+Zs3MIxQyI46yonlmQlB0dfNF/RZL+KWHaJ/M"
    "C09jqmGVplPV7fCukLbWq9EIQHjpr34k+dxpu4XqjtOv5IsQHNsprujbCETJdYNpkKTRWK"
    "nid0V19hVSXRaaIgelb73XIujUb813iQv++REr9NvZ/+hvpy7/TlaHWq6B1xoQHqzM0rHV"
    "hSeYgvJHQH4OpnUtuqvbwygkgYFxPGRVFXlWnjKkFXPUV3I3ec2WF9YpCjBdAo0onVydei"
    "ox9YUoW+TSu6EHsFhbGpIR3jh+SLuDL3+wcJgKeWs2AmmYAWLP7tegQ0ILhO3QeX2HzCzS"
    "epQ1NbxW9lde2uvhTjxQaglbtMrItGkbhl3/PCOkKJQejjRbrBxX/fJtSCQO/Wx9MEw2N6"
    "+nsIsUnq56pYrceWWcyLgmkSYt3F0rxsywraTSBNcNbV0Z1Tsmgj9VlLRhvpOa9+fwJpdu"
    "rfatAqKlO+J8sxb5d+Hme291OpKJMAtClAKcjraTk8qQ8bteHgpGbMxcKQI31RoDIGZOW4"
    "o6i3kuyYtKbQYhZsMtlqNp7rc0gupWVn86B/7UgYbqb4WyX8TFae9MCo0WRBH5gLxp4wEY"
    "taOrX9tRj11JfTf1RgL2L32068OPvXP2uPw8wk55VL9ebv6rTcAMFufmeLb9cph7nERzh+"
    "MKTH0auTNydvj1+fhFxH+EkRxYF5QWjkYnThc1tlVfCn1kOeEkXCss/r3B/Kqr+Lirlffa"
    "JXOvPch3WENQRMvMZwPu2SrGhcgmuxA185gaQtAtW/xByO4kD4ktmudKiDX33luIcEXO7h"
    "oAfxjEtmY/KkWJLV5O/M8H4ifj9Y5hJjRu17RmYQFKvhXDr/em18reW6K7Xf/SkyYbXo3+"
    "/FwTcq4GuCbVHFro3LDNCmPS5DIBznEwjHGQIhelLKQhxJDBDg01J1YE4LysCcZqvABGdQ"
    "BZBjIgNE+ej0tAwRdnpa0NnrNJOytuPOaaVog7ZO4A46pyFl85yNPCzl8lxWGs15NOfRnN"
    "ea81eWafw8l89NxpwPr42KzHkuRo2hQHBJc/5K2Mpr+gSVVmLGNMQmwC86JBfUmIEx7Yc0"
    "OEz813LJPeemDHUAWxtCb1U8AySlqgqr4M9+l7HeW/22b/Y3G4IoVBsUMgdhSiaOwEJ8yY"
    "TdW/ZIRlmIve8xdV3+KXAOhxkc/hA3o4bKYP9w5FKsGplatuXOFN+g+AQ5ibxbDNbo1TE5"
    "QuN/t8a/H+xU8W2flMJCNUlMxTGzcgQevMrOTQgNcOu20vhYvUiqB3QlxTCia2Pci3p5Vg"
    "Y6JTbAbd0C1KD7VEc6IVUL6PRZPOgN7WuTlXFOyw2OOGwear/FvEaPy0/TjMsMAOKu0zRt"
    "KEhUeW8npQYAe9s7e0dFgZ7VQb0f3smOtvCz9k125jlDz+TeeSb73zioI3RbaRuEwdrPwe"
    "unGKha7t2UKHp3+7zOyj1Sa51TorjOfVvnCqUP2vSS3lj3toD5N32TytjVUZGn1FXjxuV7"
    "VUIo8Z29WkyYc+fnaIOwqh829Zgq3svB6fcOvJhLhxsqqFg6C0FCjrDZd08JebK270j+sb"
    "ZsTbxzR9+JPsv+uHoKGljKfZCFOzdBNBJoJkN0t1xAwymiLqNzptm8ReXdAolB+Bq65g3h"
    "xHXHU4cvqmoGScldBXiiZtB3zeB3Js87jVbgXynUCMS7E3in8UKOLacU5K+wNm/I/wr5yo"
    "UIO33WkFwVf6QYkBDDVKI+vpkdPs9hiDZXJAlkB/FOabseCSYJPLdXS6LdtX9CVzvZklIY"
    "QJ56pDAev814/Nire8uQ/M/RTPsJ7Mao/OSDqg/MT+/cBoDFXIedtK31t7NGWY/t9I3aeg"
    "tqekYnz+rcsAuj33mgQJUDQJh9XzoqhjmEwf+F/pcGG/BADha3Dn+Qr79eXF+QaC5yeUPE"
    "RiGfvnz8qDZ+7CvFshsrx2G28bT9d8Ym2/Slj8IykgVqxyZ9chv56uSUyRtA46YrhaCAdu"
    "y9+7szg6YVB3j8zjIw57ORKbEBBBt0TUgyx+HOeM2dB8iYq6gDa4UxWSWTrALlhYK3RQbe"
    "XM9FVrCWB6NnoDZe5TLzPi6PsFYWQdaCHGpaleCNSyGwWKMVubyk1hPaTBVXPymJYUJ9W+"
    "UKzsB4VffQ6ZbcC1Vao0Revj2zMvK4nMQTQ5dWGK1UH6OzpeXHRg0RI8t+tDyJwJYwXYYT"
    "DRUqv8DGdjDdhB0PhwjRP1bco2PotuRYW/dt+i+Y7Mqfa6iIAYk0oe62WH3wpxkqTNQaG3"
    "Q+3/Yot96LSYaK0WRl3m99Pp3LSfZWByxGCAogjVUp+y1h+k3MdCYnGupumlP7fkXv2Thy"
    "JdWH66M/2e/w50A3l/ypY2c13/YslyBdr+aDPcyDslANKOef/akGrKG7bEGh+7p4ARqzbf"
    "fWjT/Ze5hrqIitHW7fj2fWtu/CrzDPr9ZgtfWFsRy7zHncnkYwljdyniEj5XG+7WtQ4HQr"
    "ZhkqSnEPyZZIvY9NNVS4YEONl8xZWH4syFaIwcb6HE42VMyU8j4WP0tMta01KOe6llMNFS"
    "+llBp8saSO5W69yaRq+j6cbdio6f3DleH6QAermi5Xk7lQTCdc4LGtIi+nOoeZhooWXYLh"
    "Q7cmsfxphgoTe2S2N5bNwbcD6gIm+kqHq7/zlXfPISV/zSYzzh+2xOvKn+6rmm2oqLmwve"
    "Qm29qWtj25x4aKVBCrt60Z7U8zVJhc+sjMsbhffTfqSlsKpvovMdNgVQawpNn3JXdXztY8"
    "qbG88GcaElqVckjiuT30XhN1HgB6ZbNbLv5vM6xfgokGwtFXTLPxwz00WTZRIEh+kk085K"
    "REM5FprBcG4fb8Sf4N5UihjQe4q1RDTihL47xwiR/0M7OWcH0u3tLMhAo1a8ubEQbNQFbw"
    "PdDsw+beTOCluoPAaIMvLTF6xhyWLZuz0zspk1JUmNEPKf9Bbhvm+2NKTM+O+g5SYlzxTN"
    "UuqBAKDxDt5isq5PgBLr6Lo/4/b64+ZeANBdKRt5bhkf8lc8vd33gLHaoBCPmpR8VZRkuH"
    "Ta3vVU6LSGJwzUNevS5zWKQjlmNnxWtsHlIS6uarpXMxTU24NaKNVKd/PojXL5OcOwmmTv"
    "QtdQLTo3D1e1cVHZ9x7HqNK711/ftH4JRqlb+PS+Iq93mVsUAdFqjrI5yZlFwsUFfG2TLC"
    "AnUdoNrTAnWxDGCN9yyZH7y5qHQqMbmEMy1wWnni7W+/cFPOqyubqRYP4mOiVH4TrrqeNZ"
    "+TzxefPlx++uUdeKgMapMJ+MJsj9B7sQ4ad1m737W1QwxdXl29dfNdXvvQZK47N0wbbeaw"
    "iHhHLi9oZ73S+LxKuhdD6Q5L7vmHbFtHRvtORvFeqew0SEoNzhfWQstgpIyfMfnQI8q4b2"
    "+UIS2ztCTEozp5qkiKZASxWmk6UgPZO6Sb+kOMVKWboge8O9KpnwfBRmgzZ2ECXXEXsfrz"
    "O+hwqqqq6bqbhvXWCjqbRoXdWuxfJm8s3b8MiZqu3loYm7wTCwubhhZo0m3U6I8V2K8UpZ"
    "yWw2DlUsHKyCA8Z9NytTRrrn5SEld/H1cfg9Gey0oj0YFER5+s8TJEx64scToXv/D9jBkP"
    "B1p7PHZ9VGyVy5FjA4aWjgFhxOHrd4QSTxgYKgiDPTLnacLNJ/Ignm93RJSFoVKVIYjjgT"
    "2pkd7McklQkfuF66dDu4Q6LC6kiwfp7Hs3x4Ygp9DNWTbqLafQI59tC8EIyCi0zyhk3tO7"
    "eZskW0BoXieZHhH57xNNb4rNL5Sv6nhmhC9hi3CHuNBylU8JF0e+/xomllgfRk34WFXRgF"
    "q48hz3ZJ3K7AujwXk38c7ydyPx3MOXhFoZ7Vtic1RVKDyIM63tl8aCuxrL4ty6z+1HGEgM"
    "qBHhH4+Ojo/fHL08fv329OTNm9O3L8OOhNlLRa0Jzy9/ge6ECfSz7QrRaEajGY3mMmqOKr"
    "mmUW/CWmyb8yVk/beSWs2ZC7kHawplvCjUzzMJ8JGH5I59NxgzmXlH4E6EzSqNVXdJDQbm"
    "KF/ZpqzuNZIKiXwHucqGXTNhrAKhSVZLuKjJmujua8skUAT3gGkTvVKKHCbuX1tNuuBlHR"
    "Oq9b6udaS9HNTb2lnZrnhgTKqJhSqEPiGH6NdD3xUmIDTbmjx52rKoBQuQEcU1qLkGS2ab"
    "44VlOLzqEqQkcQXqrUCgBlRhTuMyHeYXkbbeqmlLuJwpXGQLZ43hpOZTxW2dEsW4hXd76M"
    "32OH+AAmfc1ulZP885zTnn0oKp5Z+C5L6ddAUL++Hqy/nHC/L5+uL95c2lHycWrqS8CB+J"
    "DyxlRl5fnH3sOQmyU9dQgxRIFUO9BF0SlEdvnyzpwwI0T5VsRX+crUzLu7A9R192Pbo6Ki"
    "y9DuPGTAy0yvIgV1NCA2fLiHAHHC0uXzBw2r9wCTUMvoLCDHNus0Ny6Sl2Ajz9Lpk8EctU"
    "RAVfeWSq+Dbw6buysoP4cG49MqAp2EJbcL3Dr65QUMJf8/wi67kDkD3p5iwcFbAnO37d9M"
    "zv0UyW487KaQ0STZfJBpUVAU1KIaZJTMXJXxHPSAKxTGIp7ChxMafYiR7MmEiHDEQ3BETz"
    "GWHUCIqAlcY3lBhgrMPrMgTP63x+53W2dgx1hJqnQKqAckpseDu5LaCrnbwJITx8k4hOGB"
    "gzWTjz0xYjCUxYLJWwSKeersZmPsKhAAKMGaHIrWu49Z4ES39knie5nQyF5l8ZFdFnczmm"
    "JHF2J1bQY7Z3J6uayvB6yTzNuLhRcSTYD354jpiVWDZZzzhkw8h6qJKUAkZLiLKFmBKyW2"
    "bMlqE96i7UrLYHvNi99SiurZZZCm1XN7GZTPvnQbRkBzb77sEjDWPY96WjLNlwOf2l8p+M"
    "4Gk/kIPFKsAf5OuvF9cXxJ+IXN4Q8dT59Vbg5Il9WewIafT7/O/6a2jr/C31xbns4da3Ec"
    "2c/OVIN3aln+XTjQ/iR+ptjM0B7IHsAG265uPX94WV6A7iNgoK+y+ULMr5uWUxkUGg3EVy"
    "WYq6rLKp/eGNtMLrUZbkcakwn+OCMJ/jbJgP+oJaYIeFZijURc1BnBscGBcZTGDg0auTNy"
    "dvj1+fhPGA4SdFYYDZkL9AO87gWWwqx8R2VDkFzeRtQtDAsKqx7DExLJjT5/VljsM1LGNB"
    "GG8gMDi/w2mpd/tpwbv9NPtuR5LxuT1dPSEZby3jQV9p178yKiIZPTmmLMnoW7CS31vPIN"
    "HPTx+E18CIUBs4O+rBp2IEnfCVp2EJ685SJmYu6Fe2XDlijZkKkosb3vHPY00DMFauB+RV"
    "sDjat9Rm/iomPgjLHymsIVBY2DiokyAm1L+em/6FjYOe3TJDWm8tlmKJNMV+rDB2ym6zOB"
    "F2cy6Ta9fTbs5nym1xoMvI8y+NCtPxYm6PZrvqZKxwWUu90Kru0Mv4HPTgfJt6Sq35ytGV"
    "MMn1j8VFuvOPtYn5EF1kfQN5SFoIlDmrY0rG5XCJe73EwSuq4grHxHCBe7fAPXHJ/MaW3j"
    "VbzrXVE6KLhdragxg2dsS40rUTZAVrShYrj0oaSUZaG+LLVe1GKrsb8CmxPJcYYlrbg7IG"
    "tgsFG813qp41jLaiT1UEtiWm4VDrgN6LnZJTOrujL86prW3ZhrWk80BrlyW8/QxFUB3Ttb"
    "bR9dPKGbFVmYTkEpYPjkvKIQOQ0lUTz0JZcyshNEBHTysRILs0aXuFbisl8qbi+5kDj7tG"
    "Z8tHOSU2QLRbqAcgX8JZlPNj7iOJRuLA+3vwthJx73rUqee6TEqi63Jf7BR0XT6LZe6JOX"
    "rrrFyx5h+4sVowWx8qmBoyKowZVIPHpj+6bI8DEgj4FqI0BV2yoE+yll68uZLLbFPsDGEB"
    "viN3ameTPyz8fkvhPMIwnM/5+k7T2KDd7yrjA4ln3FayMPOVGa2Js/9OkFdHb0uoMGJUrg"
    "4jrxUbmNAFsopKE4wfhMbYtUaDwVj4qtvJq+6D37JV944LrxW+3IKmr124yWPFj7F4ax9Z"
    "yd02je0VzfCqFKnzqoDUeZUldeJ3VuHdnBIbQIJa5y9oiaUmKCS/6lhMZKu6Y33b5gXQY+"
    "ExVIO2CCLpWaOJ/j5n2G2zly0kcjDP7wfoC/782zWb57kPfbiv5SQDQvtfbZo1PloaoybC"
    "Md+kiS1YiRxf7lj3ln2n2p/LPNwFNWWKLiTmLugDk01DuXia3pE7Z2X/27+L//vTv/2767"
    "Gl+I/lscWf7mQHjTv1zeIz80930BVD9lKX002eyEzMp8kO7v77y5hqZsx4RFutj7baI52v"
    "dGHOoMTp4Y4kUKHNU2hT6wATpLVc9cBWMZMjicFx2a3EPqAd8ZztiGANJ1VbimQEsXZcin"
    "7yX+oVcU2JoY1WbKPFVactjbQ4hb+f0G600lKbS2+m6Y+HBgAumdnZz9NgI7aZAzGBrriL"
    "WCHrHeR3Wu/pfH6gS+9UV0aF2Z3W2BCDyuYKOJbnMVtaUaMw2B7qsDOxhOYhuV7ZrrjAnY"
    "fpHDocgu0FebHiXw6TIRRm7U6LXX/51q64VGV1YW4W9GTcrra6mruwovxCTA7t5du6hWj+"
    "9G1sEdSCRu8WGku+0YudELFrXz+xDE7vioCmxBDVJKrRq6csoJEEYpnEMvkeLYtnUgoxTa"
    "cysGUVJjAYP4AQjg7CZTzqPlRBNxg/OHSb7xy5j6VHD84+3Xy9uO4G8ubLjwoovVVO9dHN"
    "iEfSAwy2ax5sWc1dwGdWimdMSg3uGDkpA/NJPswnepizCOeHMg6pyn7nQYzUNi3wXVWLY0"
    "xIoee3XCijw6hbrYZAJDGArd1BcyhxA9U2ciiAe7jcHpaseVVzLyaDxl6mndmjZeoqBeSf"
    "CnGZwZ0LzattavtVTUNJSg0Q5hZibCx7ufLGsuy+LrTVus8tl5mWHExLuT8eHR0fvzl6ef"
    "z67enJmzenb1+GhTOzl4oqaJ5f/gJFNBOLka2qyVde3SXIiOIa1FsDQ5z444VlOLziCqQE"
    "Ef96+Lv0kZm1FiAtiSuw3QrMhf7MxB1pEx1KrENSHlej5nm0chxmG5UKq8VlOtR9vtx86M"
    "j6LGN75lue2abElsHGj8xxKxYJzAgOTtFs3s1gUGNW28kQCiPjXcZ0KjzCc8/v3Z3cbWLd"
    "cAH8qeW4vrq94VWZ32SgYIpamPeMYmka8jV1x2J+BsGPGo2E8zmjdk5MTUo0Be9EyLa1p8"
    "NPuiWxzq+uPiaYwvPLtD/hy+/nF9c/vJIHihhkeTkayJI6nkXn46r1o9JyWBizRmFMS5wM"
    "1LE8XWj7nNM8FTwhlgJ+CnKDgv7D1Zfzjxfk8/XF+8ubS58iDzOY5MXkJr++OPuY9lvanv"
    "M0hrimWkaPVnxAp3jXNihbUNuzjPHM0pw5+R6htNxWjqGerQSWacH0SizT0mfXIJZp6UGZ"
    "ljYT1M7nArq8HLXo4qgoTW0Cw6pkqv0uq3UwSPOCHjMwo2wU4z4wU5b0oNAjRmjblsvtEb"
    "mHCh8ypUzW/RUj/74yxa+BciD8kTmH5It4Q84hOcyWnWfgVl64xGEGE18qU82MGXXumUo2"
    "c2d8LQbyg9Qa9+W+vtk2n3DzSQ3gK1s8D0QcdTPmsHeqfAq1/bY6BJw0sjCKECZzLmseiz"
    "n4w4h4TKyIGM9dWWrFcsvXOQ5/5biwFAr8oKoJ7JHIzvLD5DfB/53sWWpYcl2qoJ4WxLeb"
    "7u22ozMYTg1tCXf/SvHpK8eUPHmvplDyXB5Erjq1puJkkEeK+C98u/tOnHJwg3AF0nSfDs"
    "lXPy+XEv9Fpo4TeaZB0XUxmywNJs42cYJlk4M7+1Ys0Iv5rxjQh/mvmP+6R6gumWPxnJ4Z"
    "JbK0Qmn0oJbwoM6thVUvGiwtOSQnasdcsOWOxd6u6vKLSXXo7Qv0jL119gnY/rHiHq2Odi"
    "iGztUKeCPzjsz7zpj3wShIPSPe+4lrZ+XR1+J38vWW5dEVmfNVTrWHqlIe5q0WSU9glkuQ"
    "RZhuosnGsZUs091QSRHLllXG/X73yuRwD8lXYLDW1CXuEroS+tyUu1oEI312f0Qe2FLOAt"
    "fFl9oulW8Ynw1bO+JtmlNYb0f3oGHS/upjKBUAaFLrhiXjEgRb6hrSabul06LlqKiOJQSx"
    "E22v1S758NfLMUpJYlZLPZteLCY0l62X6KURxnWotw4eF4Li7Wj4LY9Lhq6nxQYDf2PB6r"
    "4CVe3NnRBCn3OxYRepV1vadZHbeD9h3WjXJbZVn8Kp3ktl+0BjqfhXCm0UX1UvZ5xcCWNg"
    "bimLAFT6OROYOOBH95wnpdOvXGYSlUB/SM7E59a9GEIcNhVXpGVgi6/7KXTCEwcqc+uqcM"
    "tQpA0lwPtwQ1qzJRZyRD2PLZY6qyVJFegqcGOl7L6ZNv0JP+vHubmlIzZ4OMprTTGJIbkD"
    "G9OZMA69hW2K8UEYH9RPLDE+qJWa7rsr8TfMA3R/avztcaDVflX56xBorPM3zKC2/Sz1N7"
    "hl2L9qf8NbAixwhgXOdviObb7EmeWOmetZC4lI9lTZEEebEMVYWoylxVja3KCOnqSk/saW"
    "3plMMD/Q+LJiV0dF/iyIOBurPPWSTq07yHu/C6LY1jNxsASJ7tQlUBRmJD0/d6Z1L46VOx"
    "nhdvPr2R+OTl+/g6x4WbXIj2gTEiZdwA+ECW1us6zTqosvrJKVKv1M7PvSEvsI/Uw98TM9"
    "sEq6nD+8Gc1iM8zd6RUnZfSKk3y94iStV8DDp7NSbOo85QSU+BJpNeLJ7/2zZ4pbkRoBRa"
    "3ibyqB4/nlp7Prv+jL7wXj43v7/C+3F2cpzNVBVmU/RxJDVJYb39Qrl41l1ZZq9ndCbDDh"
    "Z12b3qgwPzOFOfXk1Vn6mFgD674/Pri9W9+YXlxxiZOSmMzQ62XGqJlhJpH2FNg+VW9MVW"
    "/WaJC+3JXNbrn4v81ppzd+AeGLYMK9fH/p004rMFofqX2/Epd+hz8PNKRWcsCoiNea+0PH"
    "0bVypdfCSmbcGYVhzdwWo/2YaUVAxaubHZJLzyWWZJQWUJ9SjAwqp4mPfriDzCHLYO6/Ue"
    "vfDCrk+L17uHy6+3FEXK6SQcUPVdUsM/RXH27qm21Q2+Yemcj8U0f8/1rINlPQLRW2PRpS"
    "mbe9LWNZHIBUouYTBiNVC0aqGoaEAUjVApAm1GXjlTOvgnFcZnBdtk5LoXxagPJpFmWDLu"
    "nEmltexabaaTnsrV2yhwK3odNNbkhXQShRWnBAfUMaTA6xDPi+2i/BUHyQx3TT70AV6lkn"
    "Mi4tOaDNvJsY0TqLkBHFVai7CkJbtwLOoOSJHhcZjG+qsZMcYtxs+KF1guMiQazqiZFx6O"
    "jbAw9Bz94ig3EQ9BPXPvkHKpLeksv+eW7dz7wDDeUdvzwqIrxVWtpUjixPd1smA8cDDTp/"
    "QPlC6j6oUEs5JZQv5OyRQfci8XvkBYevicmhYKHsuOSqpkbiv5ZHHLF/1vAvbY+Rtr9vMx"
    "mdyytjBGGjwVb51DJf2zpeOf+lEAqgxzgdxwbNy6pqV6EQxlj0ToPqSW6BfOtcr+Rv1r+S"
    "5MUSLyRHjCv5Ovo6s4yZegm4hJIHC8pHTYkn3g/knkMJKX5IbuF1IOYMHJ/y6reDbwfg1I"
    "S3A7w6ntTHMuJ/RlWYf1BrV9v9qtuv1lbAiilzMEN++Su9E3UY7tL9zkGQ61ZBhQjGD861"
    "1Hx2I3yXx+5zNLTNTHxcHqn40rUxLF1H+nwvXkIIXXjlXHhTMITG8N4eQ6Pasaq0WJWmLJ"
    "gF03mrkJbUmLGxy8SX6/Z+vj81LTcg30djJDwyws/NnukRI7xHr5T9ooR7CmxnnYdcP3p7"
    "LN8BW3YgCkLB38NcAwK/1RZEn/1gU7G7DzSERfzyqIiyCIJWx1C+uhxpcRaEZvstrsmlDK"
    "92odGPB2HUlk9ym6Z4iFVNbPG5zQkH2/8nPxzbZXTOTFXHwBZXBMREvPJMSXHLDtv3Akxd"
    "66Guv34TeREP/A3jJ5HM2DsyAwPAO7a4MUC5iwBlddJlMb5l3/O6L4USg9jGRRbFxX/fFj"
    "MZiWoWwfANEcqyYUQtmy8hiTbfPtp8aPE/59VHix8t/uFY/G1asNeyuyD1f3jGgo1fHhVZ"
    "sE40sKQBe8OEdecKTV26sMFWhGJ5HJKOIUTrkEDPKOnOtjlU9hK2oufNmQtm4731yGwCCB"
    "BwOoCx6FfxyFqqLX5PmQxkrNfXL/NSNXmu6mBMSqGHsZyHkS6gZlmtlJ6MKNYcr53Tg6WR"
    "Bqv09iRsL+k80OgRGe9Cviah8WqUiiiHN3sQJRfWLZHBcw4LSu6SlT0HNtrlCybf9Qv6wH"
    "JjxrefUctZw5QaYtrxAxv1dUrCGsCoQ+xeh4BdW5eeDmQ7ZE1vfj37cPW1G+60eXram4mF"
    "gZQMjaU55zSvZ3dcKoX1FMRKoN2zoJgCYD9cfTn/eEE+X1+8v7y59JW28OUkL8JHUfzR9c"
    "XZx2w4mMvGM8sb5/aazodbJ1wT9T1SEZqAnS0mzDTFDYzr9LLTSyN1lQL577ApawGclcTc"
    "UB22Jn2qZefppAdTRKDrChoT4OCE6lgrOysrjQWP+2buoYcLVx89XK29ysAEr4hoTAThRI"
    "dhlw7D9M5tANhEhu1AoY09sfVDr6ECt7bSZJ2Q67LVt/cF8SR941h03hBQtzDXkIDqgpNX"
    "u6uAkw+3XwlOPrbvy4SoC/RdqeGtZ9wNm+dZLoHufzIGXCa5Q2FxmdmuBoBLfv6kioZDKn"
    "tYEvzOLx4qe/IZfLGkDjPfETqfKwc+VZn0stmedN1nWP3d39I3e7LyZCiCjJEH2dKxBCrX"
    "T51d/vemPAZ/g0cv2iBJicQw8O1BZL4M2PC/zN8g/iYOHsIDOVisNfxBvv56cX1BYBfATO"
    "Tyhnz68vGjOjXRL7Fbv0RsT5QN5I6JDCLKuO0Gbnp884O4BwVu1yHcslB09Z6EKbFBQN/2"
    "voZqoxD9pFHUNhUpDcQ6TPffzR5vMNv/URh3XJPiVNTeNJKp2eB0f8jYtvqbusIa1jooVO"
    "XCZPpNMDaF9iduD4v5ltimN2ig4FXlluNy6D/oM4OM/oNnvfoxw7CsbRaXQbI7HesseYKK"
    "iCaEujV6ewlogffACCJHt6S4h1rnYpSiueMP6/YJR+l9nl2IoOlkyWX4jS29s3CqfdzeG1"
    "cg8XCXWIJG2F5FkRewvSGHXoLtjbj7SmRvgvhUKAQ1PiSBCuSp3J5kzVdzk8zoI3sXlP8Y"
    "EWtK7lxrYc2pY3lPkliFH6vqoIJt75J7rvKxIoLWJSbXVSnpx02VJndTPO0oCADPJXVV/F"
    "QTlG4wk6R0r259Wjf11fFstm2/MFyaf/8TefECvirRjhMj3XvAKGOYSQuqYnSOaPSZ/Bjr"
    "pBjGtJcIrg6OmCqMfVxmAKVtuubs8/TDfMAjCYS7MtzgtR7X2eYZQQS/HvjVN3xKDIGvDP"
    "wjcyDpPgt6uRy8mHgt8Hv2Em07A09aBnWxDoUR6ZJI12Dk43Lodekz7+7nk9XOlMIsqfzN"
    "UC5LSuJYx+2VEMSnrM9PGVY8eRbLjC7sZ7366MJGj2uP/H3Nelybcw1+dbh9/6vlHWi8gu"
    "G1UZFDcA2joLpHSV/g7Zr7PjE+JWvZ4tBmFni+wG8me+wGHrgo0UL2BXjhBhkZsvD/iFi2"
    "ypPwXQoj6ayTM0yYwRfMDZoiSvSzHsDd3sqmngVzceJFgcoz634W/Fm2cQF6yXrgJUsuY9"
    "kw9aQURqmXiFKPPyEVkE6JIdQloIbauJWVqzkWyXmndfmipfKcLRWMosDqEn2yVPpbjv53"
    "Y/nzXD5F2e7v/qVCS2VhLMdTMaps2VibkTV9gs5k1CbiGZ5xx/ofWY2AyGpYjgwQhN92SC"
    "6EWh90VHeZOJc9VSOeczMsLe96bKmCCsHJSyg0dZ9Rd/ZOSDByd2WZBvyIO0292Z3eyuYA"
    "RbQzutIa8u0MV8VaVnyPJKXwPZIu+sS8lSMA4VUsioTQAO2Jo1It0I4KWqAdZVugeZbxwL"
    "wxHEJVsE6JNYP2TjMI2rbd1CuhMtApsQFu6xag9gQW1ZFOSDUSGTPoDT1xhErHnMo4p+UG"
    "EGrX/tmxD30qBxPJaAgbpvK2Tgjh6bFpS+9XNEhPMnX3jmRTKnktjjUlirFdfV7nqWVb7q"
    "zWOqdEcZ37vM6K9KrMdcSEkOoopswVWA0w5r8by5twrv1EdiNnnthZPaPMffD1pHm0MsW0"
    "ufqBZbP9PclSmyakf48Id1TwzN3S4fcOXdxJBtoPh+FL2A/ceeEekq+Qam8BaQ02gyq16n"
    "EVVwMi/oySthaf21zF4mgy+3dwA5uieST2ZQN3Riq1H2n1bo7BUQGtLv+bATvf/ArGD5Eg"
    "K0P7vs5nfV9nSN+Vo+lEk4+tP3wATEIS2NNShPppAaF+miXU/cOuCr4xkcFhfFwG4uN8hI"
    "8zAIMbVo/u5sTHQHaAp0TziY8zRk2hXVU9iVNig9vRr0qdGq8KTo1X2VOjc4Z3j4zkNije"
    "HtGPe7QS+0ZXOAL5NTTirNV8LyuNq93n1Ya65zbArDlHNxZMjwQ7LJkemG97WzIdfOYrTc"
    "58OW0sku5QSfjy6bdPV18/daMrNK+UCVtB/HqNeZGvKcREBqCMda0pCPQ8bvBKBnNcZgCQ"
    "t72njRkzHuolYiQk8fXc59czpts859XHdBtMt+mT63C7dJtY5EOQ2JKyNyp00owl0QwE7G"
    "SEuTCgtkfodq87V3XbZTSAS+97DpAs9jyHq1bC7+z6OU8yIUpdnDD48JDcTQU6zFkKkFQ7"
    "Tj6N9+FcMseFXCq6VllRQS14lzH3J3InRvK1ePEnJpE1I4Q0dO/0B2hc0f24J613OgrxyH"
    "FORwN0ZecTzmsZtI4ea/RY98oX9erobRkXydHbfBcJXEtnKnm6fuoFbT4DgQGY4F2zHvHb"
    "rAB5SgyBrwy8ZS9X3tg1ZmxBs8hfQF/P/7y5+pQ9ulNyaSvZMjzyv2RuuXus1OsWIQAjfx"
    "E2lca3uSfVT42Omg93SgzRLod2TGmq8qpMiQ3wjdl8go1GT60CeY74EGINOkk/3cYnNlS1"
    "sHnPgeWOhYUkzGV7runbs8npmxDt0O0bfrK3fl/k8pHLRy6/2QZkmFqFqVX98Y+USK3SHA"
    "noetrrSm/vuQ3pZtT/5RnvQeL6qMiFYMRGlq37NpXJXop+l9ljXH1y9vmSPLAnWexZjlD4"
    "vVNZYGTBFhPV1hU6w8pCasDyf51xsqAmk9lmQlzy94qltzwyYffU1hR82809lGlFu3LDx1"
    "HAaD2ylFMgdj1eijrlL9CKaj5MNJgVdz5WH2/XXFbNU9jLNrqVrb9NKPgeWyyFiuQ8Zb5H"
    "PXJmI18UzZX8aeiU6UqLynfKxJ6KsnjHRFCjyjRXfKqIZiSB5adL+bOKau4Nx5/VQWVDC7"
    "5wZeRQ+/k+rLTcANDu2oklFcIqWzsUGADYqa19UmprnxRs7ZNs0U59SFW+uyoUQEdVOUdV"
    "QnnMAL2JWE6IIrFcgVj29f+FUMaFiVpR19AKo9qROpt9dAy+0nkEc1udZuQG0+v06NXJm5"
    "O3x69Pwhan4SdFnU3RK4JeEc3RVX3xE4K49vu49jE6qeLiJyUxg63Pq4x+T8xhGo4jKeYY"
    "FXY52zJFJ+4auoH5BoS7Tn/eNqNJzTIkkLpyTKrdtcE7GW7Bci7KcfQIbHZUfoTOTusZl2"
    "1mZ1RlGnn8gdkEIsoIFRrU8kmlE0FCkPQArmfisqU+kF9mHpIre/4kXYNS+IUrW0FBQhI0"
    "h8o6Jzv83jIOSSPlDC7MVRoHf8fKJ2HWUg8cZKjTtOHageeqek+lhBS2VErx4JpAa5su3R"
    "nXKIv5THhcZisyfH/srG25cKS1nrPR26NKiXv0sti7ZXbYI69XgykpiQxWn1c5YfNUbCSf"
    "FUW9r5jLSltIWxJa6ejb/YR4I6ul2Wh9ipEOmBtdcZWI1CkorhLjjzZzDbI1hssXbMLNJ7"
    "J2uCcGrWeWIe31D+KYkDVKbMkJGDNq30OREu7IRhy2u2ZOMByiltfceYCe1VDmBA5jsqAP"
    "zH1H7qZM7Lw71XljtVRtOxj0szbm1FqMMlREP27rm63qs6wdy2OK9zCo41gMWoUQPjfl7P"
    "7XQ2D2TNz+4Tf7m31nrsDhJqu/SIaEBjcBvIrHyZzzByLDtA/J1TS6bfUtQmomNkv4B3Ap"
    "TNyK39tkzqjLfpIb513wtXIYJxNGTHFT+cVh0mfGA3vSVIgpx71sDgkfa6K9l9RhtpeVCy"
    "feLlo6nL4wDlytTwOx2XKewq9Knzdbf2eso5n8YgwGR66rxy/kLbkujLBvFM7E6Vt6i8aF"
    "MOAtXcpoqWsYkxvoFo7vLsCtTQ624Rg3h+clLWyubRHIYmmLEqUt9q+0/h6D7QkdLgt1QW"
    "k5f/wA0hW6zg0R7yqvUu5CKIDumlLuGpevHEMXn1LgFItEEORyPjGrRtG4hBACXQpo4D+0"
    "78DcdNPa53LPQO0gRRLTeTfs3ip5NZjz2GrOo4SrcjPKpNTwkG7jVGCOwx2BoVkJ6aTU4J"
    "AutaULdnR2Q0vAqhgdocAAwO3a6oCkXGdlGxKfDOYb83njopjPWyGfV5WllpGNuoh56z6X"
    "hktLDibd9I9HR8fHb45eHr9+e3ry5s3p25chJ5e9VETOnV/+AoAnFia7Anzl1V2CjCiuQb"
    "01MITqOF5YhsMrrkBKEPGvh7+MI6iGfCiCmNfD3PfgZ0DfkA67ajARen/szL0LJHQ9vqyx"
    "vDExXN8+r69HHxiHsJjsCucemQmZwRybWB0E0ygaOTCpU2/1k5J4bPZ5lWOhf1WXOSWK69"
    "zndcY8CsyjeAZ5FDGy+pHZurCNGjUvLmCqAeGeyvzm87FB59t2PIYmve/FNEPCqVJWTgTp"
    "mjtmAZpXNrvl4v9K77+vwXx7+frUw1o9f0k9hflJTOFTujGTaRydDZvzmS4Xi5Wc4CdIlp"
    "G5PH5ijb2CFgrMJK9G5GhEjkfk2+ro5dFrmfXDV5AbdE+Xh+QW6paw757s2hym5cgkHCo/"
    "hKoo4BQi6r5GMgmITj2ZvMNUw4ZscZU+3Zg2MWgRJZe57B+ZnKBK+SWFfhedSqIx3/3HY7"
    "vUkvYDnzthPfNTTmCpMvDnYu+PxsBzDX0i0chAWS4aOpDFWGiMhe5TVAIcG1mo8wNIg/EY"
    "O1qut3P1UrxYqqT/5Eu94vCNVYXfo6WtT7nEtM0t2ZbhVbocpYiW5M7qYa0KZfHm23qhRb"
    "zZ1guN8VL9/Cjx5cJKCesZnzPZRQ+qVUYEVTgA2ueF7TO0DfoambRKx710gQSFQaUyAcJ0"
    "OBjFKgVgPYA+1APA1PVGMyByiLrbmz8zw+M5YeOh0CBssyI16+bPF+9vr66l2qMS7lLHuJ"
    "hrasXmXosX7UzO63/gChSj39RrnWin1E+DGlGV93YJ7Skgq9vXnfqwAM1rTltpQ6FPRaMJ"
    "xf0t+VpQ0rtTonqXY3kes8mETcWT65fc5nNQScSLxBypilbUJpZJJk9+Raxw1IMwgFyh0j"
    "hsKeN/QOYdqDgOlOueMG/NxNziQ1lrS2xksYayfhXwymw6FaduVoHqxy2VUb9iD5F4Uq3A"
    "t6MrLI7K1O6VKSyu1EY1oNjGL+lDiIugI0HnSIBDXLdLiyqzhyKDUFOTLoTjUkmkxwVJpM"
    "fZJNKqibrdp+h26KJpIUlX/PRq6eahwAARbmUHT8X3M2fpWLo2mfk4p8QGiParUmi/KkD7"
    "VRZtoSSOlYKoi/Upys9NSXaYnrsb9aHJbrvO/WqhD+zLd0ImhLCfdMmiTFjNrbsIBmV3ap"
    "jI3BiGSGIIlYO6DmNQoW7MHE+qlhPKSmJZoRxsawQzJEUxo6TPQQ2YHficV79v7pv+PtgY"
    "0tJLx0xnIS3gqPnMnIUlwy4Oclw5sRGjjQ6dZTi4pFvnJmh8Ap4Nl1om+XZA52v65H47kN"
    "H/0lkyIrJFq+y86s2Y/S5wrchAfxLjCeDyE6EOExIPzCT0XixN1nXT3ddqExBinbljURAB"
    "NZrtUaLvPjJSHhz02HSlSmL4S2dNX9Gv0D4ri7w38t5D4r3R7nvOdh8GTbRv98X01i3tvs"
    "/RTPsJ7Ea7L7mz+mT3nUky85p66mdmrL7E9VGRzado0bEjh5a0+M7IgkEW+AsX+kRCX0nV"
    "WpLO54fk0iNwM6oNJHwUywyfqj1GHtjTSMbEPTC2hIwF6hGH2g9wC8RmzFQJ4u/AchOSc+"
    "vRn89hBhP3kbUG+3FL+h6W4gv9LQQGg65/ZTRC37oy9tDm97ZMXUWjsgdGZWxly+IdE8F3"
    "mbbrQUVaOCaDgKatdOo+VDLR/fEDtGdelzFnXudbM6+zpQNmq8VEj26JIg2B8AChbiPGgb"
    "q6uOD8nRxJDKBSQ8YyL2maF9rmaJyjcR5ffdk4vtbqJyRx9fdx9ZGawWbhfYQTma7OmK70"
    "zm0A2C/+NANFNfaw9ok8POdiimt50GeIw/DaqIg0nMCoscPXJQnDOznHHaTVqjgMImeQXJ"
    "wbsGqSZJswYgNxx6eErxw3S/RtN5WWoJMT+OeLShbcqpwkUmlbvBwLMmox+bPx5M996NLa"
    "ISvRQmKiCw+d5k055zSv6mkgkYJ4CiJ7CHIBph+uvpx/vCCfry/eX95c+ilFodkjL8JHUc"
    "7W9cXZx3QEjHpXlYbXH18T3P0J+W8C25l1P6sEbiCA6JZA95F7rGIDxFCk1tusZ/DuphGf"
    "Ul2r6W1xGbS6i63uUJne1uZeTeaWcR7Mtp/QbrQQ4zurTybi7/Cf93yxpI7l6hML0kNGhQ"
    "UzpRPWCEeXrRgFURgeA8sOLD018YgoG3D8f+5kwMad9Jj/n7uRrG0pfgdZ2Z41BztwQZ/A"
    "DPT43Dwkd2JD2SZIQd0muKyqPqmwD5sTiQ2Yi/BdZ58vZWaB+PdCUzeqRzdWpnrUxgCSoK"
    "3a5Ck15m+pcp9/X5n38QzV5NDyNUAPRrECoOTrrxfXFyQ+N7m8IeJJJJ++fPyouKfYTTT5"
    "pSqbnFx+Ij+8+Hzx6cPlp19ejMgL8cL+8JcXP2a+OsmUBf5w/84bvJ//IC/+88uHXy4+vM"
    "DqqH2gH/ofKdGRd7n5OAnxSC2WlQoURBKD4CG6rlDgPrkeW1QBPJIYwH7uGu4FtK33+AOz"
    "q/QPTkkhf6krXscWS/j9q4ocW0oO6YoSdMUDq1rOJJLAMib7Xv/owFeNu9Exmg8QZI7DHY"
    "GhWakMY1JqAK++JMwnZWA+yYf5JAOzsmRpVX4tIYUMmxbUSS1QJwiqHlQ/70nTcCxfC47L"
    "YGW0upXRxpqY+I2Y1w+Ff+aYPzIHylDW1TVi4kNAv201I+IBM3gXx0gnBLE2XZ9DoRXHX1"
    "XHSUqhQaRL7Kuq4iSlENNUug54n6pu04QQIqpBtOomTQghojrTptZO1Ygiurno1rMece8W"
    "oMvXti4JIh/TUACRTMVwMuoK5VdGR1RVnNOyqDv3WXemHrhedB0Wcv1gcZHunGAvW1rMpj"
    "1gmJP9nB+ndDBW2TdRWg5fSJmIFMx2bsHp6YcYVsQ1I4jbFROfd5T4nIyT3RLekunP/dyz"
    "G6HNPLYJdMVdxGJ7My80RHcDuulXeA64O0wf+ECfDvLyBuDaaHPCgEmfSmYKXEHBf/9hHp"
    "EHsXgyXp66DyMVnS9j6cV8xLLJl9v3h+Q9FzYj1Pm32RqqQBJvzWGAO4IhUafnOXW9oMij"
    "K5TUBYTtkzk0o/9JthSAgH2xF4XgQWqF+3FX32z4knjNysUhuVtY87nlMrHPTNdPV5haTh"
    "hyeCc7Icws1+P3Dl2Ir//nZGU8MO+d+DJxi//6iai/yYRM2L1lu4R65Jfrq6+3v/6/Sam2"
    "CabaA0GgdFinL1sfE0ZiOcseBMH7S5Y1M/VY+8OLbMv9VS20cZbCKMQKi91lDmA90OYN30"
    "fL1NHa+Ts2LjPAXdt8kIjagVVbgielBgl0C/U3ZFmgCmxzOB7zLXRss9JOq+AZSSCiup7T"
    "flfSKg6RmAhiqt2lwoxZWIbDK5bXSAkOCdyOq2wY1JixsWykV+nwTUgNCf/mNrfEaGZV8q"
    "EmhRBXXSm0GB+SRfbiOzW8oOt9Ui1LyaWNXcvwyP8SMWQfQS5AMAAjP1i9OC49TjZVwTst"
    "h3iXwxtdmuh465P/or+9teKVpzT+i1RhqnwXxlIOHMsSTyW9GJ/YI3PIwhLrpvoU85VD+N"
    "omDBgWsWPeQTkgvy1VUB3I4SsP2lBRE+rfZmsVNTXpJj4/pCbgd7szJpYhW0l3QykiJPm7"
    "OcRGBSR/VWJqwJRUKz1OXfH8GWy8cipV3k1KDRDr01JYnxZgfZrFOnEWZdDO91yl5Z61Cw"
    "tjTJ9zjCkaDmg4DMdwiLWM87tXpOhhX+rn367ZnOY0D9D0yhgI2P9q07C65vP5l+WBxqby"
    "r4yKzClHjBmvlqUrxzI7io8CfwnxXVEydEqVVl3DIJcv2ISbUI/1ntoQRSUH6mq+NjHl5m"
    "qtuTbQbhXzzRZQZ6piU3WL8m0guXA1FJ64HKo7+6juUHfMp1WXPRTC7MO+rW1G69oNqXi2"
    "hDApOte9/cJrhe8/6o8q+QL8nZoMQoYhWFgMtV2qjoQwitgSLzHXY8sgfFe8pdbU8g7JpU"
    "fmjEKosF/zj3BJEk6e5GQq/MCFQGaXE/GDn8iS8eVc3AN3FMEYTJ19h/bmrhopmu6s7PyL"
    "uk8TlcSF1upBNbEGaoaHUyWrpiOb2tBJtwWbCjuucr5bKNIt6L00mxPB1JY3r6QChwIDJE"
    "xbiZeM31kG5/wqfSmxAVRKLdJ72qjTN+WOpiJ7QRyEP36r+If90TW3DX9w+FzXbCsf31AA"
    "A0zKIQzNbishHAogwuUQnlBHGymcD3EkgcdEKYihcXClkNVIoLuoyldtqRcNh1Q6DMwnsG"
    "jGlXHVyiLEaYin1Jq7Y4GJwkvjz+DiPUZtPcga6RTEEyHeFsbhJ90eEedXVx8TR8T5ZVo9"
    "+/L7+cX1D6/keRH1xMiij20cuk6de6TzVTU9LpLAV2CpV6DBFwtmV2rHFRNBy69mVfxa8T"
    "UpUfQ+9M37kGhB831pielqLHNSEle5z6scsfoVFzkhiGvc/zV2haIz1Sxzrk2TFsNqpmmF"
    "2n8GctPwNkA7zs/DKwduz54ZLBaLkS0NRrYEymLlApxZSazAidmVrYPqrOyKgEYSCCZGnO"
    "+qRqwfFrQlrtdqloFiGj2pm/GMvX4awHXYZWGzr+rKhWHTwG+ZJRFEN57JyQa0pZOWi2U/"
    "NATURzHVkGDqIqzW31wFwbXR9tscYjuObfwyqSbUI9xmsrTvjLuMrGdc5YfIUkZkRl3iUs"
    "scyYK+95ybuuSSepNok/JpLKAYoiw0WfjxIfr41UgQQ0h3G0Kq1krn9ir07sbFOnTr7kYT"
    "btCriz5G9DEOzcf4wDSqc37YtD98iB2f26gxi7Tqc6ZVA6WxIqeaFEO+ShNOXBHSmAjy04"
    "XsX1z735JOiScv7udG3cypJB/VzYTVytVV0EemKoFq7GntVe+iBA1TQCgENE0JOiEkh0qS"
    "CdRP6IT/uMSy30lmYMkcl9sjSImFP4PZRzIRNodRqDtTmfTYLMuAtEGfaANZI3c8o+6siu"
    "qflBpc6ZDXJyX0/9cn+T1oTlD7R+0ftf9WzrIeaP/DgRPV/+eh/u8rrHn6/46rf7+n4sYO"
    "NHq/ulCo8BswpKSif0Zkf1zigZpuuYSvmfmOrB1LqOt2UCIHUsQY0N5q2II+MJespYQnm3"
    "7KgjcKXU9ctKUGDzVxZDUdWfh7zZ0H8R/xFbJ1QtZQ2NmdfLO/2Xegvt4RBc4kmHMmMBa7"
    "3vxJVu7hK/ktwf3B7Tgrm9ypGJK7kV86CDykTOx5UzVV5WIym4ubm1H7HgoEPZEF6De5Xl"
    "O4velclXMEAjzrNI2P2FjeRzdguyo/EtegyA8W+OmJmQVdffUG1uYU0EB2kNVpms797NCH"
    "1W9oW6lKv6Ng236Sl1taLyZbehrSJTd7JRyPBQ7SwRhw7GaRzA/FCMZjIEa5QAwkr54xeR"
    "UolFXXPi6Hmap9XmFhOoFxVlc/jYkPMRaoaQ1VHIlutbqJkQQGtVUOapO0hXgFVa2uGpdC"
    "1TWJaUBxVAQ1JYYEfDEBHyeStmSJv8am2k9oNzLFqc3VK7aYL8S1JPeWujQqZIzVoCrBIW"
    "FzEQ7UJbCiiqGdi1cJIzM+N8Wn1H2QhCwFpvSn7HVP8reWRyw7J3Kkla/R8q5+uqSOck0Q"
    "qj7f0AKNmmJuk/meSUOnvZtALrert10+l4tp/C2oFMjbtsnbovuhI+MOmUhkIpGJRCayH4"
    "/b3q0wFvNpj07AgjPbF5zZDX/wgc2tR+Y8HWgIhPDaqIhBMNUoq2zc2ZXNyJpNZpw/EIeJ"
    "JXQ9YcbLKC7x9YcEaAuI/DJJYKVH3dMEhiMyYVOxs1RQGIRbOWTGqOMKjesoSyW0/m36SC"
    "71jWpXmaslG+fEc0XjZF/Xx6J4Ln+wv4kctgy1jq3JgNhkEOAGUWsghZxAHziB2A7KQJ5v"
    "xSalhmhgvSplYb0qMLFeZWysHbsre444+iv321+5EK8onkPW6OGOJLpsEXJ1c9sW5GlCrB"
    "QfVkCHpXe0UA7Mim3IYiLYiKwcVyN+n6N5G+ZjHAogwiVbvXFTA/C5ZVPnSX9UBBLpSl9P"
    "nrIMhoPtOcAVx1ZAe3756ez6L/rDORgf1/vO/3J7cabBfOzO6NHp6ypndEpsgIpH8znTGG"
    "y+YY9XqZLNlnP6NObTqoim5BDXDK7CKK/ShCImga09ss0gl3UdPClR5Pn7zPPPqAtk7HRu"
    "VW5HmRbFXpQVqpamCMxqz1dCdFceVHzASj1gSR66dIBuQgodahvicyPHwLbhudFM+wns5u"
    "jcxM7qk3Pt4pHZ3ldqeQca71p0cVTkXmMwbLwW40r6136nJguKJoihtkuVE0R8pMoUgGvL"
    "9diSTNi9ZbtQhA2mPyTv59xlJpRMoDaR3zsiPOYPA6Gsh62D7ytTDM53QSu4NN6z+IXtnG"
    "XBTDJy9uq2TAivnFzucMcJ2jBsfR+GhA9DeHvmroNdWzkjKBTpFvRevhbjukbw4JTlwoLx"
    "AyTBWgnejR9IFWBOiQ0Q7VbqtIfvoApnQ1wGGTIM2UU7NFz9QP+pvPhxQSTz+rzGmA+FbU"
    "37B2YBcYNtTbGtKUaZp4mwXy3TZPafoUvZgYYKi18eFZFhMzlwHLU720iH5QOsDdzmazss"
    "CiuTE7Mx27ALsb1AD4iW+FqVBTwug68yzOTdTdjzY3DSlQ1fDAUwfLFc+CKquJjsh2pYWg"
    "27Wnn3XPy8oqS/zJhChYz7o8d1sgAltSm7SUMTqC/XH0fK90fnc+n/o57HFkvPPSRf/Trv"
    "Ln2Kyv1ApprDqEnWMygTLzPXXDHjO8hfm4mbUq2sWTD2gS09IjQ9Tauqnd/NpizCjemD+h"
    "baRYWEND5Sm333Gskn9CdKekhRZ969zox8GtYXajFOv4ym/DpfU36t95jVtUlC4QFC3UIu"
    "JqZENFd/H0s1tWndQS+glSYxotyxEEl3mdN68enD5adf2tIW2j4cAuU3i3luMkpcBLNR0t"
    "HygaqdwbPYdR0T25HjGmMWturWqR6KWmELaVmMXOjzSqu3jFg+U8P05h6aKala52bPFrXp"
    "k5M5Dtd0t8y3t0KBAVQMSb7nj0sFKR4XBCkea0JCMajuGR9bmNy1T8ldAVmPSV67d6oEa1"
    "DgU4ktUwmXiv+TSzpULiFhiokjGFwVDhQrpHNoo2uDN8OgNpmIz2Z8bRN6T3VNF+pMUCYx"
    "KxYRl3VAoE+gm9NoVOATWDmaPuz56pQ/fJCcatmkj8KsDz2JnUNXFSR9dExR7XdqTaxFT6"
    "Xia2k5ZGDLMbDy5TBW74ss3vn1GzOCg9jgRRZAG4Uc+TyAsNJmT4nhXi+11y13zGz41RqV"
    "pLCcTFKww2Iyga6yt7VkTMuVuI3zCsQW1D3OiiLvU4b3mTi8XguMhCCS0n1md5Dbe86rj8"
    "FfmP/XJ06vTP5fPqcXb5AQjz1OKWi+7M+/XecXrCgIfR4I9P9qkwG9Zgadzw80xKd/ZVTE"
    "dzpyTEmW8xcgI2WENYRSq5DtGXUJdF2QxaMoFJ2aM0KnnmwaK+OtX7iE2WYUuA0mDrNdGe"
    "wdhGKLSShMNXsHIxb0CfjOBdS2mjp8IWaVrVEyrOmub+ibDc1aJC9blZH1nzuPLy1DhYtj"
    "amNPKFl8U7cQlKk2egbPfFMyFBgER9V2SXW0LZ6zbYEJl5hwiQmXGc14ZWvVYrUUBTrxyi"
    "6pEN9NmVj1O3LPmUtWS5WyyKgxI8acWoufQP90LA8aGFLoeeiAmQT1VvnclImOxoza98wN"
    "shQDnRQ+IBCNyIK8RfHmsGwmNNcf7gyxfccLy3C4ezfKqMS7v6Vv9p3ljpeWbTPz7keQhC"
    "8UGjbUmuWgF7uH3+xv9plMxlzJro5UKOELlbYplWy4a77yyN2aPjDxaroTd2jKwrVKTafE"
    "nQvNWyn3Su6/vlx8ufgQSoqfckguhTkgfperCtqChNTe4e4XwkSwvW+2hCH6Gpk36om78i"
    "xIPJXWxNSyLXcG0RgwhYrPEFO4wpjga3ckbw1+FvNRMrgQl+YGIMxXAlhhPKwdLtDMsRL+"
    "GrpCJTnvUcfLa1oZG9dI2qn8MjFg8tRIfd7EdIVFen3Mt/9Kf6IKFYHnjLpsLBd5+6+PTV"
    "b8eyNn9/ZfGuzJWAFicvbpgzidrft75sjXD/kP8uLm/a8XH758vHixAZH4zcGfXa6NQVdu"
    "uAFztuyWxZpj31B6jWCfwKEUdPFs/rbC6eP3JJdRRaLDAqpj7YX8NA5mpbtv8U7zNuIP/k"
    "/49z9Fv+HqWrcffsxuTXHC2kUH2HY/Jpy++MRQo4Lq0E19qz9f4VeLN9yD+MXwrmrmsEjM"
    "V/zV0XJu/71KExxL8g1CH7gtXsUlT+mtvzzUQbD2AZJqfbWstiTVIkUxg2k+sZYQGiC51k"
    "p8Rlyv0oO9OfU5PccAsW8+99kHLYt5fqBdTAQrtpWMsrOXKw1znI9xKIBhjEMtmqC09ra0"
    "jLbPDb7yKm7pSAL3dKk9nZMLnI9wXi4wAqwHeGW7K6dSqdJIAiEuBbFQgyuaJJEE1l1CHz"
    "T6oBO2aK3VT0piDHufVznOD1Zc5pQornOf13lOXW/ssn9kFzm3ek5cBEuOpZOqlJdQdkCo"
    "QtalxGqZfz17TNoOhYs7dyseUSlRPKL6fETJQJfsCp9b97lHVCgymPPpj0dHx8dvjl4ev3"
    "57evLmzenbl+FBlb1UdGKdX/4Ch1ZiNbOnWBAXUPG5ionhM9XnZ8phBs9L5sl9qpJCg3m0"
    "Gnv1J8IZSns+40LINGgRrdHsOyuJ2CaxTQWfVMA2K4nYptnGpTdm0ykzqpUOScshuVuK3E"
    "0HFpbdyGk53MapAiFiO84qKAjheNQNMrRAPMK0NCkQFxoeJfC2jDP4bb4z+G3GGawAW3BX"
    "Y7nk81kJISwGnbd54Rs8dp+zgzcHN2RnGd6Wbj6+QRdbW+lI1ovjNtfVPKduLY9HQhCJjz"
    "4TH7EMtmqUYkpwMBpOx8RiFK2fRX9Dlb9IrsMif+Ene1vlL5n3l0E93zrKCKJ5lGowzRzI"
    "WakIa1IKUx3ySwxXQTUlhrBuaI4Qyy7esuLB19hU+wnt5rYIyc2lr32gORkaRPfP0YwDAD"
    "m4gQTKyYNxM8jR+6kBnL+4bA+Nz7IbOPMqT6Ar7iLWPHpTHUC6XDr8kc63LAN45k8zkB0t"
    "y/8lDY3Fgmpt9SoovVezDBUkWclvLMt9bIfTBUz0VcwzVKRmlmkyeywemNW2BTh/lVP9GW"
    "YaKlqxapf1cYrKag4RIvCMbwnQjZhiSPDA26/FGlW3frqqvlTVbZTMWlixauxnvZasXHUD"
    "b36X3AUq7J0soyrOXaitBHWZ+JTcuXzlGGwcjWFQwMHl2fZV20+nLYqUkoBx8X9zu3KBJC"
    "wFUeORaLgURF5Lic2uoq47Suyxfwj7pnTOqGL+23P2IKXeVVVJda000pXIAiML3DN7YLQt"
    "C6zRahHljVSl9oDsU7nhG2PGzJUEOWPIhddGRWac648qW33YZt89cXdOWLoWCtvCh351XC"
    "j9C5Vv/w7ld52f5A2/i5eqhRq5ahYQiBfA5fb8CWw4VeqWeGtOTGs6ZU7W9tvNbUAF4a8z"
    "Lk1MWdAYGnY4fK2qE4O4D+YLlwhdVljGsiHI2u/5IQaYsMmi8sAgKxWeHGu0oqGZqmwYx6"
    "iR2oaBjo7FDXtg0T5YtgbscjZtINthZaf312GOwd7ZtYZTrSNlMH54MaWvStU5fFVQ5/CV"
    "tlu281QjnjQjh4GkWYJAPP8z7tTgBxKCGEjaZxqAizO+xgrHxHB9+7y+sAL/IzTWKu+guM"
    "wAyevmS3hgOdINj822mZGQrz+ny9p+mEi8Q7X15rfLz3urtlLPmI1XtRGPy3cI+cezm9t9"
    "h3y8Fj9RHPLVldqCGbrL8zh+/XJfkllDvCpmWmbkukP31b5gK0M13brVFV3ULfdAt4R4mD"
    "pphpEYrm+f11cR4DVeRFnBweQZNlhlaeUGCc1Tas1XTqUiVnniyGNpkzUxtqjb2CK1PWu+"
    "IDLC+Jro82tCLZfDqKtzddyy74VHWCTXoZ24A3fd7cV/3xZTIOGqfrz69EswvJgXEau4Wt"
    "QK4UtK4gPW5wfMo/eVyq8F45FcLEUuJmIdKj5GaVl8kPr8IMVjdmqtdEwWV7rPK42x7c95"
    "9THsGsOuO4a2mbDrMoUL4B20bcarH2t6I6YaEOStZr4mMCsImQ4w3Rw2PQ5XcnPs9JXNyI"
    "IvmO0R6pH1zDJmhIYxw2RN/fhgapsqZnjCDHF/EF1sedkY6O2n0+e/xsLG4cdl0l0TMcYh"
    "DuqJUAKjLUON+cozxA8j/0FefD27vL389MsLjDnuQ8yx6z8XlXyBvsyutDBUtsvFEKpnLr"
    "u6JaNzIvEBRps1HyhSnWlFjnUbjnVVtTRiJIGlJjOeONDGpta8ljMuKYvlUys45ExmWGYt"
    "QiQpiYTIPr6hU6p26Sz/pBgSIsWESNz82ZIQiSfg7ie0mzOkk5urV6nRwjCWpfgOdIZ+eH"
    "FUaOVDSUBZGLCkiR9mB0MZQTLlDuT9CtNc2OMqARhmJMLchvxfZZrLzp9wVZjMltimYria"
    "Y8LuLdslnqb0VXtfo6UElg7/OzMkVtAAJlv/KjZAAi03lOPEOCz/W/1M5ITExjxm3YDtCA"
    "ax0Jb47XJOcnkTqziKDMNuGYaKXYm26UfUtzM3ZXK+KmVzviowOl9lrM7g4SwLbzB+gPi2"
    "ksmcOvRK54snxQaI9lEptI8K0D7Kog2HSBbm/JCaYDyG1JQKqXGYweAtWbEtbySD8eJYrQ"
    "8N+FiqTaQDV1z9pCR6Unq9zHHjojpPl5TFALU+r7RvxFZtB56QQj4unXQKnEv1BmEJKXTZ"
    "FHKcMfJlS4rzczTTfm7WjQxn8mktUWhTbcQGsB14G6DEA1u5B1CrzDH0ktCRxn6PiQK+OG"
    "hkUS4YjHoeWyxl+BYXf4I0RGfBv6F/wQ93lrgu61L+4RUERbmWyYDtvaDGbERcTjwI64Ii"
    "lWr1iVxzVV/yR33AWPtfqWWQxdwBewxbU3yHREndjIZQ9seLY80KWJG00EjLFTtsBe1vpw"
    "5fjJtgipPzSa746hb54t7wxfEdUjbrOibSHUXRJtXWMEuBHHx7Rcb8Q6zkVg2Gd7dN//Bq"
    "TzZp7DVQEsyYRIe1fvYETglFhYc+GD/Ap/6kjKviJN9TcZItcDudas2tcqG1kfQAwW4+sl"
    "ag6K00PotyYEfSCHaZjk9YNLPlopkrryLCkQRCXApi5jjcqYJwKIAAlwI46Phcs44gOkP2"
    "whkytWzLndVa5pQornOf1znFsGWWuiClJiOJfppepCn1TWttxenlU8pbOmWu1Sz7CWjCKR"
    "PcQMIrE22nPoXyf2WTGecPBxqfTHBpVOSWWatBJT0ztzNGvlx/fAEx8Q/MBl/IAwOXCXT7"
    "mlEX/CDMcCC43mV0zsx3sp0YMahNJoy4M762Cb0XMGddMA3PvX3LMPRhdHXKF2TVGzNWP/"
    "M6kkbGogRjIZ+7MTxqlejOhFQzQG/e4Xvs6OAwTS2os5KNtFF7JmjXjzHNmwOtsT5bY0pL"
    "GCulIbvk+eUkMoJDaFbYdVkJeGZ8fa0SRZsUQxqxHI2oduwjc6zpkzqqqrxXcsSHsO0zuV"
    "Ylk60Ks62y6VbMXC2ZNraxnKaamKDLHl4Xnz5cXLdlE7StsPqo6V7o+Zs9ITSAekFdZBMq"
    "yGo37sqV7y7Y5PXLk7d707gLahfUgDkthkmGaWAXTCCiwzT/uIiJdHhYfL7qqtFfS8netg"
    "dB7GqyCmhnBAd3QJ+UU0FOilSQE40KAl8yefIqNVlKyGBnJU0kpWlCfHy1PZwQwv1bcv+u"
    "oemkMEJkMZ6qBE1GGJmZPjMz2PClVTYA+8F1Xn4Sq1c85/MM+3FgP46Ooe2uH4dfd8PSKc"
    "FVmnJ8UPM8DQjzVhtyhHtUF9oT278FsT3+qHLBPflolAmlKSxaiZE03RyeI5IfSYP1Ddul"
    "vFDp7lzphmJ64sbG9moxYZo0lVzeKyuIWa954Fa11dNyaLOXstmREmkXXnGOjuO3lYE6Px"
    "xIJzuE0IiuI4JkbuC4pq2sFcYcmXRZWnCewelr0qdqtWnTgugNyr4SlytHWGpjSAQx+Mqu"
    "UmBDJ4rueWRRkUXFkqFdcqhY3rLZ8pZlCFSDrrQRBFXI0/cwx4CwTqf2bgnPcFJPM+CAKQ"
    "c/a3uEbh3r/r5U3dS9BAp0K0/9RMRqA1ZBb7KG+qwPFaZ4cnR9lGJ52EMEySf8tgXJt+z/"
    "rGYbEliVnIQxV5+xhHRD7q4cjeMmwPbKZrdc/N9mhH83lhex6fbLlC8Et4ZTNdhmBb7V2E"
    "7c7GIdx5+CzXUUPsn2gsaM2uIuCReKNlk7lide9O8IldWmLZcsLdsWVz0OJaiz9RJqzqGt"
    "QR0PrfCdIunC0+jDrbFfm/bhVnV07cLBtUeEnrhBy86pkV3QKy0htZUDpm8At+iBEaqi8e"
    "CuNCWeC7JBYjIDjENovtgBEqjPmUAN1rByh6CMIDrWUskpGOCLAb49o6dLBfjqj4cGAB52"
    "B6bMgVi5CROy2zsJmr6hj8z8rxWEmWtM+9jVUWGvKhg3FigGUe+bLfpLj6ypSx7p3DLJeg"
    "b1C9Uncq4RobYJ9vjfVyZY61SYn4RRY0ZAm1KNo8R4MYC6D3K4Kybh0sIXn7jiYpYA6OYr"
    "tXxBzI0oIc52qcJ48B68a0dFXALGg7caD14z2LCJOMN6ptcuLKw2wgzFHa0WTBedVYB6TG"
    "YQG7xr0GXvkrGst0qrcGlpOWTTSrJpSPQ8Y6JntTRrrn5SEld/H1cf4yQxTrJPZMl2cZIY"
    "HdGf6Ig4CBr6JIVRPn8SX5yyPb+nhJKA0iTcgc7bVDEZBIiYp5EiL8TH65kl/jGjrmzNTT"
    "2yEI/2IbnlZAYduSnxZgIsYDY8TtRehI9cTdfvjr60DQ5lRJJhG8FnEXf1hHQL0i29OJ/a"
    "dnvvG9cyIMMfDdHnbIqgIfqcVx8N0SGGmvSqO1AzmMZ04oqwZiURWaRNekmblImjCviQ5q"
    "Oo+ri3mw+hShnXW4GbDEYZIrzZw7PELt8q/Ofikcm7yVBX6sKoiLRiMKRstM9isZKCh+Tu"
    "B7bkxmwkEKC2S6UyOSJiAkYX0LH0Hz/eEe6YzHGJuO0n/4oLFBLk7MhcHUbFdeLRB+YSh6"
    "9lII7L4jMSy82wV7u4iW/2hAFXdre8H7s2Xboz7o2/Lyz7B/GBsXIcaN4QXPjhxx/vxLdz"
    "FWwkm7VCl1aXrJZkLva6QyZsKl4MilKbwx08yfvIJ83UjcNl8aPyKTN/u0lQ5CJHP0LKZm"
    "cpzY+dW/e56TZaDUGTauM/LNtRY+3n2fzx6Oj4+M3Ry+PXb09P3rw5ffsyTLjJXirKvDm/"
    "/AWSbxKGSpCNU9D7NVyl0tpaKIFmRaZD3D+ySOZuZH80Jo3pqkCh1dv89gxP6pIbNByPW1"
    "SzRVOvu/IvsJTgkMDt5GUWWwLALIN9uWaQgewgHBJt94B0PbasSupEIpjolvKkCWUsC2VB"
    "LrQ/HsvQlgrbrO4n2a1/ZEeOyn1whGRY0IZCnCoyHr9yx/offSGT4NJoI+sxnqmhJdmP2x"
    "kT9rvrkeWcGkwFzfj67QtX8QzALKiQGWoT+R0yM0llHbnkgS2BECALYf2/A6IBPvTJAMuT"
    "YTYLy3WZSVwODTjFRspG7+zuNjY3xMilFPpmPVQKwZHfBP93smfRN2heoHkxKPMCuTHkxn"
    "pyMvREEfosK6zfqF2u0YYS1wtVIr9Wu+8jKacSncmCa4Fecc9tpvKvZxR0B+V0UQ4mNUio"
    "DU9iGLFs4s4tg2mCk5uZcgtVZa+ig/dMNenJQ3PGHKEc6x4X/0rhg0KjMW02l6u0QZ+Lb2"
    "5LZS5fVX6Myl6WjVWPiQyRsjw9LcNZnp7mk5ZwLUUEiYeqAsL+8AGi20rtBfGNnrYCAPB3"
    "OdHokQjmoOeRmam3G0xwvmsN8F//H/VMJRU="
)
