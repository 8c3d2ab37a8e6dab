from tortoise import BaseDBAsyncClient

RUN_IN_TRANSACTION = True


async def upgrade(db: BaseDBAsyncClient) -> str:
    return """
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
CREATE FUNCTION charge_is_immutable() RETURNS trigger LANGUAGE plpgsql AS $$
BEGIN RAISE EXCEPTION 'what was charged stays charged'; END $$;
CREATE TRIGGER immutable BEFORE UPDATE OR DELETE ON charges FOR EACH ROW EXECUTE FUNCTION charge_is_immutable();"""


async def downgrade(db: BaseDBAsyncClient) -> str:
    return """
        DROP TABLE IF EXISTS "model_rules";
        DROP TABLE IF EXISTS "budgets";
        DROP TABLE IF EXISTS "reservations";
        DROP TABLE IF EXISTS "language_models";
        DROP TABLE IF EXISTS "kept_answers";
        DROP TABLE IF EXISTS "budget_windows";
        DROP TABLE IF EXISTS "ai_calls";
        DROP TABLE IF EXISTS "model_flights";
        DROP TABLE IF EXISTS "provider_keys";
        DROP TABLE IF EXISTS "charges";
        DROP FUNCTION IF EXISTS charge_is_immutable();"""


MODELS_STATE = (
    "eJztXW1z20aS/itT/GKnitHaerPXyaVKspVEF1vySXKcvWQLgoAhiRUIMHgRzc3tf7/pAU"
    "C8DUAMSIAA3FWp2CamB8Azg5nup3u6/xrNbZ2a7sENnTjUnd3Zj9QavSF/jSx1TtlfhNfH"
    "ZKQuFvFV+MFTH0wu4AQtFQ+a8kvqg+s5quaxqxPVdCn7Saeu5hgLz7DhbqNrixLTsB6JPS"
    "EqcanrsgvPXKLNVMM6INeWuSLejJKZ6s6I4ZJHuvC+I4YHf3cX1PLIckYt9gP7p69pTN52"
    "4Jrhuj7VD+AhdFtjT2FY05bu51vGnz5lKEwp68lhd/39n+xnw9LpF+rCP38fhTeG5ppDVY"
    "/qiuqN/gntFo/KxKCmnhoLQ4em/HfFWy34b58+Xb77kbeEl3xQNNv051bcerHyZra1bu77"
    "hn4AMnBtSi3qwG0TI2P5phkOZfRT8CrsB8/x6fod9PgHnU5U34TxHX0/8S0NhpVotkMPDN"
    "09sOhSMfQfwudLtFWUq+s75fbiTlFGuTkBz5EZtvAnzbZgPhmWBzD+9Z+g3xgV/usIbvD2"
    "57Ob50en33AcbNebOvwix2z0Hy6oemogyockhprPXgXGPw/525nqiCFPS2WgZw/dDOgRVA"
    "2AO5qrXxSTWlNvxv55elwC9q9nNxzv02OOt82++GBBuAqvHPJLAHsMc2La52B+x654xpyK"
    "oU5LZqDWQ9GD6C91gI9+iJGPV6+i+a6ZtvZ4YNnLfUz3u8sPF7d3Zx8+Qvdz1/3T5DCe3V"
    "3AlUP+6yrz6/PTzGitOyGfL+9+JvBP8r/XVxfZb2jd7u5/R/BMqu/ZCntxRdWTUEU/Rz+l"
    "Rp9+WRisuxqjn5bc1+g3+OENaZj5jlljkJNyOxjicN3EEW5ghANFRpFTUNJSu1RUuju0G1"
    "QSUP0mj0KNJKEspgH+kW08xtT6ha44zJfsUVRLowJMQ13+Nu6pn8DGv8aftaMu1xpzZmax"
    "v7D3pl6gvJ3dvj17dzHiUD+o2uNSdXQlhTlcsQ/tzC/rtvlL88N59hfVUqccH3gReOwM9g"
    "ITKzEsxdZV+GYV7aoz4rKZ8a1hERv+o0SnT4ZGD8iFpTOcwaKhlu4S+kQdZvGA9srsHtUj"
    "Gns0MI4ML2887arTKhaS71IHzaPumUeot3/N2/3CsZ9qDX5KEMe+j2PPlvZaQ5+UQ2W+yy"
    "MMe66kJp8QQTW+XI2PNJotdfhPYTf9hHSjAp+YULLaewx13hORBv08lP/xlxtqql6oe4vx"
    "zvo/BoL7f5q0dfgcFRg60dwttnJg+KuZOMUIbDYv0JBoZzUsMyToXDVMGRfLWmBw3pXDky"
    "ruFdaq0L/Cr6UdLPxPCXij9rtBd8+rXhrfly9eVMCXtSrEl19L47tQXXdps5VS1lWYExwg"
    "4oeVED8sQfwwj7jhKrrhwvsLVulz2zapahUs1GnJDOAPTLQpxNe/tLsun19fv09ZHeeXdx"
    "mkP304v2CTng8Aa2QEatbl1R06ar9ykzBnw1RRuZP0dH1le3gOitS3NKfzB6bfzozFljh9"
    "4B0NFSaHsi9V39pug056SyiVI8QMKMd+Us0tMToLuxkoSo6/tfHvV1mL+oiNCxEW9ImCzJ"
    "ZLtuVdQD8DBeqJLdjbb2yfbedxYtrLX4PeBoRVkzxSuM0JmKR4Ayzmktja9i+qeUq46+6e"
    "Vfo9ugV0zendfxb6saOWrEFKLK0kGzp6ubtATjnMmBTb9BeWP88x9SngI9lBmvWVrPoSox"
    "7DgL926zITTsBXaLmVLS2FbsfMJ4Ve3Ca9uImte0tH7se4p34Cu9GXm/5Qxe7c7MzdAbDo"
    "Id9HfGs0nQXKemKmb9TWm3f+/o46dyd1bnRYNuuwTD5ZDuY7+sUTw5wRaw/t0T406Ivf7l"
    "LKc4To8w9nv32TUqDfX1/9FDVPjMDb99fnGeCp49iOsgwZIEnVTCi8xQrTTVppS5XXYVug"
    "BbdWdHUlYOourYLJnRfMQGv0kddkj8v++Pbw5fGr49dHp8evWRP+nOtfXpXgji5gNNJruY"
    "ATPCt6NsXOBFB+HlSXbgnSu7CbocKkGoqmmlt7N423rJOhYvTg68zE2RKic95J/3a4SghB"
    "7hZFtdzl1ovSL6ynM97RUGeTqVpTnxn2SmyZ14frfdjZB/jnQCcXf1XF8c1t13IO0o1vDn"
    "YxhxATQ6eO8khFurkMVh/Drn6hq6Gi1X5kTy9h4pErylI1tt0BeejKZ9bPUJHaS6BPL5GK"
    "SJYdhfoMCaYmHQdnvm54F5bnrEYC30Hi6rjMfaBCO4XNTsegVXMPQgrA0O0wJrYDGSpce0"
    "4fbH31zCWqptm+5RHVtC16QC49Ao/mEofNEPKwIoY+JkuDzQDfI5PAR0Vgi3sDeTDYj6bx"
    "xFp7MzoXpCFs9dZVfCJpX13eQwJhSwnPE7pQuuhC2XM8RTf1+L6GUwwSzT3nCxskpmzll8"
    "QzlkAs01iqus4uCjTAYj90QmQAztGm876qmtgBXYKvVqBvD8HTf1rF0X9a7Oc/zbn5PdVh"
    "al4AkgTKGbHhzeSmgJZbeVNCuPimEX2gYMzk4bz4wtaA/769vsrBGUtkfcuG5pH/I6bh9t"
    "e7IUIzQqE4QKU8FkWdeKIYy2KE1wIIcCWAMVYCYyXG+4i/fU89T3xWLrwyLqPPTN6mInF2"
    "z0YQ4qbueVUMqppU58zTzGYPystruEHeV9YrMSyynNmQEhaKagSkFDBaTJTOWZdUD0pqQN"
    "WN4CmCXi0PeLGp8cSu+Ys8hbavh9hMpv01iodsZNEvPJM5tKFfFk6UJiEUC4cq/DKir33E"
    "G7NRgH+Qzz9f3FyQsCNyeUvYV0euPr1/H4R6I+m2X9Ltkb2kWNPefFYwkh2gZbP7s4J9sc"
    "3bg7iJvGHhsppHuThEPCEyCJTbDhBX2YbDdiGZwOWkSK2Q5VqYv2hqWu84YDnadCU18ITY"
    "nhIVo/a9XTGSetVmsNhMP8aXn4WR2f7XAoOjM08qnRA7KTkhdpI/IYbcxdf2dXWEu1ifZx"
    "CwF8mzDsX8RepgRcPHhzF7T8ctcjxJjCeJW9mT2zYUAywFdmKx/yYhspUHp2vTHF04qAZh"
    "Tqoue/ZzuiUmUWoqiVKV09ntJlXuC9qNnmwI0RIYNTGOxSZNYsAquGRtx5ga1j1x1ZVLlu"
    "D3nKs6BYeoauns74/U5YcD2Nf0htw7vvW379n/fvjb965HF+wPw6PzH+75WYT74M7sN/2H"
    "ezhfwGt98u4eVmTG+hN4Y9u/fxVTTU8Yj2irddFWe1JNX3SEFpQ4MdyxBCq0RQptZhygg6"
    "yWG3ywMmZyLDG8CkxN1KtBO+JrtiOiMXyQPZyRE8Qw4Qz9FG7qkrhmxNBGK7fRkqrTlkba"
    "ANMVjTNWWmZybc51G3/lOwC4Ysbbbq4GG7HNLYgpdNlTJIIh2/ddhVmmREfX1/mnSo6tJz"
    "JdbbbyPjuG51GLW1HjIGIVIl5Vl/Ai2wfkxrdcdiFKZMBtL15SlagO5YfI9dpn1tu++dau"
    "OPjcEpG4zNwsOd2+XXBu0Hc6NhdOzCfuhNZmB6xNPMyNB4+7iWXN9MCYGLg8MbAvm2oglk"
    "AsM6kbPLqQoYui9gPw87cQU+Gp7qMMulH7waG7+4PazHry/IJjI5uP6MTSAwwP2v0hnSBf"
    "vcYsHZnZnJYa3Jw+rgLzcTHMx2KY8wgXB18NKRS69bArZskawLbLRV6lpNBXVS34ihnMrl"
    "x+mFhiAFM7vW4cVdI0jko0jSOBphFlSKw6kdcCOIerzeEgN7Sc3ZGUQcsjjWeUQVpmVUjK"
    "DG5d2L3aFkw/2cD5tNQAYW4gKsCwFr6nePYjFdYUN6aFZ36zkoM59/v3w8Ojo1eHL45OX5"
    "8cv3p18vrF+gBw/lLZSeDzy5/gMHBqMPKng23fqzsEOVEcg3pjoLEVX5kbmmNLjkBGEPGv"
    "h7+rPlG91gBkJXEEthsBk+nPlD2RMDS7wjik5XE0aq5HvuNQSxMEYxRrP0mZFnWfT7fvWr"
    "I+q9iexZZnVvFZOIZGlSfquJIJYHOCg1M0d895a6o2K1DlN1Pea2FkvKuYTqVLeOH6vb+V"
    "u0msd5zIZ2I4bqhub9gqC3Eu6wKLveYhX6quwvqnEK4l0Ehs26SqVRCMkBHNwPvAZJua0+"
    "tf2iWxzq+v36eYwvPLrD/h04fzi5vnL/mCwhoZXoEGslAdz1BNxaNfpJKvZeVqrdkdm9Ot"
    "O3jwpMZXfFIDT3zjie8uxbtvd+K7yVj3sFywINY9LiRcHOueqFhcrTibaRIeHB/kcZ4YXn"
    "Cw2AjLob0hKn9AuALR5qsD8jkML18XV4PGBg8qJwZMLTM44f7MJfbSEtdla+WumGcKo8nR"
    "y4vR5BhN3iNUF9Qx7Nq53mNppNUq0GqmMTfquQizkkNi1lp2ixiuwua2LA+UkGqRAor0jN"
    "4yQMhCIAuBtXsHRkJ0E9fWss4t2Xvayy2zzgXkwmfeVQ+37r3knkthVkjYxJhuom2UxEhu"
    "Zm/OSCAFhbcgeZs9IcCWBCqwe0A+A6OyVF3iLqDGVsiVuP48aqnNoFCmOyaPdMF7gevspp"
    "YblIMN2Zmlw3bTgnwFe3oGAbPze4ghVwA81fHcdUKABOGDjE47G8S4hNGJR0dSA0sJ7ksB"
    "25NHrm+aFv/e68U+ZiQx2q6eWckGkzp1A1AFwjgO9cYh3NrlNpiUEPo9y02OeOPf0uKIHW"
    "z9hHWjxZGaVl1yer7laqBIhw6vlGrPoRJZ0enJ1FTTCHTVoBQtw8QBj6PnrAJt03epToLz"
    "JwfkjP1uTFkT4tAJu8J1Vovd7ru1u5I4kIpLlHaL5+fakPOrCw8kVKjBQxvOlbAUYk6f/j"
    "1jxIqyfmGGrq5p4ImBrYp3QgS3I3Fp0TycmyqLDs1xsrP4WIwWa2CaYiQFRlJ0E0uMpGgC"
    "1T1myBjmAtqfFBk9DknpV5KMFoHGNBnDDP/pZ6aMwQ1D/5JlDG8IMD8A5gfY4x67+wwBhq"
    "tQ1zPmHJH8qrIhvjMliud8McoTozwLYw9y7sH9+LF+oQvvzHKX3IWS82Ulro7L/FkQC6Wo"
    "vGHV0qQPtr66j+KrljO2sJCgA6K6BHJtjrnn5143pmxZueexV7c/n317eHL6hl0h1Fo7my"
    "BcS1fn8ILQoWVbVFCLtIUbypzf434m+mVhsHmEfqaO+JkeqZQuFzYfXOHL0+MqesVxsV5x"
    "nNUr4OMTWSmW6qwKAkpCiawasQpTZ/dMcStTI8LarOudiuF4fnl1dvMPcfaKc0Et1/N/3F"
    "2cZSsi8oVMZj7HEkNUlnc+qX2XMvB8S4Bxmf2dEsMgtZqmNyrMX5nCnPny6gx9QmwH494f"
    "H1zvxjehF0sOcVoSY+47PcwYNTPM440dBbbHOZbeq9bUZ5c+wD9HAqYm3WBcRtaYYVMlvl"
    "Yt89I6kZHtjNexurbFWoeBwAGrkkxudEAuPZcYnCaZqzoPGY4SJ7Gfnt/DqQ1Do+7fVONv"
    "GjPLTXvqHixW99+MiWsHZ+/Yi5J59Fq5xEz7fqg/LE21LNsjD/y4n8P+v2SyuypW/Ptgsz"
    "zxO8H/jntGEpVH1VRI+YIRNnIRNrKxNRhVIxdV86C6VPEdUwbjpMzgMq+fVEL5pATlkzzK"
    "mrpQHwzT8CQLrWXlsN5atXpr7E6Q/bgwTqkkPiYriBnBRSceDA3uV3sTXIsPcpne9R4YxC"
    "/WCffKSg5oMu8n8LHOIOREcRTqjgLT1g1PGAxWiH5SZDAOl52t5BC4ZcGL1on4igUxqR+G"
    "e6H3qge0d8d2kcGw3t3EtcekN+eyfzSN6UxYXSB5eVxGeAdnrSa8ZXW629Cp5RmaGiX+h2"
    "xxqvsYxA/yLiFbnE2fqENmNnsffsGxl0S3IT/cxOaRhaZtTeFPwyMOmz9L+JuwxEDT99tM"
    "RhfyyhgWt9MIomJq2V5aIl65eFNYC6AbNBucxT4mAaO5IUAkEsLAgc5pUB0JmOe7zo3P31"
    "m8JfGLFTYkh7WruB19nhnaLNgEXKKSRwNyIk2Ix/YHMrUhL5J9QO5gO2B9Ro5PfvWP0R8j"
    "cGrC7gBbxyr4mYexz9Qgdj1KbSosftPurYVpnRLKHPRQnNNJ7EQdhru034H1fNwkVIio/e"
    "BcS7s/sgf38ui0QEPbzMQn5ZGKr5zwwRDVmy324qWE0IVXzYU3AUNIgX1bWc6opQTpA2Vp"
    "ypJe8IyqDGkJBcAV+VrLObkB+T52RsIjI/y12TMdYoR7tKX0ixLuKLA95oQ/hsGTbLRGAg"
    "M8eXlcZoJHQZgK5BiuZoSfRaHGYcVWcsnDhV2oE+JBWLARkra6ziZlkLiY/W7ZxAZb9rsw"
    "vNilqkn14LC5xa6w8SJsCdc5ZcsLxk7ZyIgql7R9+03GeDKQdR0PiMZ574xzDGhu2YLEgN"
    "s2Am6DlS6P8R39UlTJZS0xiGlcpiFf/HZXbpmnUg5EzTdE3PKs/rVsmJQk2jB9tGHQgv2a"
    "Rx8tWLRg0YKtYsHe8EplavjiOQs2eXlcZsE6ccOKBuwtZdadyzR17pIFWxEymtlwiBZCjg"
    "4IFPbh7lnLhvRLzFb0PJO6YDZOjSdqEUCAAIkOxmKYaiFvqTZ4nyonajGpWrfMy6BGrKzD"
    "LC2FHrNqHjN1Domlah1RyYliYujaZ1Qwf81gld6OhKGdLYB1U4W5QNbXSvUHNWxVUXn4AI"
    "ky8uWu4aclDxGDMC7XowvyQKcGlMG2yVI1PM5Tm1SF6n0fL67eXV79xFQCjb4hDytIqxrk"
    "YB0TpilA9o51N3m1Yi9PsJMUHo5vFV9ETryLSgtMAEljNiHSLuidtGOT26FneKZUBo+1wC"
    "B42BZSeCSfLIdzMeGdERuAX6FtzptZuHMZsyZqv5VB07FYqAbtGcc25bKlrAXQYqyGMFTM"
    "lEJ4LYAIV41iNUxXsSHwVEzfbohezUlj1KpE1KrrqZ4vmOBVg+Mj6Rb3xtBIaWqLbDq6gd"
    "mUvtyiHUvgtlgxt9V8TkV554tVvYQIqnnSal7AESiSB6HTUrVg79icbsGUCUCrFUiQEcUc"
    "710jTzvKkeMoY1QQRgU1MPrrBflhJUmm5iUx41GuuDtGXO0aVMe3JAGNJRBMDF9rM3wtM2"
    "93gOtN0MtAMY2/1M14JrafHeD6yaU9tPWq4prfqlP4sscgV5/ev99XvOVb1XfpSBAmEVwY"
    "l8VIaNCk8vFANg0cLwhshLN4S6q/IUvH8DxqRXELwCfSOT+yB83m6iN117VHNHvO/gUpdD"
    "jKHrto8UgFCFTgIQ48+dvSdh7ZH5BZx3BcQTK5vT3JH9Yf1j241O9JAM5D1OeMYcwmv/7d"
    "ukSLET8fz2PnW+Q++ELvx2E8ByQJomzu6/ywImS5gxOLJDgswn5bkTmo5KOxMEzj9xE83s"
    "Rkquk4yEmXP5qYbCGKzvhrFE8yYQOwReG0JQ/CDWdiOM3CjypaCka8MZtD8A/y+eeLm4sA"
    "V9YfubxNfCIY+rHf0A9IcVXXXxDJDjJuYdeOgn2mlewUtC8r8agvS3jUl3kedU+mTDeVmC"
    "3NQp0u2EDloCyMpV63by+G+mVTM3XHiW5g2ZXxDUbt0TNYzTOIfOtXzLdGCqXs2Cfl0J/S"
    "5RFmphMYZ3X104T4EN3Ru9ZQ2ZLoykXUxhIYZSEdZcFpC7YFycbdJ6VQdU1jGlEckqBmxN"
    "C3Ue7bSBJJW5LFnxNd9RPajYxxZnJ16XT+W3vOrqW5t8ylcSljHDSqnNdd9YjLNmR+DJ7n"
    "aQNWNGBoTbaVUF7qgzpBJRB+hJ5Z6d/lr3ucv4UUb8Ic7k3dRsi7hs4oEeWaIlRDvqEBGj"
    "XD3Ka9aWlDp7mHQC63rd2uNLUdBknsWqVA3rZJ3hbdDy0Zd8hEIhOJTCQykd343Ho3whgq"
    "2RydgOF824fz7Yc/eEdNA2qdjQQEwvrauIxB0INWRtW4M0imt6QPM9t+JA5lQ+h6Yf1Pjd"
    "3+gABtAZFfkA0+sNLjNDcMwzF5oBM2s4KgMAi3csiMqo7LNK5DQaHSpu8mjuQK7hjMKt1f"
    "UKUgnitu51CNMhxL4rnCxuEkcuhirXVsTQYkOoMAN4haAynkBLrACSRmUA7yYis2LTVEA+"
    "tlJQvrZYmJ9TJnY+3ZXdlxxNFf2W9/5ZxtUXYBWSOGO5ZoM5/E9e1dU5BnCbFKfFgJHZad"
    "0Uw50CUT1CREMEVNNa6GvZ8j2A2LMV4LIMLVEAbPWx7gc8NSnZV4qYgkstl+Vl5gGQwH23"
    "OAK4ktg/b88urs5h/ixTlqn9T7zv9xd3EmwFxxZ+rhyanMGp0RG6DicXpcYZk+PS4uQnyM"
    "weYNnkGmC1NdKfZEFtGMHOKaw5UZ5TKVaxMS7QXyv2hqCdhxIH+SMMlBWk7yZ0SR5+8yzz"
    "9TXSBjJ6YhnbswK4qJCyUSF2YITLnvKyWKVQQ6/YGleejKAbopKXSobYjPjR0D24bnxj31"
    "E9jN0bmpmdUl59rFE7W8z6rhjQTetfjiuMy9RqGZAnUhGi988da0XaqHVSb4fZstc1H5fl"
    "WKWoQu6AAugfcseWE7Z1nUE4+cvb6rEsLLO+cz3HGoGRRL2/o5NA4fhvB2zF2HlTh2aANH"
    "H05VLixqP0ASrJHg3eSCJAFzRmyAaDeSKni9B0msDUkZZMgwZBft0PXoR/qP9OAnBZHM6/"
    "IY43koTBrbPTBLiBtMGotJYzHKPEuE/WzoOrV+hbI5IwEVlrw8LiPDZryhEtff2UiHFQMs"
    "DNy2l2xWhADyw4n5mG2YhVjytANES3KsqgKelMGtDE/y7ifs+Sla6aqGL64FMHyxYh1OVH"
    "G3WxfwsN8A1TDAXKB+hUNRrHaxt6nofLyfUDbq92QKyc/9ReDLo6o2I5qpGvPviMrzutMg"
    "l7qmOnBuENx/tqkT26JhsnR+BG3GBiLvbtz5HSAJ/BnP5+7z430qW07nBj8HNwfXZpQA/n"
    "6pPlJF9e55dnfukCUTG9q7pu2Br9OkJJD7n08Xny7erSXZXQ/IpcdzErmBZxMkJo49517T"
    "uQ157f+w+BPHt2EdudRjT+UZJnQM6eUnhmW4M0iPD12w9wqOJrqUOPbSHfNHA22WBsf4mI"
    "bHxIPsSZAl32cYPLBXcuwQ2o156HmyuqLTixuy0ZcnMhL4aKPMeEFhhq0dpKnuSr21Iebb"
    "3zLsSMI1zNNVKXyQt799orPy900kNNv6ptGcTHiiydnVO7YuGtMp07ZBlvwXeXb79ueLd5"
    "/eXzzbgEgm21qrY8MLaCQqg+y+hkLyDpXHCOYJLErRcc7dP9a6++Qz8WEMSgrDAAbL2jP+"
    "axJMqadv8EmLJuLz8BW+/yF+h+sb0Xz4Jj812QprlS1g273MuvvyFSNoFYUJ7OquYX+lt5"
    "5AyRSmorC9ajeLRaq/8lvHw7n9fQMdTFEnbDdUXMoUOLYVp+6OlE47lsW4hNJBd08DtE6s"
    "wuUwLY7wSAkNkNQ5qhTfcVQS33GUj+9Iajx1ibRsHwPEfveEWgiaDKWWEEFSrRqpZlgLX+"
    "DZLMZ4LYApCCsBHOipdVeOWLrFXA2BPt2UltH0umH7nuSUjiVwTlea09RxbKmFeS2AAFcC"
    "2Ldc35HyJsUSCDGmhsUYxA0xiBGNLD/6aUmMNO3yKCfZJslhzojiOHd5nE3V9RSX/pkf5M"
    "K0GkkRzKuRPfcf+Jx4YJUMwZQRG151t90nLUq6CiWXqIwoLlFdXqJ4hEN+hM+NaeEStRYZ"
    "zPr098PDo6NXhy+OTl+fHL96dfL6xXqhyl8qW7HOL3+CRSs1mvlVLPIyS35XCTH8prr8TT"
    "lUs+Ms5RU3/rTQYD6tnW39Ked4ZW9dUghPtAoRrZFDIC+J2KaxzYQySGCbl0RssyXWFp5C"
    "JxOqiRIWFlORWTkkJKsRkpkwtaoTOSuH0zhTYo1Nx5mEgrBuj7pBjhZIxitWJgWSQsOjBF"
    "5XcWC+LnZgvs45MAPA5rYrsFyK+ayUUK2p2zWYG5m8cAePTgtm8GaHfL6X4U3pBspcCiI1"
    "pZZksThO8/w0Z69eL4NKShCJjy4TH+kzNRK6Yk4QlcXMKV7qQDC6JKxpKQxWzvKw6XMjVV"
    "HNiCGsG9ILJ07ubXmO93Oiq35CuznBcHpybU5UE37jO0T317jHgYKcXhc3YxxvTzuA+ZNL"
    "e6iJV4U2t5On0GVPkTgBJT6UHsOuLhaO/aSaApX8PBT98Zeb4tygIeBnYTcDmtBpgs6ez1"
    "Wh4SKD0tugl6GClEltXh+nVCr1ISKVy3tVH6tMrq0hogU+sC1RumVdDAkeWNobzCpyFx6m"
    "EicXuYuPWpXmGFHCM1kVc43cwrbmkvtIPbsnyxkbrieewwPyedgTcu/avqNRJW5D4eCva+"
    "cTi2zfnTCZRkYC2iX/blvSiTXwoHKNT2LHB5WL0qVXKBE93Izpu2aCDVehFry7YF6X1vFK"
    "C7ZYxSua8L0t4oUnXb5qrji9V8kSxkJppOKQ4USGs2P2wHhbhlOg1SLKG3k44QLZpQSRt9"
    "qM6j4HOWfIra+Ny8w4N2xVNV+kRb947OmcdcpDSIgIP4ZZFaNacP8yPI863/EHfpNMcQi5"
    "FYNeQCCZONG2zBXYcEGKROItbaIbkwl1BEkl9/IYkHny88zmJibPWemCpWkvwdL0ZiAegv"
    "nMJUyXZZZxUB8PcjkGiSZ1mGRxWkmQ5QpPgTUqaWhm8nElMdo+IVdCR8fUWx2waPuV/Hv0"
    "9mYdTdw7u1ZzJKutOVuQBh3zWbVQ0w7W01WNyLGcHIaM5QkC9v3PbKcGP5ASxJCxLtMANl"
    "vja4xwQgzHt8vjCyPwb6axyuxBSZkBkte7P6yPyfI2fDbbnoGCk7mmuqjth4nFW1Rbb3+5"
    "/NhbtVX1tJni10Y8Kd8i5O/Pbu/6DrmyZK/IFnl5pbakh/bOrB2dvujLsbU1XpJnqnJy7a"
    "H7si/Y8jhEt24eNRd1yx7olhAPU+dAUSyG49vl8Q0I8BobUV4Qz0zn86n4bnR0caIapu9I"
    "paspEkceKw81xha1HlsUTM+aG0ROGLeJLm8TwXA5VHVFro47+qV0CYvlWrQT9+Cuu7v47a"
    "6cAlmP6vvrq5+i5htKn1LXn9cK4UtL4gfW5Q8s5YyXHOesLI5050c6DCqpNdIJWRzpLo80"
    "Bl9/zaOPccEYF9wytLuJC65ybJxXqxZY2jJHMsNgyFvW1YAgb/RoZgqzkpjeCNPNcb3Kei"
    "Q3B/deW1Ftc6LyAunaDKqlhz2RpRoGsPJ66hDU+kA19nwQ/mp4+SDd7bsTH9BMxDXDy+XO"
    "Y6ZLlEc4BF9EIDDeMhbW9j2NvRjUWP58dnl3efXTMwyK7UJQrBt+F1LOqlBmX1oYKtvVgt"
    "yCby4/uhXDR2LxAYZD7T6SQZ4KRBJwGxLQl81LF0tgnr+cqwi0sYlh1vIWpWVbdBitf+mt"
    "x0inmqHXIkTSkkiI9HGHzqjalY+hp8WQECknRJLmz5aESPKEaD+h3XyENz25OnV2lxnGPB"
    "HaSGTory+OS618SMjG07JVNPHXx1chiRuZ2A4cTGWmObPHgxOq0CNh5jYcUA1Mc16EDq4y"
    "k9lg05Q1D/p4oFPDcoknyM3U3G2ElMDCsf9FNY4V1CLIJ2hKNOBA8wnlOAkOK7xreFQ2Jb"
    "HxoK2owXYEAxtog70775Nc3ibyPSLDsF+GQbJAxjalMbq25mZMzpeVbM6XJUbny5zVGX2c"
    "VeGN2g8Q30aO2mYWvcoHmtNiA0T7sBLahyVoH+bRhkUkD3PxibKoPR4oq3SgzKEahV1Ssk"
    "JkLIMBzZhODg34xFmQWAeWHP20JHpSOj3MSeNCnqdLy2KAWpdHOjRiZSvTpqSQj8ueigTO"
    "Rb46U0oKXTalHGeCfNmS4vwY99TPybqR4Ux/rRUyQQYTcQfYDrwIS+qDla7A0ihzDMUORK"
    "RxWAShhC+OKi1UCwZTPY/OFzx8y2b/BGmIzoK/Q4L95/cGu84TJ377EoKiXEOnwPZeqNps"
    "TFybeBDWBVkUg9EnfMyDBIjfiAPGmr+lkEFmfUfsMUxNdg+OUvAwAkI5bM+WNSNiRbJCYy"
    "FX7FBe0TkqTb41U5zuj3PF13fIF3eGL07OkKrHghMi7VEUTVJtO2YpkINvLgtWuIhVnKpR"
    "8/am6bcvezJJE9tARTATEi0mo+kJnBwKiY8+aj/Ar/64iqviuNhTcZzPwDqZCM2taqG1sf"
    "QAwd59ZC1D0fMFPotqYMfSCHaVkkSY1bHhrI6+J4lwLIEQV4KYOo7tyCC8FkCAKwEc1dut"
    "megOnSG9cIZMDMtwZ7WGOSOK49zlcc4wbLmhLjlSk5NEP00njil1TWttxOkVUspbOmVugl"
    "76CehGp0w8m7oUyf+ZPsxs+3EkcMlEl8ZlXpll0KiiY+ZuRsmnm/fPICT+kVrgCnmk4DGB"
    "alQz1QU3CNUciK13qWpS/Q0vd0U01SIPlLgze2kRdcpQzntgdtz39iWt0IXR1iJfcqhem9"
    "H6B69jaSQsKhAW/LtT4FOTYjtTUrsBevMM77Gfw4ZuakGdl9xJma+vBO36IaZFfaAx1mVj"
    "LNASlEBpyA95cTaJnOAQium1nVUCvplQX5NiaNNiyCJWYxGDGftEHWOyCpYqmX2lQHwI0z"
    "531KriWavSw1b501ZU9xdUGNpYTVNNddBmjamLq3cXN03ZBE0rrCFqog29eLKnhAaQLqiN"
    "w4QBZLULSxXKtxdrcvri+HVvCktB6oIaMGfF8IxhFtg5ZYiIMC1eLhIiLS4WH6/bKkTX0F"
    "lvy4MY9qAzCbRzgoNboI+rqSDHZSrIsUAFgZs8rDypIkApGaz8Iwik1HUIj5ebwykhnL8V"
    "5+8SiiIyI4Tn4pElaHLCyMx0mZnBglqtp0fE7Apf8weH9SKwXkTL0LZXLyLMC2GItDSZoh"
    "Hvgn5WA8K80YIR6zkqij1JzN+S4JOwVbXok2I0qsR6lCZVxFCPdhbPMSkO9cD8e81yMqh0"
    "t650Q7I39mCK5c8fqOAYRSExkxfEU5lF4HrqVMrDnJVDF3P1k0BKTUNCKIwB7tmckkB9w9"
    "TU1ZVcYsmsIHK5gpLivsPUWAXCuDXbt2ROx4tE0bmGFBNSTJjvr02CCXPT7TY3XRV2SVN9"
    "of9Phll6C30MCOvsubwt4RnWubEUOGBGwGttj9CdY0ynlZIe9hIo0K284BURqw1YRYWFdl"
    "QkeagwJY821kcpcYpyiCCFbMi2IIWW/a9Bb0MCqw0PSgRbiSMlgexmf4qSHNXNp3qveK0r"
    "baZa7CmJzRRHsnQMj21cb4jKU58aLlkYlsWuejbkQ82f3q3ZhzAhatKPGjKg2Syo6LCpMb"
    "l37bCRZbX3wWb3iKBiD2hYBQlbSwr3pKS2IrO7BnCDbDZTfbRH1xfkGy2JTU7IDNDpuPuj"
    "t0gIfs2EYDSG0uUqcoLoKMqESmM0H0bzdYxurRTNJ14edgDwsMuB5BZE6YogyNbuxb4vLL"
    "Fdoby2TGXty/nc54IH5P45XdhQjoSJWK7KtZcxYR1QdQ4JtP785p7Yjk4dl7DHXoVX3KDm"
    "iUa5sU5Vdp146iN1iWMveTlslyZ7ZMZ8jgHYx0P8YT1QtuiQ+8VUcS114c5sT/kyN6zn7A"
    "fNdxw4SxhdeP7NN/dxmRaeOwyShrnEXxA26Xm57wlbeXjBF9WEJ1jx5yhmKoIHh8vspYpr"
    "f4efLQeFD3L8Elw230tlbuPcmBZXSBDt8wJbO1xztqM1mje0/354eHT06vDF0enrk+NXr0"
    "5ev1hb3PlLZab3+eVPYH2nNOPIHC9JRbYepaoKVyyBulYuYcmfEsRR2BpZI1FYE8Zd7H56"
    "rlfqihN03R6nqKh+Snq7q76BZQSHBG4rm1mVEjabcxNFsgPkPJuosEIXsuVZYxFkujIuEa"
    "aMSTlDwvYY01/JCyJPzGOR9Y4y7zkis5gMapLx+Nl2jH+LIxmiS+ONrIcyC5pKJCU3Vdcj"
    "C1PVKFRsVUmo3z5zA54BmIXlzNBmRLUIvwdZqm5ABER5xi2bzJn1/waIBvgxJAMMD5KPk7"
    "nhulQnrg35oNhEEucv389jbD7+WkgpdM16kAqf4HeC/x33LHICzQs0LwZlXiA3htxYR1aG"
    "jihCH/mRwdtglgu0odT1UpUoPHwY+kiqqURnPOIy0iumtsXaqJbOVAjQHQKnS+BgWtesX7"
    "FmxLCIaxoadfPqzW663EJV6VVkZ89Uk458NGfUYcqx6HMJr5R+KGrcpslUMlIT9GvxzW2p"
    "zBWryk9x3HvVOM2EyBApy5OTKpzlyUkxaQnXMkQQ+6gkEA6bDxDdJrMh5xEG/q4gBjIWwZ"
    "DuIjIzs7tBB+f71gD/8/8lSamF"
)
