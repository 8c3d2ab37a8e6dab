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
        CREATE TABLE IF NOT EXISTS "kept_answers" (
    "id" UUID NOT NULL PRIMARY KEY,
    "principal_id" UUID NOT NULL,
    "operation" VARCHAR(500) NOT NULL,
    "key" VARCHAR(200) NOT NULL,
    "fingerprint" VARCHAR(64) NOT NULL,
    "answer" TEXT,
    "started_at" TIMESTAMPTZ NOT NULL,
    "expires_at" TIMESTAMPTZ NOT NULL,
    CONSTRAINT "uid_kept_answer_princip_128fdb" UNIQUE ("principal_id", "operation", "key")
);
CREATE INDEX IF NOT EXISTS "idx_kept_answer_expires_f85e26" ON "kept_answers" ("expires_at");
COMMENT ON TABLE "kept_answers" IS 'What a mutation that came with a key of its client''s answered: the same is answered when it comes again.';
        CREATE TABLE IF NOT EXISTS "trusted_documents" (
    "id" VARCHAR(128) NOT NULL PRIMARY KEY,
    "text" TEXT NOT NULL,
    "created_at" TIMESTAMPTZ NOT NULL
);
CREATE INDEX IF NOT EXISTS "idx_trusted_doc_created_0ea030" ON "trusted_documents" ("created_at");
COMMENT ON TABLE "trusted_documents" IS 'A document that clients may name instead of sending it: `python -m server documents allow`.';
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
        ALTER TABLE "sessions" ADD "method" VARCHAR(20) NOT NULL DEFAULT 'PASSWORD';
        ALTER TABLE "sessions" ADD "address" VARCHAR(64) NOT NULL DEFAULT '';
        ALTER TABLE "sessions" ADD "device" VARCHAR(80) NOT NULL DEFAULT '';
        ALTER TABLE "sessions" ADD "last_seen_at" TIMESTAMPTZ NOT NULL DEFAULT now();
        ALTER TABLE "sessions" ALTER COLUMN "last_seen_at" DROP DEFAULT;
        ALTER TABLE "users" ADD "verified_at" TIMESTAMPTZ;
        ALTER TABLE "projects" ADD "concurrency" INT;
        ALTER TABLE "projects" ADD "deleted_at" TIMESTAMPTZ;
        ALTER TABLE "letters" ADD "project_id" UUID;
        ALTER TABLE "letters" ADD "key" VARCHAR(300) UNIQUE;
        ALTER TABLE "approvals" ADD "rejections_needed" INT NOT NULL DEFAULT 1;
        ALTER TABLE "approvals" ADD "needed" INT NOT NULL DEFAULT 1;
        ALTER TABLE "approvals" ADD "letters_left" INT NOT NULL DEFAULT 0;
        ALTER TABLE "approvals" ADD "letter_at" TIMESTAMPTZ;
        ALTER TABLE "approvals" ADD "barred" JSON;
        ALTER TABLE "approvals" ADD "letter_seconds" INT;
        ALTER TABLE "approvals" DROP COLUMN "answer_key";
        ALTER TABLE "schedules" ADD "tags" JSON;
        ALTER TABLE "webhooks" ADD "tags" JSON;
        ALTER TABLE "workflows" ADD "tags" JSON;
        CREATE INDEX IF NOT EXISTS "idx_sessions_user_id_89515e" ON "sessions" ("user_id", "created_at", "id");
        CREATE INDEX IF NOT EXISTS "idx_projects_deleted_8080b3" ON "projects" ("deleted_at") WHERE deleted_at IS NOT NULL;
        CREATE INDEX IF NOT EXISTS "idx_projects_concurr_7e9797" ON "projects" ("concurrency") WHERE concurrency IS NOT NULL;
        CREATE INDEX IF NOT EXISTS "idx_letters_project_674cfb" ON "letters" ("project_id", "created_at") WHERE project_id IS NOT NULL;
        CREATE INDEX IF NOT EXISTS "idx_letters_address_a222af" ON "letters" ("address");
        CREATE INDEX IF NOT EXISTS "idx_letters_created_59c02a" ON "letters" ("created_at") WHERE next_at IS NULL;
        CREATE INDEX IF NOT EXISTS "idx_approvals_letter__b9eba2" ON "approvals" ("letter_at") WHERE letter_at IS NOT NULL;"""


async def downgrade(db: BaseDBAsyncClient) -> str:
    return """
        DROP INDEX IF EXISTS "idx_approvals_letter__b9eba2";
        DROP INDEX IF EXISTS "uid_letters_key_384f76";
        DROP INDEX IF EXISTS "idx_letters_created_59c02a";
        DROP INDEX IF EXISTS "idx_letters_address_a222af";
        DROP INDEX IF EXISTS "idx_letters_project_674cfb";
        DROP INDEX IF EXISTS "idx_projects_concurr_7e9797";
        DROP INDEX IF EXISTS "idx_projects_deleted_8080b3";
        DROP INDEX IF EXISTS "idx_sessions_user_id_89515e";
        ALTER TABLE "sessions" DROP COLUMN "method";
        ALTER TABLE "sessions" DROP COLUMN "address";
        ALTER TABLE "sessions" DROP COLUMN "device";
        ALTER TABLE "sessions" DROP COLUMN "last_seen_at";
        ALTER TABLE "users" DROP COLUMN "verified_at";
        ALTER TABLE "projects" DROP COLUMN "concurrency";
        ALTER TABLE "projects" DROP COLUMN "deleted_at";
        ALTER TABLE "letters" DROP COLUMN "project_id";
        ALTER TABLE "letters" DROP COLUMN "key";
        ALTER TABLE "approvals" ADD "answer_key" VARCHAR(200);
        ALTER TABLE "approvals" DROP COLUMN "rejections_needed";
        ALTER TABLE "approvals" DROP COLUMN "needed";
        ALTER TABLE "approvals" DROP COLUMN "letters_left";
        ALTER TABLE "approvals" DROP COLUMN "letter_at";
        ALTER TABLE "approvals" DROP COLUMN "barred";
        ALTER TABLE "approvals" DROP COLUMN "letter_seconds";
        ALTER TABLE "schedules" DROP COLUMN "tags";
        ALTER TABLE "webhooks" DROP COLUMN "tags";
        ALTER TABLE "workflows" DROP COLUMN "tags";
        DROP TABLE IF EXISTS "oidc_flows";
        DROP TABLE IF EXISTS "attempts";
        DROP TABLE IF EXISTS "identities";
        DROP TABLE IF EXISTS "two_factor_challenges";
        DROP TABLE IF EXISTS "sealing_checks";
        DROP TABLE IF EXISTS "api_keys";
        DROP TABLE IF EXISTS "secrets";
        DROP TABLE IF EXISTS "signing_keys";
        DROP TABLE IF EXISTS "project_usages";
        DROP TABLE IF EXISTS "tickets";
        DROP TABLE IF EXISTS "passkey_challenges";
        DROP TABLE IF EXISTS "quota_overrides";
        DROP TABLE IF EXISTS "kept_answers";
        DROP TABLE IF EXISTS "trusted_documents";
        DROP TABLE IF EXISTS "project_invitations";
        DROP TABLE IF EXISTS "two_factors";
        DROP TABLE IF EXISTS "approval_answers";
        DROP TABLE IF EXISTS "passkeys";
        DROP TABLE IF EXISTS "recovery_codes";
        DROP TABLE IF EXISTS "approval_links";
        CREATE INDEX IF NOT EXISTS "idx_sessions_user_id_d4822f" ON "sessions" ("user_id", "created_at");"""


MODELS_STATE = (
    "eJztXW1z20aS/itT+uKkitFZb7bX2UuVZCuJLo7lk+R49zZbFAgMRaxIgMGLaN5e/vtNz+"
    "BlAAxADEmAINRVWxsLmB6Azwxmup/u6f73wcy16NQ/vKFjj/qTO/eROgdvyb8PHGNG2T+U"
    "9wfkwJjP07twITBGUy7giZbDAJryW8bIDzzDDNjdsTH1KbtkUd/07Hlgu/C0g2uHkqntPB"
    "J3TAziU99nN174xJwYtnNIrp3pkgQTSiaGPyG2Tx7pPPie2AH8259TJyCLCXXYBfZnaJpM"
    "3vXgnu37IbUO4SUs12RvYTsPLT0vdOw/QspQeKCsJ4899R//ZJdtx6JfqQ9//uMgejA0Nz"
    "1qBNQaGsHBP6Hd/HE4tunUyoyFbUFTfn0YLOf82ufPV+9/5C3hR46GpjsNZ07aer4MJq6T"
    "NA9D2zoEGbj3QB3qwWOlkXHC6TQayviS+CnsQuCFNPkNVnrBomMjnML4Hvx1HDomDCsxXY"
    "8e2pZ/6NDF0LZ+iN5Pajscfry+G95e3g2HB4U5Ae+RG7bokuk6MJ9sJwAY//2n6DdFhV89"
    "gAe8+/n85puTV99yHFw/ePD4TY7ZwZ9c0AgMIcqHJIWaz94hjH8R8ncTw1NDnpXKQc9euh"
    "nQY6gaAPdgZnwdTqnzEEzYn69OK8D+7fyG4/3qlOPtsi9eLAgfozvH/BbAnsIsTfsCzO/Z"
    "ncCeUTXUWckc1FYkehj/Yx3g4wsp8unqVTbfzalrPh467mIX0/3u6tfL27vzXz9B9zPf/2"
    "PKYTy/u4Q7x/zqMnf1m1e50Uo6IV+u7n4m8Cf5n+uPl/lvKGl39z8H8E5GGLhD9sOHhiVD"
    "FV+OL2VGn36d26y7NUY/K7mr0W/ww+vTMPMdc41BluW2MMTRuokj3MAIC0VmqKegZKW2qa"
    "h0d2hXqCSg+o0flRqJpCxmAf6RbTz2g/MLXXKYr9irGI5JFZhGuvxt2tN+ApteTT9rz1gk"
    "GnNuZrF/sN9NA6G8nd++O39/ecChHhnm48LwrGEGc7jjHru5K0nb4q3Z8Sx/xXCMB44P/B"
    "B47Rz2ChNLGpZy6yr6ZTXtqnPis5nxne0QF/5HiUWfbJMekkvHYjiDRUMdyyf0iXrM4gHt"
    "ldk9RkBM9mpgHNlB0XjaVqd1LKTQp17OPBpwywaNpA4YSTM2cK4CbjCQLp1wVliPMtCn0t"
    "sxlGrp65/Ob2+/XN+8bwrorMF0/LKGwXT8stRggltZg0l8azo2aSrRIsztwPumDrxvyuF9"
    "U4CX6Txs+vs6+EoivQMYDX40+LdpJ0wNPxj6lDprjH9eFmfAPs6Auec+rfX5ZwRx7Pdx7J"
    "lVsNbQy3LIA3V5hMFc0ySBJBFkgKoZoNgY3pD++Rx1s5+QruR+pAmlS/ykUBed2FnQLyL5"
    "H3+5oVMjiGgbNd5513lPcP+zSZqMz1EFRxbP3XKCDIa/HjtWjsBqZgrZp3ZWw0EF+0Rnhj"
    "3VsdQTgd455o/P6hjqrFU503RWMNX5fzXgjdu3x4K0hu/RyzpME2tVii+/l8V3bvj+wmUr"
    "pW6USUGwh4gf10L8uALx4yLiT9SzWXfr2CA5UTRDumyG2P7Qsn3AWbEbX7julBpOyYaclc"
    "wN84iJNvVlJVfaHduL6+sPmWG9uLrLfVGff724ZIsbH0/WyBbq9NXHO6R2n/k3V7BV65hW"
    "sgd7faOqfzEMBd3gkS43BOmT6KWvIAULZmEyC8/1hubEmILuQDdE7G7h/sh7fBd32FfwbI"
    "s6gR3YmyJ2Jfrp7SSb0dmIev7Enm8I1K+8o77CZMzt4eYL1vnc/qW/65XtPNkBR2DTby7p"
    "aG/tjBUru20+0mDTtZx30tfJ5FGmpFobU9PQSU8nkTEHn7Ex3XhNEt30HKWh4fiLiDrfHK"
    "xz3lnfIYMjhFsC7APrqrdLVbixCy3s607nwxEX+kSdTXe7W9bFJfTTU6Ce2Nq0ueb0xfUe"
    "x1N38ZvorUdYaXljVTZ0ObDXDr1z2f9pmM89A1bDcx1zLgrntUTHlPuvZeanzgGPL3R0Hg"
    "YTh5ge5aa4MX1LDJ8fa2c/xiJidAcETqiz30YNC85g8MMZwQTOa7A3oKpTHlvsue5Rjyhu"
    "A097dNHfjv7gZv3B6WemDKErB7og2Lv4hqPTeoCfViF+qnDBh6OpbQ6jRTm3+9mO4S1LPP"
    "AZubyXcBkIUnXPpniVl/DD9UXGEcVQvbj6eH7z929+Pf/btxlv1Ifrjz/F7eUV5uLvd5fn"
    "OfzhICGDNXQULsML++HKCUpODmfkcvjbtXTgrqHP3pf957u/HB+fnLw+fnny6s3Z6evXZ2"
    "9evmFt+RsXb72uGrKrn8BFm/kY0GeLPtvCcRymd60z/nlZjIjp8khjYD4G5u9xYH6ToeaR"
    "VZ46/Mst90xQwEoTPheUsNqY/wJJEgyHsC95Avq8aQQirVzg8pQLzNJm86doqmvIYWR7V5"
    "aTQYWlPQ89JqFlbEsiPbS3t59HwV042juiLLPBzN4fNWflFJYMiXit045mL0r2jr7YfhqF"
    "/cqc1ybyPdPa1zHN0Crr8PhqxEw3qfVC5A84at6xP1Uab+Z+pbbrRS3ZBLTqarq3zBKyfG"
    "I7ZMw0Vci0nNFdI4VV5GE2MlmYi9rvhn0pNOJ/yJHFkUeK/TaxP/0T9eXO6cvp6OjoHbJQ"
    "D3Xm7SsdmMe1jxsSugNw9AvnafQ2r4IgEsbVhHFV1JU2bawTdNVRdFdyx4UZ1iUGOR0AhS"
    "KdGZ1yLTr9gTVV6Lu8oguxV5CN1zC5Y/yQfGZ3plHREgbw2PZm1CIj0ILZv/2AgAYE9w3/"
    "0SeOO3KtJdehDUfEbxV17bYeivFiPdDKfcrGRaFI3NGvZWEdiUQv9PEq3eDyb3cZtSDWu9"
    "XxNHFzSU9/ByE2Wf1cZMgM6LyIeVUwTUasvVial01ZQbsJpInXunV055ws2khd1pLRRnrO"
    "o9+dQJqd+re2aBXVyRlS5Jg3O/MqM9v7qVTUOQC0KkApPtfTcHhSFybqloOTtmMuVoYcqT"
    "OR1DEgteOO0oIuvEzLwoC6lmCT8fqW8lmfQ3LFLTvHjYtmDpjhZrG/xYGfURhwD4xoTWbG"
    "I/XB2GMmYlUdmaYfi1FPXVn9BxX2IpbcbMWLs39Fe/Y4zIxzXqVUb/mszsv1EOztz2z2dJ"
    "VyWEp8JO17Q3ocH52+Pn1z8uo04TqSK1UUR5HOwPiy52DMipQva3EZOVGkrLo8zt0hLbo7"
    "qHj6p0sGdmu+2yR9pcIEl1Nblhve2USaNaxtJ/aWEji2QyD/E+vDE1awO6eOz12q4FkNPf"
    "+QgNM1afTIvnFu246Wwk4OR/+iZvA9icoQMsOXmf/M9icTCItUWN2tP14ZYWn7fijme9RF"
    "IbASPbydWPgGFRZ7PC10LBtZpodWzUkdE/Kk3IQ8KZiQ6ZdSF+JUoocAn9XKBHJWkQjkrJ"
    "gHJF6DNECWRHqI8vHZWR0q5OysoqDMWeHQ0o4L9tTyjja1ArdQsAc908/ZyMNkHs9lpNGc"
    "R3MezXmlOX9tW+aPU/7dFMz55N6gypx3WashpIitac5fM1t5YSwh14ZkTIN3Gn7RIbk0zA"
    "kY05FT26Psv7ZPHlzX4s5usLUh+FJ4tOFYosixCR7NtwXrvdGn/e787oAbXWTfJ1MQNsjI"
    "Y1iwh4zog+0MuJ+dzf2Aivv8T4Zz0sx04Q/2MqIpD/dOWs7ZqJGx7dj+RPANgk/gnfC3RX"
    "d9p5bJARr/uzX+o3AXzd0+K4WpSrKYsmUm9Bgers7MzQj1cOo2Um9TbCT6IT1ZMYzpWRn5"
    "IDZPbaBzYj2c1g1ADbqPPtIZqbWAzq/FvZ7QkTapjXNernfE4fahjiobK/S48oN6skwPIG"
    "77oJ4DKWm053ZWqgewNz2zd5QW5lkt1PvhnWxpCj9r32RrnjP0TO6dZ7L7pWNaQreRwjEY"
    "rP0cvH6CgVrLvZsTRe9ul8dZuEfWGuecKI5z18ZZ4/B7k17SW/vBYTD/oi5TKN0dVHlKfd"
    "FuWL9aIYQS3zvhbES9++iULgiLDFLjgIr0rS44/d6CF3PuuaYIKubOQpDgLRz6NRBCAc/u"
    "OuB/LGxHEe/c0jPRZ9kdV09FCUM+D4pwlx4RTAW2c0Zwt1zAlg8J+tSYUsXkrUrwFUv0wt"
    "fQNm8IK64/HHvuTFczyEruKsATNYOuawa/Ur7eKbSC6E6lRsD2TuCdhjPetp5SUD7CynND"
    "0SP4lgsRdupTQ3xUopasQUYMjxJ1cWf23GkJQ7Q6J0Us24s9pemMFHhI4LltLZmCx9EKrb"
    "eyZaUwgDz3SWE8fpPx+NLWvWFI/qe0p/0EdmVUfvZDVQfm52fuFoDFsw47KVwaTWeFsi7N"
    "9JXaegNqekEnL+rcMAvT33kgQOUNQJh+nXsihjmBIfqF0UPjCXjAG7NXhz/Il58vby5J2h"
    "e5uiVsopCPnz98EBNfeiQbdjP0POqYy82fKXWWfSjaFm3txxWsX+e9z63ZE434n+U3K8Bc"
    "TgbmxHrg62+bD6Se53rDhes9woE1TRVUKYxnRQpnRSC7D2z7xlInt2BRcC0HQsdA3bYHQd"
    "6D62Obk0JgFcAiy/OMWR5Jm9Yc/awkBpB0bZQ13ERyxufEHZOdCzplE1L/z54pwGVWfuaL"
    "MeZ2EseyPkbnczuKmukjRrbzZAccgQ1huko66itUUeqFzWC6Taqh9RGiP0KXmetQicWzN6"
    "7p8t/Q2XXUV18RA35jZPibYvU+6qavMBlzyDJhTDdey0U3fYWJPkFRbl50ZTOgLqGjL6yf"
    "viLlA1Acro0XdCfgaPUVqZhM2hCnL1E3fYJJyxEkO+iMBwV3HaMZV/BajennuKO9tNfUeG"
    "r4yiLNXOEqS3X2ck+ZbB3UyAg2lhJaEdeZLvnfcKYYcnFB0i2RVRtiy70XPonss4k9h/tT"
    "132kFoSZL+xgQihk9ArhOXLFK57iS9RYntus9YR6igpbO32TOn7ByrA8iNuLHdQYtIeOtY"
    "4t9S041nz2Ta0dFZkI9xDt7YdFzj06tr/qTOZUoncJqo5e1ZnLee5TmsqvMEFVTai3n5HD"
    "Zd2sCbdCdCsZUJ4P4usfxS/tBJ0wXXPCoKMVR79zmTfwG8fKCjjSG+dYeQLKY60UK7Ikjn"
    "KXRxkPQeEhqC7CiYeg8BBUZ1Ht6CEoKZZI4dzJRhqtTlyQC3GqU/0l8qkEbPd3Xvg53wqU"
    "a+FphNhlIlR+C+76gT2dkk+XH99fffzpLThQTMMhI3DVQF3WBzYOCm9Os8/a2F+DHpm2dt"
    "1yj8w+JDJtz0vQRCpTTFTRkkcGSiaEikiSmt6vRLrFc2XRItvUktE04nxf0a/WkpHqnS+s"
    "gbT0SBk/Y/KhQ5Rx13aUPg0ztyTYpzpaapIiBUE8kpuP1ED2Dumm7hAjunRT+oG3Rzp1cy"
    "FYCW1hLcygy95CSrKygyza4nyWKoN2cnKrInt2ekSswRyZ/MXyOTKRqGlr18LQ2Z1YWJiY"
    "ukKTbiIRDZq0z9nWCefWmqOflcTR38fRx+io5zLSaHmj5d0l87CO5b0r09CYsl/4bkLNxw"
    "OlgSjdH1Sbibzl0ISmtYMSKPHcxVtikACqFvGoAPpEveXItZbkkX3f/oAIlVcc7YSogke6"
    "FC2Die2TONnECz86PuoTw6OykCpAobXnYrmlrqxlg84auR1yIjbgHUcTt3kTt7BP72Y3yW"
    "Y3UmwnhfRH5fuJIu3S6g3li1ieKXHnMEVcj/gGlNAb8xp40TZMbDY+1LDgssg64D3xpAI+"
    "DQI2korafFvsdxURyn83MqEd3CTEyCh3idVhPolwL9a0pjeNGRuZItIX9kNpqt1Yokc5dv"
    "9yfHxy8vr45cmrN2enr1+fvXmZJNst3qrKuntx9RMk3s2gX8zEi0YzGs1oNNdRc0SKKoV6"
    "k+SuWh3Az/Nl1dRqzn0Ihl8YkPbI8EMIlwc+8pDc068mpRa17gm8CbNZubHqzw2Tgjnqho"
    "7FsyENuELC96CoXPCCMmMVCE0SzuGmIoy/vcfWieiP3wHj+DulFHmUvb+lyqNXsVlLQtup"
    "VlxnSXvZq93aCx2ffTCWoQjOqYQ+I4for4e+z0xAtn4PR8tAmeW2YgAKojgGa47BnDrWcG"
    "abnqs7BDlJHIH1RiBWA3SYU1mmxQMvpKldNW8J1zOFq2zhojGc1Xx03NY5UYxbeLuH3uzA"
    "dR8h45brqPSsH6euUbLO5QVzwz8GyX1b6SoG9v3154sPl+TTzeW7q9ur64/ZkeQ34RK7YA"
    "sz8uby/EPHSZCduoa2SIHoGOo16JI4nXTzZEkXBmD7VMlG9Md5aNnBpRN46jTV6d1BZapq"
    "aDekrKFdlwe5HhMjdrYMiOuBo8V3ZxSc9i98YpimG0KmgKnr0ENyFQh2Ajz9PhktiW0Jos"
    "INAzIWfBv49H2eaoBdnNpPFGgKOlMmqG7x0RoZDqIxL09KXdoA2ZN21sJBBXuy4+2mY36P"
    "7Ry721l+p16i6YtK05qAZqUQ0yymbOXXxDOVQCyzWDI7Coqh61AQkkgPSjk3fUTJMNXlsi"
    "vwTSR6GOvwqg7B86qc33lVTGZieEzNEyBpoJwT699MbgpovZU3I4SLbxbREQVjpgjn5Ve2"
    "BvzXraBgMnCmEnku0jYD8n9kavt7GLBTgWaMQnmIZ/WBRWMcqJI+liOcCCDAtQDGE6HPjV"
    "vvSLD0BxoEnNspUGjRnUEVfTblbWoSZ/dsBAPqBPc8zSYPr+fM08RlL8qWBOcxCs9hvRLb"
    "IYuJC6dheIJOTkoBo8VE6Yx1CadbJtThoT3iLUSvTgC82IP9xO6F8yKFtquXWE2m/fsgHb"
    "IDh34N4JOGNvTr3BOWbDKc0VBFX0b8tR/wxmwU4A/y5efLm0sSdUSubgn76qIEILDySA+T"
    "lpCtPi961j8SW+efuQeXsocbv0bac/aXI93Yln5WTjc+sh+ptjFWB7DHsj206bYfv74vrE"
    "R7EDeR4TbaUIool58tk0R6gXIbh8ty1KXOpI6ab6U2W4dOSZ7UCvM5qQjzOSmG+aAvqAF2"
    "mGmGTF1ULMSlwYGySG8CA4+PTl+fvjl5dZrEAyZXqsIAiyF/sXZcwLPaVJbEdpQ5Bc3kTU"
    "LQwLBaY9glMUyY0+XxpZ7nKljGijDeWKB3foezWnv7WcXeflbc25FkfG5fV0dIxjvbfFSn"
    "fo3uDKpIxoC3qUsyRhYs5/cWEzjoFx0fhG1gQAwHODsjgKushTFyw0DBEq7bS52YubiA1j"
    "z02BhTESQnG97ydSmLPcbKdYC8igdHuUut5q8k8V5Y/khh9YHCwko2rQQxof713PQvrGTz"
    "7IYZjvWuxVLMkabYjxHG0s1NJifC8sJ1ztp1tLzwuXBbHKhO5EW3BpXH8SS3x3bLvBSscJ"
    "5LvdKqbtHL+Bz04HKbemzY09BTpTAp9Y/JIu35x5rEvI8usq6B3CctBNKcrWNKynI4xJ0e"
    "4niL0hxhSQwHuHMD3BGXzC90Hpw7/kId+y3drdTXHlm7ocEb6uTGNsgsDAxOJPFYa5M9XW"
    "RvNHh9A3dM7MAn5tRmNjEkNuBPgEhtntEaWtvpVRGDbbNuXMh2YDywuVKSPLulB5dk17Yd"
    "054b01hv50m8ozOKoDzms22j86eRVWKjRAnZIawfHpeVQw4gp61mvoW6BldGqIeunkZiQH"
    "Zp1HYK3UaS5I3Z86kHn7tCaytHOSfWQ7QbyAiQqCd1o+5Tia1Egnd34W0k5t4PDG8952VW"
    "Ep2X+2KpoPPyWQxzRwzSOy/02Zi/d81wRh11sGCuyaAyalA0HlpR67pVDkgsEFmI3BT0yc"
    "xY8mx6cnklnzoWmxnMAnxL7sXMJt/NoopLST/MMJxO3cW9orRBs8+q4wWRz9xqWZjlyozS"
    "xNl/N8jR8ZsaKgxrVarD8HvVBibUgdRRaeL2vdAY29ZoMBwLt7qdbHXvo6Ktqj0uuVe5uc"
    "VlX9twlEvpjzF9axdZyd2Wje0UzXBUi9Q5qiB1joqkjvxmGntzTqwHR9Ra36A5loqwkPK8"
    "Y5LIRpnHujbNK6DH1GOoBm0QRtKxUhPd/c6w3mYni0iUYF5eETAS/PGXGzotcx9GcN/wTn"
    "qE9p9NmjURWgqjJsWx3KSRBqzGKV/Xsx9s514UQOcncWeGxQ/pwtHcmfFIedlQl31Nb8m9"
    "Fzr/8Vf2fz/8x1/9gM7Zf+yAzn645zU07sWT2TXrh3uoi8GrqfPuRksyYf0pzge3//w6pp"
    "olGY9oq3XRVnsypqEq0BmUODXcqQQqtGUKbW4coIO8lis+WB0zOZXoHZfdSOwD2hHP2Y6I"
    "x3CkW1SkIIjZ43L0U7Spa+KaE0MbrdpGk1WnDY00mcLfT2hXWmm5yaU209TLwxYArnm2s5"
    "urwUpsCwtiBl32FlIq6x2c8JwzC53ppAeqI57xvUHlGc+oVU1T71duV4kc66yp44vCPiI3"
    "u21OeMA+WFVkRJm+5pPAJQvDDnii9ik1oKThp8uP768+/hSZY8yqgs6iYwuihiKzt5wlmV"
    "N3PqXcKuOHAuKuiwZgZ95qYw8eJJlipmn5TdXVTBZ3kfl+K2nbk64wa/tu1I5yyxVmnG79"
    "vVQEqxFntsPADqZ6dbZigR46bRuxRtFpuyOn7dj1ZkXEyz22cXssFFXLW+u5UxV/WI5vIo"
    "D0YT2EIbWKFsKJACJcD+GR4XlUoUlUFOxLJHCZqAWxQ6mlgrg0oUoq0F46laOm1Ist51Lx"
    "KJhPYNEMtXFVyiLEeYghn48/ZJgIvIoAX7hsHzOckvOTRekcxCMm3hTGyZV2l4iL6+sPmS"
    "Xi4iqvnn3+9eLy5psjvl6wRragkIro+4ERhCVJdlfnNE6lW1SXI/KkKa256bzGZX7g8i1w"
    "S37g57MFmu5spl2XKxFBy0/b8ovToqzhAc6JYv7TLrt6O3QWGEe5ueRjCauvOcgZQRzj7o"
    "+xzxSdsWKYS22avBgWqMsr1NE34FP2HFUQ8gpoZcG1wO3YN7NteDHU7DmvWomyqB1rVpTE"
    "YLNOlX/dIxJcA1QvdDQBTSUQTDxb1ebZqty83QKuN6KXnmKafqmr8ZS2ny3g2u8oyOJWrR"
    "0GmQd+w8OAcXRjmhe5J1M6a7nYzuOWgPrAuuoTTG2E1Zan5C5Ov9Uhtmuk5oazh+6YsHH1"
    "KVlMXAJfITH8R2qRCdQ/NWxrwE8pPriu4mTkup0oU2YbUkAxrwtUTJEtN1HHr6aCGEK62x"
    "BSMVYqt1eld1cWa9GtuxtNeIteXfQxoo+xbz7GFtOXd2wW4wlepFWbpVVjpVGTU82KIV+l"
    "CCfeSbXQjq1fjbB/sva/IZ0iH17cz4m6mlPJfqqrCat2a7F2c8KuXYq1Kyd1OQ1TQSjENE"
    "0NOiEhh2rX+RL+bPiPT2znLWcG5tTzXWcAR2Lhz7j3AT8IW1q4a72e6hyPLbIMSBt0iTYI"
    "3EfqDCeGP9FR/bNSvUvhs/2COqj9o/aP2n9ftP/+wInq//NQ//cV1jL9v0a62ibV/3dGqK"
    "4wIW5UKvwmNKldMInXdxMVjGyfuAsol7vwbKauO3GKHDgiRtNCRyI/Kk+bmlTPBX8hRzdg"
    "Nx2uwUNOHJ5Nh0KNo4XrPbL/sEeMbc8PVOWUdvQmvzu/O/egvt4TAc4o7nPCMGaz3vqeZ+"
    "5xQ/6U+P3gdbzQ4elh2QS6H0Spg8BDStmct3guWctlnTkue7mJ4TxAgqAlmYF+U+o1hdcb"
    "T9k+PyirKyy3WJneR9Vgsyw/HNc4yQ8m+OmImfXIfqTawFp9BDSW7WV2mm2f/cQSvE1Wa9"
    "lRsG03ycsNrReLzgMF6VJ6eiVpjwkO8sEYsOwWkSwPxYjbYyAGFrFB8moFeRUrlLpjL8vh"
    "SdUujzAzncA4W1c/lcT7GAu0bQ2VLYm+Xt7EVAKD2rSD2jhtwbYg3eyqshSqrllMY4pDE9"
    "ScGBLw1QS8TCRtyBJ/kbraT2hXMsW5ydUpttidsXtZ7i13a1DJGItGOsEhPtuQR661JC5Q"
    "l8CKCoZ2yrYSSibu1GJXDf+RE7IGMKXfF+8HcaUt2ymJHGnkMUreNTouqaJcM4RqxDc0QK"
    "PmmNvsec+sodPcSyCX29ZuV87l4jH+BlQK5G2b5G3R/dCScYdMJDKRyEQiE9mNz23vRhiT"
    "+TRHJ2DCmc0TzuyGP3hPp/YT9ZYHCgIhuTeoYhAs0cquG3d27VCyoKOJ6z4Sj7Ih9ANmxv"
    "MoLvb4QwK0BUR+WSS20tPqaQzDARnRMZtZIigMwq08MqGG5zON67hIJTT+NHUkl3iimFVW"
    "OKfDkniutJ1HTcpwrIjnihpHk8ij80Tr2JgMkDqDADeIWgMp5AS6wAlIM6gAebkVm5Xqo4"
    "F1VMvCOqowsY4KNtaO3ZUdRxz9lfvtr5yxLcotIWvUcKcSbZYIub69awryPCFWiw+roMPy"
    "M5opB5ZmGTJJBAuR1eNq2O/zFLthOcaJACJcs9SbaykAvrAdw1uql4pYIp/paxkIy6A/2F"
    "4AXDK2DNqLq4/nN39XL85xe1nvu/j73eW5AvOhPzGOz17prNE5sR4qHts/M43B5ivmuE6W"
    "bDqfGsuhO9ZFNCeHuBZwZUa5ThEKSQJLexSLQc7XdfDkRJHn7zLPPzF8IGPHU1u7HGVeFG"
    "tRamQtzRGYet9XRnRXHlT8wGp9YFkeunaAbkYKHWor4nNTx8Cm4blpT/sJ7Oro3MzM6pJz"
    "7fKJOsEXww4OFN619Oagyr1GodlwwdrV9K/9alg0TprAmjq+IZwg7JJIUwCuLT+gczKiD7"
    "bjQxI26P6QvJu6PrUgZYLhEP7cAXElfxgIFT1sLTyvTjK4yAUt4FJ4z+QbmznL4p545Oz1"
    "XZ0QXt45n+GeF5dh2Pg9TA4fhvB2zF0Hs1b7RFAi0i7ondwWZV0j/nDqcmFx+x6SYI0E78"
    "oLkgbMObEeot1InvZkD9JYG2QZZMgwZBft0GT0Y/1He/BlQSTzujzGeB4Ky5p2D8wK4gbL"
    "mmJZU4wyzxNhP9uWRZ3foErZgYIKk28PqsiwCW84TMudraTDygFWBm67CydJCssPJxZjtm"
    "EWYnmBDhAt8ljVBVyWwa0MT/LuJuz5KV7p6oYvJgIYvlgvfBFVXDzsh2pYXg0DzBXqVzQU"
    "5WoX+zU1nY/3Y8pG/Z48QPLzcC58edQwJ8ScGvbse2LwvO5U5FI3DQ/ODYL7z51avBSUSJ"
    "bOj6BN2EAU3Y1bfwIkgT/n+dxDfrzPYMvpzObn4Gbg2owTwN8vjEc6NIJ7nt2dO2R5JWyD"
    "+FM3AF/nlBIh99+fLz9fvk8k2VMPyVXAcxL5wrMJEmPPnXGv6cyFvPa/O/yN08ewjnwasL"
    "cK7Cl0DOnlx7Zj+xNIjw9dsN8ljib6lHjuwh/wVwNtlopjfEzDY+IiexJkyQ8ZBiP2kzw3"
    "gnZlHnqerK7s9OKKbPTViYwUPto4M95ouRVHbaa7Sm9thPnmj4w60nAN83RVQz7Imz9e6q"
    "z690oJzTZ+aDwnJU80Of/4nq2L9sMD07ZBlvwneXH77ufL958/XL5YgUgu21qrY8MLaMQT"
    "sGTKbui1l55Qe4xgnsCiFB/n3P5rJd3L78SHEQpvhD4MoFjWXvCrMphab9/gm5ZNxG+in/"
    "DXH9LfcH2jmg/fFqcmW2GdqgVssx+TdF+9YohWcZjAtp4a9Vf56DGUTGEqCturtrNYZPqr"
    "fnQ6nJs/V+hgQ2PMdsOhT5kCx7bizNOR0mnHshhUUDro7mmA1klVuAKm5REeGaEekjonte"
    "I7TiriO06K8R2yxrMukZbvo4fYb59Qi0DTodQkESTV6pFqtjMPFZ7NcowTAUxBWAtgoaeu"
    "u3Kk0i3mahD6dFNaRtPrhhsGmlM6lcA5XWtOU89ztRbmRAABrgVw6Pihp+VNSiUQYkwNiz"
    "GIK2IQYxpZf/Szkhhp2uVRltkmzWHOieI4d3mcp4YfDH36R3GQS9NqyCKYVyN/7l/4nHhg"
    "lQ7BlBPrX3W37Sctkl2FmktUThSXqC4vUTzCoTjCF/ZD6RKViPRmffrL8fHJyevjlyev3p"
    "ydvn599uZlslAVb1WtWBdXP8GilRnN4ioWe5k1vytJDL+pLn9THjXdNEt5zY0/K9SbT2tr"
    "W3/GOV7bWycL4YlWJaJr5BAoSiK2WWxzoQwa2BYlEdt8ibV5MKTjMTVVCQvLqci8HBKS9Q"
    "jJXJha3Ymcl8NpnCuxxqbjRENBSNqjblCgBeR4xdqkgCzUP0rgTR0H5ptyB+abggNTADZz"
    "fYXlUs5nZYTWmrpdg7mRyQtPCOhDyQxe7ZAv9tK/Kd1AmUtFpKbWkqwWx2lenObsp6+XQS"
    "UjiMRHl4mP7JkaDV2xIIjKYu4UL/UgGF0T1qwUBivnedjsuZG6qObEENYV6YWlk3sbnuP9"
    "InW1n9CuTjCcnVyrE9VE3/gW0f0t7bEHIMcvkEE5uzCuBjndn7aA82ef7qEqXncCF7byDL"
    "rsLaQjUOpT6SnsxnzuuU/GVKGTX0SiP/5yU54cNAL8POqmJzMaUM8ydO5sZigtFx2U3ole"
    "+gpSLrf5+jhlcqn3EalC4qv1scol2+ojWuAE2xClW9ZFn+CBpb3BtCJ30WkqdXaRu/SsVW"
    "WSkWF0KKtmspFb2NZ8ch/rZ/dkMWHD9cSTeEBCD3dM7n039Ew6TNtQOPnru8XMIpt3p8ym"
    "kZOAdvK/XUc7swaeVF7jk9jySeWyfOk1akT3N2X6tqlg2x9SB367Yl5XFvLKCrZYxiue8H"
    "tbxQuPujxrsji7V+kyxkpp5OKQ4kSKs2P2wGBTilOh1SLKK3k45QLZpQyRt+aEWiEHuWDI"
    "JfcGVWacH7WqmzDSoV8D9nZekvMQMiLCxSitYlwM7l92EFDve/7Cb+Uch5BcUfQCAnLmRN"
    "eZLsGGEzkSSbBwiWWPx9RTZJXcyWtA6skvE5ebmDxppQ+WprsASzOYgHgE5gufMF2WWcai"
    "QB4kcxSZJi2YZGleSZDlCk+JNappaOYScskYbZ6RS9LRMfdWByza/cr+ffDuJgkn3ju71v"
    "Q0y615G5AGHfNZtVDUDtbT5RqhYwU5jBkrEgTs+5+43hr8QEYQY8a6TAO4bI1fY4QlMRzf"
    "Lo8vjMD/Mo1VZw+SZXpIXm//tD5my1vx2Wx6CAqO5k6N+dp+mFS8RbX19perT3urthqBOR"
    "mGayMuy7cI+Yfz27t9h3y4YD+RLfL6Sm1FD+0dWjt59XJfzq0leGkeqirItYfu0b5gy+MQ"
    "/XUTqfmoW+6BbgnxMOucKErFcHy7PL6CAF9jIyoK4qHpYkKV0I/PLo4Nexp6WvlqysSRxy"
    "pCjbFFrccWiem55gZREMZtosvbhBgujxq+ytVxR79WLmGpXIt24g7cdXeXf7urpkCSUf1w"
    "/fGnuPmK2qfUD2drhfBlJfED6/IHFhgPWpmW4vZILtYiFzOxDpqfUV4WP6Quf0hyzM5aIy"
    "3J4kh3eaQxtv05jz6GXWPYdcvQbifsus6pfF4NXEFk6Jx4jWJNb1lXPYK80ZOvGcwqQqZj"
    "TFeHTQ+TkVwdO33txLXjicEL0JsTqEYf9UQWRhQfzOvVQ8zwiJrs/SC62A6KMdCbd6c+/y"
    "qFjcOPKxx3zZaAj3EQX4QQGGwYauyGgcl+GNSw/nJ+dXf18acXGHPchZhjP/outHyBkcyu"
    "tDBUtuvFEIpvrji6NaNzUvEeRpttP1BEn2lFjnUTjjXUzfuXSmAexYInDrSxsT1dyxmXlW"
    "3RH5dc2VuHnEVN21qLEMlKIiGyjzt0TtWufco/K4aESDUhIps/GxIi8gHc/YR29Qnp7OTq"
    "1NFoZhjzPHMHKkM/uTmotPIh3x3PelfTxE9OB0OOPDJ2PTj3y0xzZo+LA8DQI2HmNpz/Fa"
    "Y5L/IHd5nJbLNpypqLPkb0wXZ8EihSXzX3GCUlMPfcf1GTYwW1Hor5r6QGHGg+oTxP4rCi"
    "p0YnkTMSK88xqxpsRjCwgbbZb+d9kqtbKZ0mMgy7ZRg0C5BsUnqka2tuzuQ8qmVzHlUYnU"
    "cFqzP+OOvCG7fvIb6NnGTOLXq1z4tnxXqI9nEttI8r0D4uog2LSBHm8pCauD2G1NQKqfGo"
    "SWGX1KzAmcpgvDhm60MDXjpqk+rAmqOflURPSqeHWTYu9Hm6rCwGqHV5pCMjVrfyb0YK+b"
    "j8oVPgXPSrX2Wk0GVTyXFK5MuGFOentKf9nKwrGc7s11oj0aaYiFvAtuc1bjIfrHaBm0aZ"
    "Y6gloSKNoxoTFXxxXMiiXjCYEQR0NufhWy77E6QhOgv+DfULvrm32X2el/K7IwiK8m2LAt"
    "t7aZiTAfFdEkBYFySpFKNP+JiL/JLfqgPGmn+kkkFmfcfsMUxN9gyOkngZBaEctWfLmh2z"
    "InmhgZIr9iivmB2Xft+YKc72x7ni6zvkizvDF8szpO6pa0mkPYqiSaptyywFcvDNJRmLFr"
    "GaUzVu3t40/e5oTyaptA3UBFOSaDHXz57AyaHQ+Ojj9j386k/ruCpOyz0Vp8UEt+Ox0tyq"
    "F1qbSvcQ7O1H1jIUg1Dhs6gHdiqNYNep+IRJMxtOmhkGmginEghxLYip57meDsKJAAJcC+"
    "C4nPGaeQTRGbIXzpCx7dj+ZK1hzoniOHd5nHMMW2GoK47UFCTRT9OJY0pd01obcXpFlPKG"
    "Tpkb0ct+AppxysQvkPHKpNOpS6H8X+ho4rqPBwqfTHxrUOWWWYhGNT0zdxNKPt98eAEx8Y"
    "/UAV/IIwWXCVT7mhg++EGo6UFwvU+NKbXe8nJixDQcMqLEn7gLhxgPDOaiC2bLfW9eMgx9"
    "GG2t8hWn6s0JXf/kdSqNjEUNxoJ/d0P41LTozozUdoBePcP32NHhQjdrQV2U3EoZtWeC9v"
    "oxpmV9oDXWZWtMaAlDoTQUh7w8nURBsA/FCttOKwHfTKSvaVG0WTGkEevRiGLGPlHPHi/F"
    "UqWzr5SI92HaF85a1TxsVXnaqnjcilrhnCpjG+tpqpkO2qzhdfnx/eVNUzZB0wprhJpqQy"
    "+f7BmhHuQLauM0oYBs7cJdpfLtBZu8enn6Zm8Kd0HugjVgzovhIcM8sDPKEFFhWr5cSCIt"
    "Lhafrtsq9NfQYW8ngCB20ZkG2gXB3i3Qp/VUkNMqFeRUoYLAQ0bLQKvIUkYGKyspIiktC+"
    "Lj9eZwRgjnb835u4Cik8wI4cl4dAmagjAyM11mZrDgS6NsANaDaz39JGaveM7rGdbjwHoc"
    "LUPbXj2OKO+GrVKCdYpyvBf9LHuEeaMFOZI5qgrtkeZvRWxP1KpecE85GnVCaSqTVmIkTT"
    "uL54CUR9JgfsNmKS9UultXuiGZHnuxoRPORlRxTKWU9yoK4qnXMnB1bfW8HNrstWx2pESa"
    "P8g2XNNOUwrj+Yx8SlRw3MCXbxlLvbyoeUH0RBSX43noMSthCIcQTDd0dJI7qETRNYwMHj"
    "J4mK6yTf4OUytuN7ViHfLONEKl91qHuHsHffQI6/yx0g3h6c+xxwI4YEbAz9ocoTvPfnio"
    "lbNzL4EC3SoQPxGxWoFVXBdrSzW++wqTfDB3fZSkM8B9BCkimzYFKbLsfxO99QmsNhxUMW"
    "wVfioJ2dXuqqE8qqvPpH/kpdrMieGwtyQuUxzJwrMDtnG9JQbP3Gv7ZG47DrsbuJDOt3j2"
    "fM0+lPl8ZTd1RDDnk/iiP2yNyb1tf5iu02AXzoI9IqjYC9pOSb7hirpTGamNyOyuAdwgm8"
    "1UH/PRDxXpcisi6yWZHvp0t39wHAnB50wIxmOoXW2lIIiOolygPwZLYrBkx+jWWsGS6uVh"
    "CwD3u5pNYUHULmiDbO1O7PvSCvE1qsPrFIa/ms1CLnhI7r+hcxeq6TARxze49jIgrANqzC"
    "D92x/f3hPXs6jnE/bay+iOL0r2mJQb69Rg90lgPFKfeO6CV3P3qdwjM+YLDMAuXuJ3Z0TZ"
    "okPu5w9D3zHm/sQNhl9ntvMNu2CGngcnYeMb33z77X1aZYhnvoOUdz4J54RNel6tfsxWHl"
    "6vyJjCGyz5e5QzFeLF4Tb7UeWl66PPloPCBzn9EVy22EttbuPCfigv8KHa5xW2drTmbEZr"
    "NG9o/+X4+OTk9fHLk1dvzk5fvz578zKxuIu3qkzvi6ufwPrOaMaxOV6RSC8ZpboKVyqBul"
    "Yh3c4fGsRR1BpZI1VYE8ZdbH96Jit1zQmatMcpqir/k93u6m9gOcE+gdvKZlanAtPqzFqx"
    "bA85zyYKBNG5bnXhVASZrpxLhCljWs6QqD3G9NfygugT87sl5HeD8l4w7wUis5wMapLx+N"
    "n17P9VRzLEtwYrWY/hRDTVSKk/NfyAzKeGSaHgsEEi/faFL3gGYBYWE9ucEMMh/BlkYfiC"
    "CIiz5DsumTHr/y0QDXAxIgPsAFLnk5nt+9QivgvZzNhEUmff381rrD5dXEopdM160Aqf4E"
    "+C/zvds8gJNC/QvOiVeYHcGHJjHVkZOqIIfeJHBm/FLFdoQ5n7lSpRdPgw8pHUU4nOecRl"
    "rFc8uA5rYzgWUyFAdxBOF+FgEo2Y2rBkzYjtEH9qm9Qvqjfb6XIDVWWvIjv3TDXpyEdzTj"
    "2mHKs+l+hO5YdipG2azNSjNUGfi29uQ2WuXFV+SuPe68ZpSiJ9pCzPzupwlmdn5aQl3MsR"
    "Qeyj0kA4at5DdJvM5V1EGPi7khjIVARDusvIzNzuBh1c7FoD/PP/AVmQU/o="
)
