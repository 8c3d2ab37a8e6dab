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
        DROP TABLE IF EXISTS "budgets";
        DROP TABLE IF EXISTS "budget_windows";
        DROP TABLE IF EXISTS "kept_answers";
        DROP TABLE IF EXISTS "model_flights";
        DROP TABLE IF EXISTS "ai_calls";
        DROP TABLE IF EXISTS "provider_keys";
        DROP TABLE IF EXISTS "reservations";
        DROP TABLE IF EXISTS "language_models";
        DROP TABLE IF EXISTS "charges";
        DROP FUNCTION IF EXISTS charge_is_immutable();
        DROP TABLE IF EXISTS "model_rules";"""


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
    "GjPLTXvqHixW99+MiWsHZ+/Yi5J59Fq5xEz7fqg/LE21LNsjD/y4n8P+v2SymM8pVnD5ne"
    "B/xz2jg8rjZyokd8FYGrlYGtkoGoyfkYufeVBdqviOKYNxUmZwOdZPKqF8UoLySR5lTV2o"
    "D4ZpeJIl1bJyWFmtWmU1difIc1wYkVQSCZMVxNzforMNhgb3q70JrsUHuUzveg8MIhXrBH"
    "ZlJQc0mfcT4lhnEHKiOAp1R4Fp64YnDPsqRD8pMhjXys5WcgjRsuBF68R2xYKYvg8Du9BP"
    "1QOCu2O7yGD47W7i2mN6m7PWP5rGdCasI5C8PC6jtoNTVRPesjqxbejU8gxNjVL8Q1441X"
    "0MIgV5l5AXzqZP1CEzm70Pv+DYS6LbkAluYvMYQtO2pvCn4RGHzZ8l/E1YTKDp+22mnQt5"
    "ZQyA22msUDG1bC8tEa9cvCmsBdDhmQ3DYh+TgNHcEAoSCWGIQOc0qI6ExvNd58bn7yzekv"
    "jFChuSw9pV3I4+zwxtFmwCLlHJowHZjybEY/sDmdqQAck+IHewHbA+Ixcnv/rH6I8RuC9h"
    "d4CtYxX8zAPWZ2oQpR4lMRWWuWn31sIETgllDnoozt40ZHdpv0Po+bhJqBBR+8G5lnZ/OA"
    "/u5dFpgYa2mYlPyiMVXzm1gyGqLFvsxUsJoQuvmgtvAoaQAvu2spxRSwkSBcrSlCW94GlU"
    "GdISSn0r8lWVc3ID8n3sjIRHRvhrs2c6xAj3aEvpFyXcUWB7zAl/DIMn2WiNBAZ48vK4zA"
    "SPgjAVyCZczQg/i4KKw9qs5JIHBrtQEcSDAGAjJG11nU3KIEUx+92yiQ227HdhILFLVZPq"
    "wbFyi11h40XYEq5zypaXhp2ykRHVKGn79puM8WQg6zoeEI3z3hnnGNDcsgWJAbdtBNwGK1"
    "0e4zv6pahmy1piENO4TEO++O2u3DJPJReImm+IuOX5+2vZMClJtGH6aMOgBfs1jz5asGjB"
    "ogVbxYK94TXJ1PDFcxZs8vK4zIJ14oYVDdhbyqw7l2nq3CULtiLkLrPhuCyEHB0QKOHD3b"
    "OWDYmWmK3oeSZ1wWycGk/UIoAAARIdjMUwqULeUm3wPlXOzmL6tG6Zl0E1WFmHWVoKPWbV"
    "PGbqHFJI1TqikhPFFNC1z6hgpprBKr0dCUM7WwDrpgqzfqyvleoPatiqovLwAVJi5Atbw0"
    "9LHiIGYVyuRxfkgU4NKHhtk6VqeJynNqkKdfo+Xly9u7z6iakEGn1DHlaQQDXItjomTFOA"
    "PB3rbvJqxV6eYOtkHZDQ1fGt4ovIiXdRaYEJIGnMJkTaBb2TdmxyO/QMz5TK4LEWGAQP20"
    "IKj+ST5XAuJrwzYgPwK7TNeTMLdy5j1kTttzJoOhYL1aA949imXLaUtQBajNUQhtqYUgiv"
    "BRDhqlGshukqNgSeiunbDdGrOWmMWpWIWnU91fMFE7xqcHwk3eLeGBopTW2RTUc3MJvSl1"
    "u0YwncFivmtprPqSjDfLGqlxBBNU9azQs4AkXyIHRaqhbsHZvTLZgyAWi1AgkyopjNvWvk"
    "aUc5chxljArCqKAGRn+9ID+sJMnUvCRmPMqVcceIq12D6viWJKCxBIKJ4Wtthq9l5u0OcL"
    "0JehkopvGXuhnPxPazA1w/ubSHtl5VXPNbdQpf9hjk6tP79/uKt3yr+i4dCcIkggvjshgJ"
    "DZpUPh7IpoHjBYGNcBZvSfU3ZOkYnketKG4B+EQ650f2oNlcfaTuusqIZs/ZvyCFDkfZYx"
    "ctHqkAgQo8xIEnf1vaziP7AzLrGI4rSCa3tyf5w/rDugeX+j0JwHmI+pwxjNnk179bF2Mx"
    "4ufjeex8i9wHX+j9OIzngCRBlM19nR9WhCx3cGKRBIdF2G8rMgeVfDQWhmn8PoLHm5hMNR"
    "0HOenyRxOTLUTRGX+N4kkmbAC2KJy25EG44UwMp1n4UUVLwYg3ZnMI/kE+/3xxcxHgyvoj"
    "l7eJTwRDP/Yb+gEprur6CyLZQcYt7NpRsM+0kp2C9mUlHvVlCY/6Ms+j7smU6aYSs6VZqN"
    "MFG6gclIWx1Ov27cVQv2xqpu440Q0suzK+wag9egareQaRb/2K+dZIoZQd+6Qc+lO6PMLM"
    "dALjrK5+mhAfojt61xoqWxJduYjaWAKjLKSjLDhtwbYg2bj7pBSqrmlMI4pDEtSMGPo2yn"
    "0bSSJpS7L4c6KrfkK7kTHOTK4unc5/a8/ZtTT3lrk0LmWMg0aV87qrHnHZhsyPwfM8bcCK"
    "BgytybYSykt9UCeoBMKP0DMr/bv8dY/zt5DiTZjDvanbCHnX0BklolxThGrINzRAo2aY27"
    "Q3LW3oNPcQyOW2tduVprbDIIldqxTI2zbJ26L7oSXjDplIZCKRiUQmshufW+9GGEMlm6MT"
    "MJxv+3C+/fAH76hpQK2zkYBAWF8blzEIetDKqBp3Bsn0lvRhZtuPxKFsCF0vrP+psdsfEK"
    "AtIPILssEHVnqc5oZhOCYPdMJmVhAUBuFWDplR1XGZxnUoKFTa9N3EkVzBHYNZpfsLqhTE"
    "c8XtHKpRhmNJPFfYOJxEDl2stY6tyYBEZxDgBlFrIIWcQBc4gcQMykFebMWmpYZoYL2sZG"
    "G9LDGxXuZsrD27KzuOOPor++2vnLMtyi4ga8RwxxJt5pO4vr1rCvIsIVaJDyuhw7IzmikH"
    "umSCmoQIpqipxtWw93MEu2ExxmsBRLgawuB5ywN8bliqsxIvFZFENtvPygssg+Fgew5wJb"
    "Fl0J5fXp3d/EO8OEftk3rf+T/uLs4EmCvuTD08OZVZozNiA1Q8To8rLNOnx8VFiI8x2LzB"
    "M8h0YaorxZ7IIpqRQ1xzuDKjXKZybUKivUD+F00tATsO5E8SJjlIy0n+jCjy/F3m+WeqC2"
    "TsxDSkcxdmRTFxoUTiwgyBKfd9pUSxikCnP7A0D105QDclhQ61DfG5sWNg2/DcuKd+Ars5"
    "Ojc1s7rkXLt4opb3WTW8kcC7Fl8cl7nXKDRToC5E44Uv3pq2S/WwygS/b7NlLirfr0pRi9"
    "AFHcAl8J4lL2znLIt64pGz13dVQnh553yGOw41g2JpWz+HxuHDEN6OueuwEscObeDow6nK"
    "hUXtB0iCNRK8m1yQJGDOiA0Q7UZSBa/3IIm1ISmDDBmG7KIduh79SP+RHvykIJJ5XR5jPA"
    "+FSWO7B2YJcYNJYzFpLEaZZ4mwnw1dp9avUDZnJKDCkpfHZWTYjDdU4vo7G+mwYoCFgdv2"
    "ks2KEEB+ODEfsw2zEEuedoBoSY5VVcCTMriV4Une/YQ9P0UrXdXwxbUAhi9WrMOJKu526w"
    "Ie9hugGgaYC9SvcCiK1S72NhWdj/cTykb9nkwh+bm/CHx5VNVmRDNVY/4dUXledxrkUtdU"
    "B84NgvvPNnViWzRMls6PoM3YQOTdjTu/AySBP+P53H1+vE9ly+nc4Ofg5uDajBLA3y/VR6"
    "qo3j3P7s4dsmRiQ3vXtD3wdZqUBHL/8+ni08W7tSS76wG59HhOIjfwbILExLHn3Gs6tyGv"
    "/R8Wf+L4Nqwjl3rsqTzDhI4hvfzEsAx3BunxoQv2XsHRRJcSx166Y/5ooM3S4Bgf0/CYeJ"
    "A9CbLk+wyDB/ZKjh1CuzEPPU9WV3R6cUM2+vJERgIfbZQZLyjMsLWDNNVdqbc2xHz7W4Yd"
    "SbiGeboqhQ/y9rdPdFb+vomEZlvfNJqTCU80Obt6x9ZFYzpl2jbIkv8iz27f/nzx7tP7i2"
    "cbEMlkW2t1bHgBjURlkN3XUEjeofIYwTyBRSk6zrn7x1p3n3wmPoxBSWEYwGBZe8Z/TYIp"
    "9fQNPmnRRHwevsL3P8TvcH0jmg/f5KcmW2GtsgVsu5dZd1++YgStojCBXd017K/01hMomc"
    "JUFLZX7WaxSPVXfut4OLe/b6CDKeqE7YaKS5kCx7bi1N2R0mnHshiXUDro7mmA1olVuBym"
    "xREeKaEBkjpHleI7jkriO47y8R1JjacukZbtY4DY755QC0GTodQSIkiqVSPVDGvhCzybxR"
    "ivBTAFYSWAAz217soRS7eYqyHQp5vSMppeN2zfk5zSsQTO6UpzmjqOLbUwrwUQ4EoA+5br"
    "O1LepFgCIcbUsBiDuCEGMaKR5Uc/LYmRpl0e5STbJDnMGVEc5y6Ps6m6nuLSP/ODXJhWIy"
    "mCeTWy5/4DnxMPrJIhmDJiw6vutvukRUlXoeQSlRHFJarLSxSPcMiP8LkxLVyi1iKDWZ/+"
    "fnh4dPTq8MXR6euT41evTl6/WC9U+UtlK9b55U+waKVGM7+KRV5mye8qIYbfVJe/KYdqdp"
    "ylvOLGnxYazKe1s60/5Ryv7K1LCuGJViGiNXII5CUR2zS2mVAGCWzzkohttsTawlPoZEI1"
    "UcLCYioyK4eEZDVCMhOmVnUiZ+VwGmdKrLHpOJNQENbtUTfI0QLJeMXKpEBSaHiUwOsqDs"
    "zXxQ7M1zkHZgDY3HYFlksxn5USqjV1uwZzI5MX7uDRacEM3uyQz/cyvCndQJlLQaSm1JIs"
    "Fsdpnp/m7NXrZVBJCSLx0WXiI32mRkJXzAmispg5xUsdCEaXhDUthcHKWR42fW6kKqoZMY"
    "R1Q3rhxMm9Lc/xfk501U9oNycYTk+uzYlqwm98h+j+Gvc4UJDT6+JmjOPtaQcwf3JpDzXx"
    "qtDmdvIUuuwpEiegxIfSY9jVxcKxn1RToJKfh6I//nJTnBs0BPws7GZAEzpN0NnzuSo0XG"
    "RQehv0MlSQMqnN6+OUSqU+RKRyea/qY5XJtTVEtMAHtiVKt6yLIcEDS3uDWUXuwsNU4uQi"
    "d/FRq9IcI0p4JqtirpFb2NZcch+pZ/dkOWPD9cRzeEA+D3tC7l3bdzSqxG0oHPx17Xxike"
    "27EybTyEhAu+TfbUs6sQYeVK7xSez4oHJRuvQKJaKHmzF910yw4SrUgncXzOvSOl5pwRar"
    "eEUTvrdFvPCky1fNFaf3KlnCWCiNVBwynMhwdsweGG/LcAq0WkR5Iw8nXCC7lCDyVptR3e"
    "cg5wy59bVxmRnnhq2q5ou06BePPZ2zTnkICRHhxzCrYlQL7l+G51HnO/7Ab5IpDiG3YtAL"
    "CCQTJ9qWuQIbLkiRSLylTXRjMqGOIKnkXh4DMk9+ntncxOQ5K12wNO0lWJreDMRDMJ+5hO"
    "myzDIO6uNBLscg0aQOkyxOKwmyXOEpsEYlDc1MPq4kRtsn5Ero6Jh6qwMWbb+Sf4/e3qyj"
    "iXtn12qOZLU1ZwvSoGM+qxZq2sF6uqoROZaTw5CxPEHAvv+Z7dTgB1KCGDLWZRrAZmt8jR"
    "FOiOH4dnl8YQT+zTRWmT0oKTNA8nr3h/UxWd6Gz2bbM1BwMtdUF7X9MLF4i2rr7S+XH3ur"
    "tqqeNlP82ogn5VuE/P3Z7V3fIVeW7BXZIi+v1Jb00N6ZtaPTF305trbGS/JMVU6uPXRf9g"
    "VbHofo1s2j5qJu2QPdEuJh6hwoisVwfLs8vgEBXmMjygvimel8PhXfjY4uTlTD9B2pdDVF"
    "4shj5aHG2KLWY4uC6Vlzg8gJ4zbR5W0iGC6Hqq7I1XFHv5QuYbFci3biHtx1dxe/3ZVTIO"
    "tRfX999VPUfEPpU+r681ohfGlJ/MC6/IGlnPGS45yVxZHu/EiHQSW1RjohiyPd5ZHG4Ouv"
    "efQxLhjjgluGdjdxwVWOjfNq1QJLW+ZIZhgMecu6GhDkjR7NTGFWEtMbYbo5rldZj+Tm4N"
    "5rK6ptTlReIF2bQbX0sCeyVMMAVl5PHYJaH6jGng/CXw0vH6S7fXfiA5qJuGZ4udx5zHSJ"
    "8giH4IsIBMZbxsLavqexF4May5/PLu8ur356hkGxXQiKdcPvQspZFcrsSwtDZbtakFvwze"
    "VHt2L4SCw+wHCo3UcyyFOBSAJuQwL6snnpYgnM85dzFYE2NjHMWt6itGyLDqP1L731GOlU"
    "M/RahEhaEgmRPu7QGVW78jH0tBgSIuWESNL82ZIQSZ4Q7Se0m4/wpidXp87uMsOYJ0IbiQ"
    "z99cVxqZUPCdl4WraKJv76+CokcSMT24GDqcw0Z/Z4cEIVeiTM3IYDqoFpzovQwVVmMhts"
    "mrLmQR8PdGpYLvEEuZmau42QElg49r+oxrGCWgT5BE2JBhxoPqEcJ8FhhXcNj8qmJDYetB"
    "U12I5gYANtsHfnfZLL20S+R2QY9sswSBbI2KY0RtfW3IzJ+bKSzfmyxOh8mbM6o4+zKrxR"
    "+wHi28hR28yiV/lAc1psgGgfVkL7sATtwzzasIjkYS4+URa1xwNllQ6UOVSjsEtKVoiMZT"
    "CgGdPJoQGfOAsS68CSo5+WRE9Kp4c5aVzI83RpWQxQ6/JIh0asbGXalBTycdlTkcC5yFdn"
    "Skmhy6aU40yQL1tSnB/jnvo5WTcynOmvtUImyGAi7gDbgRdhSX2w0hVYGmWOodiBiDQOiy"
    "CU8MVRpYVqwWCq59H5godv2eyfIA3RWfB3SLD//N5g13nixG9fQlCUa+gU2N4LVZuNiWsT"
    "D8K6IItiMPqEj3mQAPEbccBY87cUMsis74g9hqnJ7sFRCh5GQCiH7dmyZkSsSFZoLOSKHc"
    "orOkelybdmitP9ca74+g754s7wxckZUvVYcEKkPYqiSaptxywFcvDNZcEKF7GKUzVq3t40"
    "/fZlTyZpYhuoCGZCosVkND2Bk0Mh8dFH7Qf41R9XcVUcF3sqjvMZWCcToblVLbQ2lh4g2L"
    "uPrGUoer7AZ1EN7Fgawa5SkgizOjac1dH3JBGOJRDiShBTx7EdGYTXAghwJYCjers1E92h"
    "M6QXzpCJYRnurNYwZ0RxnLs8zhmGLTfUJUdqcpLop+nEMaWuaa2NOL1CSnlLp8xN0Es/Ad"
    "3olIlnU5ci+T/Th5ltP44ELpno0rjMK7MMGlV0zNzNKPl08/4ZhMQ/UgtcIY8UPCZQjWqm"
    "uuAGoZoDsfUuVU2qv+HlroimWuSBEndmLy2iThnKeQ/MjvvevqQVujDaWuRLDtVrM1r/4H"
    "UsjYRFBcKCf3cKfGpSbGdKajdAb57hPfZz2NBNLajzkjsp8/WVoF0/xLSoDzTGumyMBVqC"
    "EigN+SEvziaRExxCMb22s0rANxPqa1IMbVoMWcRqLGIwY5+oY0xWwVIls68UiA9h2ueOWl"
    "U8a1V62Cp/2orq/oIKQxuraaqpDtqsMXVx9e7ipimboGmFNURNtKEXT/aU0ADSBbVxmDCA"
    "rHZhqUL59mJNTl8cv+5NYSlIXVAD5qwYnjHMAjunDBERpsXLRUKkxcXi43VbhegaOutteR"
    "DDHnQmgXZOcHAL9HE1FeS4TAU5FqggcJOHlSdVBCglg5V/BIGUug7h8XJzOCWE87fi/F1C"
    "UURmhPBcPLIETU4YmZkuMzNYUKv19IiYXeFr/uCwXgTWi2gZ2vbqRYR5IQyRliZTNOJd0M"
    "9qQJg3WjBiPUdFsSeJ+VsSfBK2qhZ9UoxGlViP0qSKGOrRzuI5JsWhHph/r1lOBpXu1pVu"
    "SPbGHkyx/PkDFRyjKCRm8oJ4KrMIXE+dSnmYs3LoYq5+EkipaUgIhTHAPZtTEqhvmJq6up"
    "JLLJkVRC5XUFLcd5gaq0AYt2b7lszpeJEoOteQYkKKCfP9tUkwYW663eamq8Iuaaov9P/J"
    "MEtvoY8BYZ09l7clPMM6N5YCB8wIeK3tEbpzjOm0UtLDXgIFupUXvCJitQGrqLDQjookDx"
    "Wm5NHG+iglTlEOEaSQDdkWpNCy/zXobUhgteFBiWArcaQkkN3sT1GSo7r5VO8Vr3WlzVSL"
    "PSWxmeJIlo7hsY3rDVF56lPDJQvDsthVz4Z8qPnTuzX7ECZETfpRQwY0mwUVHTY1JveuHT"
    "ayrPY+2OweEVTsAQ2rIGFrSeGelNRWZHbXAG6QzWaqj/bo+oJ8oyWxyQmZATodd3/0FgnB"
    "r5kQjMZQulxFThAdRZlQaYzmw2i+jtGtlaL5xMvDDgAedjmQ3IIoXREE2dq92PeFJbYrlN"
    "eWqax9OZ/7XPCA3D+nCxvKkTARy1W59jImrAOqziGB1p/f3BPb0anjEvbYq/CKG9Q80Sg3"
    "1qnKrhNPfaQucewlL4ft0mSPzJjPMQD7eIg/rAfKFh1yv5gqrqUu3JntKV/mhvWc/aD5jg"
    "NnCaMLz7/55j4u08Jzh0HSMJf4C8ImPS/3PWErDy/4oprwBCv+HMVMRfDgcJm9VHHt7/Cz"
    "5aDwQY5fgsvme6nMbZwb0+IKCaJ9XmBrh2vOdrRG84b23w8Pj45eHb44On19cvzq1cnrF2"
    "uLO3+pzPQ+v/wJrO+UZhyZ4yWpyNajVFXhiiVQ18olLPlTgjgKWyNrJAprwriL3U/P9Upd"
    "cYKu2+MUFdVPSW931TewjOCQwG1lM6tSwmZzbqJIdoCcZxMVVuhCtjxrLIJMV8YlwpQxKW"
    "dI2B5j+it5QeSJeSyy3lHmPUdkFpNBTTIeP9uO8W9xJEN0abyR9VBmQVOJpOSm6npkYaoa"
    "hYqtKgn122duwDMAs7CcGdqMqBbh9yBL1Q2IgCjPuGWTObP+3wDRAD+GZIDhQfJxMjdcl+"
    "rEtSEfFJtI4vzl+3mMzcdfCymFrlkPUuET/E7wv+OeRU6geYHmxaDMC+TGkBvryMrQEUXo"
    "Iz8yeBvMcoE2lLpeqhKFhw9DH0k1leiMR1xGesXUtlgb1dKZCgG6Q+B0CRxM65r1K9aMGB"
    "ZxTUOjbl692U2XW6gqvYrs7Jlq0pGP5ow6TDkWfS7hldIPRY3bNJlKRmqCfi2+uS2VuWJV"
    "+SmOe68ap5kQGSJleXJShbM8OSkmLeFahghiH5UEwmHzAaLbZDbkPMLA3xXEQMYiGNJdRG"
    "Zmdjfo4HzfGuB//h/fq6LU"
)
