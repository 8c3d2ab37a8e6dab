from tortoise import BaseDBAsyncClient

RUN_IN_TRANSACTION = True


async def upgrade(db: BaseDBAsyncClient) -> str:
    return """
        CREATE TABLE IF NOT EXISTS "causes" (
    "id" UUID NOT NULL PRIMARY KEY,
    "kind" VARCHAR(20) NOT NULL,
    "key" VARCHAR(100) NOT NULL,
    "run_id" UUID,
    "depth" INT NOT NULL,
    "data" JSON,
    "created_at" TIMESTAMPTZ NOT NULL,
    "taken_at" TIMESTAMPTZ,
    "outcome" VARCHAR(20),
    "reason" TEXT NOT NULL,
    "started_id" UUID,
    "workflow_id" UUID NOT NULL REFERENCES "workflows" ("id") ON DELETE CASCADE,
    CONSTRAINT "uid_causes_workflo_5f3c56" UNIQUE ("workflow_id", "key")
);
CREATE INDEX IF NOT EXISTS "idx_causes_workflo_5977b8" ON "causes" ("workflow_id", "created_at", "id");
CREATE INDEX IF NOT EXISTS "idx_causes_created_ee93f3" ON "causes" ("created_at", "id") WHERE taken_at IS NULL;
COMMENT ON TABLE "causes" IS 'A start that is owed: written in the statement that makes what it comes of true, taken once by whichever worker is first.';
        CREATE TABLE IF NOT EXISTS "run_triggers" (
    "id" UUID NOT NULL PRIMARY KEY,
    "on" VARCHAR(20) NOT NULL,
    "is_enabled" BOOL NOT NULL,
    "created_at" TIMESTAMPTZ NOT NULL,
    "source_workflow_id" UUID NOT NULL REFERENCES "workflows" ("id") ON DELETE CASCADE,
    "workflow_id" UUID NOT NULL REFERENCES "workflows" ("id") ON DELETE CASCADE,
    CONSTRAINT "uid_run_trigger_source__13c46b" UNIQUE ("source_workflow_id", "workflow_id", "on")
);
CREATE INDEX IF NOT EXISTS "idx_run_trigger_workflo_977eef" ON "run_triggers" ("workflow_id", "created_at", "id");
COMMENT ON TABLE "run_triggers" IS 'Starts `workflow` whenever a run of `source_workflow` ends so.';
        ALTER TABLE "projects" ADD "error_workflow_id" UUID;
        ALTER TABLE "deliveries" ADD "replay_of_id" UUID;
        ALTER TABLE "deliveries" ADD "method" VARCHAR(10) NOT NULL DEFAULT 'POST';
        ALTER TABLE "runs" ADD "caused_by_id" UUID;
        ALTER TABLE "runs" ADD "project_id" UUID;
        UPDATE "runs" SET "project_id" = w."project_id" FROM "workflows" w WHERE w."id" = "runs"."workflow_id";
        ALTER TABLE "runs" ALTER COLUMN "project_id" SET NOT NULL;
        ALTER TABLE "runs" ADD "limit_strategy" VARCHAR(20);
        ALTER TABLE "runs" ADD "limit_key" VARCHAR(80);
        ALTER TABLE "runs" ADD "limit_most" INT;
        ALTER TABLE "runs" ADD "depth" INT NOT NULL DEFAULT 0;
        ALTER TABLE "schedules" ADD "every_seconds" INT;
        ALTER TABLE "schedules" ADD "catch_up_window_seconds" INT NOT NULL DEFAULT 3600;
        ALTER TABLE "schedules" ADD "starts_at" TIMESTAMPTZ;
        ALTER TABLE "schedules" ADD "catch_up_most" INT NOT NULL DEFAULT 10;
        ALTER TABLE "schedules" ADD "kind" VARCHAR(20) NOT NULL DEFAULT 'CRON';
        ALTER TABLE "schedules" ADD "jitter_seconds" INT NOT NULL DEFAULT 0;
        ALTER TABLE "schedules" ADD "next_slot_at" TIMESTAMPTZ;
        ALTER TABLE "schedules" ADD "anchor_at" TIMESTAMPTZ;
        ALTER TABLE "schedules" ADD "resumed_at" TIMESTAMPTZ;
        ALTER TABLE "schedules" ADD "ends_at" TIMESTAMPTZ;
        ALTER TABLE "schedules" ADD "catch_up" VARCHAR(20) NOT NULL DEFAULT 'LAST';
        ALTER TABLE "schedules" ADD "pause_ends_at" TIMESTAMPTZ;
        ALTER TABLE "schedules" ADD "overlap" VARCHAR(20) NOT NULL DEFAULT 'SKIP';
        ALTER TABLE "schedules" ADD "once_at" TIMESTAMPTZ;
        ALTER TABLE "schedules" ADD "pause_after_failures" INT;
        ALTER TABLE "schedules" ADD "pause_reason" TEXT NOT NULL DEFAULT '';
        ALTER TABLE "schedules" ALTER COLUMN "pause_reason" DROP DEFAULT;
        ALTER TABLE "schedules" ALTER COLUMN "cron" DROP NOT NULL;
        ALTER TABLE "schedule_slots" ADD "is_backfilled" BOOL NOT NULL DEFAULT False;
        ALTER TABLE "schedule_slots" ADD "decided_at" TIMESTAMPTZ NOT NULL DEFAULT now();
        ALTER TABLE "schedule_slots" ALTER COLUMN "decided_at" DROP DEFAULT;
        ALTER TABLE "webhooks" ADD "dedupe_at" VARCHAR(200) NOT NULL DEFAULT '';
        ALTER TABLE "webhooks" ADD "watched_until" TIMESTAMPTZ;
        ALTER TABLE "webhooks" ADD "sealed_verify_token" VARCHAR(2000);
        ALTER TABLE "webhooks" ADD "methods" VARCHAR(100) NOT NULL DEFAULT 'POST';
        ALTER TABLE "webhooks" ADD "content_types" VARCHAR(4000) NOT NULL DEFAULT '';
        ALTER TABLE "webhooks" ADD "old_token_hash" VARCHAR(64) UNIQUE;
        ALTER TABLE "webhooks" ADD "old_token_expires_at" TIMESTAMPTZ;
        ALTER TABLE "webhooks" ADD "old_secrets" JSON;
        ALTER TABLE "webhooks" ADD "dedupe_by" VARCHAR(20) NOT NULL DEFAULT 'SENDER';
        ALTER TABLE "webhooks" ADD "max_bytes" INT;
        ALTER TABLE "webhooks" ADD "wait_seconds" INT NOT NULL DEFAULT 0;
        ALTER TABLE "workflows" ADD "error_workflow_id" UUID;
        CREATE INDEX IF NOT EXISTS "idx_runs_workflo_6e7299" ON "runs" ("workflow_id", "limit_key") WHERE limit_key IS NOT NULL AND finished_at IS NULL AND (status <> 'QUEUED' OR wake_at IS NOT NULL);
        CREATE INDEX IF NOT EXISTS "idx_runs_caused__67af98" ON "runs" ("caused_by_id", "created_at", "id") WHERE caused_by_id IS NOT NULL;
        CREATE INDEX IF NOT EXISTS "idx_runs_workflo_4081fe" ON "runs" ("workflow_id", "limit_key", "created_at", "id") WHERE limit_key IS NOT NULL AND status = 'QUEUED' AND wake_at IS NULL;
        CREATE INDEX IF NOT EXISTS "idx_runs_workflo_609421" ON "runs" ("workflow_id") WHERE finished_at IS NULL AND trigger_type = 'SCHEDULE';
        CREATE INDEX IF NOT EXISTS "idx_runs_project_d1a5d4" ON "runs" ("project_id", "workflow_id", "wake_at") WHERE wake_at IS NOT NULL;
        CREATE INDEX IF NOT EXISTS "idx_schedule_sl_schedul_c66f4c" ON "schedule_slots" ("schedule_id", "slot") WHERE outcome = 'WAITING';"""


async def downgrade(db: BaseDBAsyncClient) -> str:
    return """
        DROP INDEX IF EXISTS "uid_webhooks_old_tok_4ab170";
        DROP INDEX IF EXISTS "idx_schedule_sl_schedul_c66f4c";
        DROP INDEX IF EXISTS "idx_runs_project_d1a5d4";
        DROP INDEX IF EXISTS "idx_runs_workflo_609421";
        DROP INDEX IF EXISTS "idx_runs_workflo_4081fe";
        DROP INDEX IF EXISTS "idx_runs_caused__67af98";
        DROP INDEX IF EXISTS "idx_runs_workflo_6e7299";
        ALTER TABLE "projects" DROP COLUMN "error_workflow_id";
        ALTER TABLE "deliveries" DROP COLUMN "replay_of_id";
        ALTER TABLE "deliveries" DROP COLUMN "method";
        ALTER TABLE "runs" DROP COLUMN "caused_by_id";
        ALTER TABLE "runs" DROP COLUMN "project_id";
        ALTER TABLE "runs" DROP COLUMN "limit_strategy";
        ALTER TABLE "runs" DROP COLUMN "limit_key";
        ALTER TABLE "runs" DROP COLUMN "limit_most";
        ALTER TABLE "runs" DROP COLUMN "depth";
        ALTER TABLE "schedules" DROP COLUMN "every_seconds";
        ALTER TABLE "schedules" DROP COLUMN "catch_up_window_seconds";
        ALTER TABLE "schedules" DROP COLUMN "starts_at";
        ALTER TABLE "schedules" DROP COLUMN "catch_up_most";
        ALTER TABLE "schedules" DROP COLUMN "kind";
        ALTER TABLE "schedules" DROP COLUMN "jitter_seconds";
        ALTER TABLE "schedules" DROP COLUMN "next_slot_at";
        ALTER TABLE "schedules" DROP COLUMN "anchor_at";
        ALTER TABLE "schedules" DROP COLUMN "resumed_at";
        ALTER TABLE "schedules" DROP COLUMN "ends_at";
        ALTER TABLE "schedules" DROP COLUMN "catch_up";
        ALTER TABLE "schedules" DROP COLUMN "pause_ends_at";
        ALTER TABLE "schedules" DROP COLUMN "overlap";
        ALTER TABLE "schedules" DROP COLUMN "once_at";
        ALTER TABLE "schedules" DROP COLUMN "pause_after_failures";
        ALTER TABLE "schedules" DROP COLUMN "pause_reason";
        ALTER TABLE "schedules" ALTER COLUMN "cron" SET NOT NULL;
        ALTER TABLE "schedule_slots" DROP COLUMN "is_backfilled";
        ALTER TABLE "schedule_slots" DROP COLUMN "decided_at";
        ALTER TABLE "webhooks" DROP COLUMN "dedupe_at";
        ALTER TABLE "webhooks" DROP COLUMN "watched_until";
        ALTER TABLE "webhooks" DROP COLUMN "sealed_verify_token";
        ALTER TABLE "webhooks" DROP COLUMN "methods";
        ALTER TABLE "webhooks" DROP COLUMN "content_types";
        ALTER TABLE "webhooks" DROP COLUMN "old_token_hash";
        ALTER TABLE "webhooks" DROP COLUMN "old_token_expires_at";
        ALTER TABLE "webhooks" DROP COLUMN "old_secrets";
        ALTER TABLE "webhooks" DROP COLUMN "dedupe_by";
        ALTER TABLE "webhooks" DROP COLUMN "max_bytes";
        ALTER TABLE "webhooks" DROP COLUMN "wait_seconds";
        ALTER TABLE "workflows" DROP COLUMN "error_workflow_id";
        DROP TABLE IF EXISTS "causes";
        DROP TABLE IF EXISTS "run_triggers";"""


MODELS_STATE = (
    "eJztXXtz27aW/yoY/ZNkRvVN/Epu0s2MHautt46dteXm3pt2aIiERFYUoRBkFG23331xQF"
    "J8gRIpiTJFY6bTWCQOSP4OHueNvzoTahCbHdySoUuY2adj4nTeor86Dp4Q/of0fhd18HQa"
    "34ULHh7YgsANWmoeNBW38IB5LtY9fneIbUb4JYMw3bWmnkXhaZ0bhyDbcsaIDhFGjDDGbz"
    "xjSDex5RygG8eeI88kyMTMRBZDYzL13iHLg7/ZlDgempnE4Rf4T1/XOT114Z7FmE+MA3gJ"
    "g+r8LSxntKPn+Y711ScchRHhPbn8qV/+4JctxyDfCYOfXzrhg6G57hLsEUPDXucPaDcda0"
    "OL2EaKF5YBTcV1zZtPxbX7+8uLn0RL+MiBplPbnzhx6+ncM6mzaO77lnEANHBvRBziwmMT"
    "nHF82w5ZGV0KPoVf8FyfLL7BiC8YZIh9G/jb+XHoOzqwFenUJQeWwQ4cMtMs4334fom2mn"
    "Z909fuen1N6+TGBLxHhm3hJZ06MJ4sxwMY//o76DdGRVztwAM+/HJ2+/zo9IXAgTJv5Iqb"
    "ArPO34IQezggFSyJoRajVwP+5yH/YGJXDnmaKgM9f+l6QI+gqgHczgR/12zijDyT/zw9Xg"
    "L2b2e3Au/TY4E35TM+WBCuwzuH4hbAHsOcGPY5mC/4Hc+aEDnUacoM1EZIehD9sQ7w0YUY"
    "+Xj1Khrvuk318YFDZ48x3PuXH3t3/bOPn6D7CWNfbQHjWb8Hdw7F1Xnm6vPTDLcWnaDPl/"
    "1fEPxE/7m57mXn0KJd/z8deCfse1TjH65hIwlVdDm6lOI++T61eHdrcD9N+Vjcr3HitYnN"
    "Ysdcg8lJui2wOFw3FYdr4HAgyGjVBJQ01TYFleaydoVIAqLfcCyVSBLCYhrgn/jGY42cX8"
    "lcwHzJXwU7OpFgGsryd3FP+wlsfDWe1i6eLSTmzMjif/DvJl4gvJ3dfTi76HUE1AOsj2fY"
    "NbQU5nCHHtLMlUXb/K3J4SR7BTt4JPCBD4HXzmAvUbESbCnWrsIvK6lXnSHGR8YPloMo/E"
    "eQQb5ZOjlAPcfgOINGQxyDIfKNuFzjAemV6z3YQzp/NVCOLC+vPG2r0zIaks+Iq9Sj5qlH"
    "Sm5/yts9n95r8T5JpwS6JnMY1t2K0lyCRIlyy0W5aFfbUI67D7vZT0hXCnGJAVVVgouhzl"
    "uj06Cfh/Q//XpLbOyF8pcc76wNvCW4/12nvCvGqETYjcZusaQL7C8n5hYjsFrEVMLk4wuT"
    "ZIItu4qZfUHQOgv74UkZEztvVWhjF/fSRnbxbwV4o/bbQfeRV700vq9eviyBL29ViK+4l8"
    "Z3ihmbUb5SVnUX5QhbiPhhKcQPlyB+mEfcYpphMfh+ySp9TqlNsFOwUKcpM4APOGldiC+u"
    "7HZdPr+5uUppHeeX/QzS9x/Pe3zQCwbwRlYgZl1e95Wz7omrhDkdpozInTRRri9st89InZ"
    "pLEzIZcPnWtKYb4vRRdNRWmFzCZ6qxsd4GneytQWkFQv7Gaq1fZpbtIzbf+AzbfCX6TN3x"
    "0Kaz34LeWoRVnYp/uC5JVP94xSpW/qcu/ZPonhYuk9s3A3yJHiE8UWCM+KPQ+RS15A1SZG"
    "mpxjKUa6oJ1gSXS/9yJazn+JOcaTUFfETbSj2slBq2RAtTsXtPXR1IGT3CFbraypamUn6i"
    "zJRSbrc63W6JrXtDz9unuKf9BHal8y09UeX+t+zIVS7NGl2adcrq0XCWCOuJkb5SWq/fW/"
    "dFydyNlLmVh6leD1PyzXIw98l3Tw5zhmx3aHceQ4Lu/aufEp4jRJ9/PPvXi5QAfXVz/XPU"
    "PMGBD1c35xngietSV5uFFqCKopmUeIMVpplmpQ1FXqVFPjUtci2nUsIQqHwlcms37M4DzM"
    "iGIF2E3bQVpmg93pJXoE0w1aljLIaVRMlIDrliLSM1vmtWM5SVvxFigtI4lMbxxDSOAEvJ"
    "5tT7zpe7/767uc4LwjFJVgq2dA/9H7Ittse2Shn0EQ7F0K9AWWkdT0zrUL6rGnZo5WzZmb"
    "OlXLLTLqPl9gXtWtWaEC1pxbQIx2W10hYMW53M/0Bda2Q5D4jhOUMzyKifYINAvj12DP73"
    "mDD4QflseoseXN/5x4/8f+//8SPzyJT/Y3lk8v6hi6jL74on82vG+wc05FcgkV90N5gjk/"
    "eXz/t/hOeXUdWMhPKodLUm6mrfsO3LrFIgxMnhjimUQFsk0Gb4AB1kpdxgwlZRk2OK9qXW"
    "1ZGIpPSIp6xHRDwczCuqEjlC5RXMmJ/CTb0irhkypaMt19GSotOGSloLvUbdjJaWGVyrY+"
    "LiWb4FgEtGxjVzNViJbW5BTKHL3wJd319dPVZ83Afsyx1XwY3uMhVPhybly7V52PWCamkW"
    "Q3RGjLdo5lqeB9WmHVGTmjfhehTUoPYCFQzULqGNcd1LpxP+iw5DkD0MxddAIQO1amZaug"
    "lV2RD4QImoWD20XCav8fY4b/K787vzADPtAQXgDKI+TY4xH/vGOzSz+ATxxVOi94PX4bqm"
    "0Dr5COJKpngEFPBGouqUUFENyjtzqAd1vp0R4dfmaAJiT4Gu+WXhLIYGYzKXJAklW+TVT1"
    "gO4kEmbQC1bN0oZTYcieEwC+dUtBJ0RGM+huAH+vxL77YX4Mr7Q5d3iSmiNN7H1XjH/CPl"
    "atfqHKSItoWeyu3nIMGclOIsH9Rh8xZCW4sTOFhMq6waMYXSaLIO9aknKQ5z6RR60sP2GS"
    "BBhqppsL6qa6SO4A1+OHx1/Pr4zdHp8RveRLzl4srrJRjn65DAsptHstg/HrXfyJa4P4NS"
    "+caVTWt9m1YkUFblfZJO1XZtMoe56gTK2bryaYJ8LTmqYZytW0LlSyKrFkMXU6jwucrhc8"
    "JswbegiidRpKiU6JrGdM30p+0lPjVN9arFGJ80JG1oK25hbkI3YzDODK4mZVN/oBN+TxoT"
    "FN3qLrUYB41K2ow/gwWU8Q15QI05omC6BKtoYKG1+VZCkEltg1/FbMyCAw+5lv4uf9+LAn"
    "gsJ28Qru8xUrurG9Qkk5lcUwbV0N6gzKjtNKMq616N1j1lpN6RCqDsVcpepexVyl7VjOm2"
    "dxx+JC9U03apWpTOUM7eUN8sV0G4oYCuVDXj0dQkLfOC2BYcsNiR5dNH97pL8+mDVlbZ6K"
    "Qbh6AZGZiUjpFLOAuZx5U9EevDH3+AQLmF+CADRbqciNThDRiogl00IEM+soLQIQjKcZFJ"
    "sMu4xHWYVzhrf5o83id4YjCqDH9KtIKon7idS3TCcVRJJ83SHRPsk+o4RV73JFUbtZtXpd"
    "SbV0v0m1c5BeeRPUoNR1y5lPbbpTTh+wMtsJTI4Y4pdgj3p5u7fl2QZ61RpYxRS2xR2RHN"
    "d2ZDWt2r2EiSIFE5guUMJfz7XMluWIzxgkAhXA5hcI7kAT63HOzO5UtFRJE9iGzuBWJ5e7"
    "A9D5NWF9hyaM8vr89u/y1fnM8lSa7n/+73ziSYa8zEhyenVdboDFkLBY/TMkdJnhafJHma"
    "O0hSxQOvGOMVgipcMrXxXKPDqohm6BSuOVwJ9iSiRGGkdYJid7HWL+taArYca21iBhayoW"
    "3JavksPWozS6rO2qxw1mbGqlTFs5EhfSy3lvJulPJuhJbEqrF1KSrl5VgRWhdbazeNrIt7"
    "2k9gVwfWpUZWkzwe4GWS1dkKnE9LimyFJ2SWqLA1JJz7D2gEecL+NHAoEKybSLexNXmHsE"
    "iBJkHasY5dcJ4g7CBqG6KAVZBXLHKMTc4MSQ2tbT8B8qXPROqzL3wcmGvlE0vkRItqWlGu"
    "9MMMjwnfER5EIvQMg5sEym5hxGzqQba0LSp5cbr/ue/d9y4WlPypB+jSE+F7TLhXBMXQpR"
    "PhXJlQSAH/3RFvHD+Gd8SIx9/Ks2zoGDKxh5ZjMRMyyaEL/l2Bf4YR5NIZ64pXA18MAWqH"
    "Ip1y8iDQEBLKfY7BgH+SS0NoV6Zsi7juIhfOisTtL4uo8KB+Q6JNNq07/OjNwxDDjkQU4k"
    "1U8yDzMBFMqQlcN39gorOlD02G22780GgYJOIt0dn1BV+OrNGIuGLNRf+Fnt19+KV3cX/V"
    "e5Z7nXTBxEws8E65Ico7JOpWbD/DP/mE0jwCqR/WgciTtf3XWnSffCfBRigL4TNgYLCSPB"
    "NXk2BWevsa37RoID4PP+HH9/E33NzKxsMLFSjcBGevKuhbgyUl3jxzmBabVVNELTSqHpWK"
    "xD5aEol9lI/ETm58crBXO9GzfbQQ++170kPQqvjEEiTKK1bOK2Y5U19ixSrGeEGgIuBLAR"
    "yIK+uuHDH1DqMVArGqLimj7nWD68UVh3RMocZ0qTEtDk+sgvCCQAGs0maU22GF2yGybVXn"
    "fppSpc40mcsJA0dVNmdIFZ+bzGcbM09j5GueyYVRD0kSFfaQdb8HdnE6c2TKYbH1I0PWvv"
    "pI248pS7ozKi5RGVK1RDV5iRKOzzyHz61R4RK1IGnN+vTPw8Ojo9eHL49O35wcv3598ubl"
    "YqHK31q2Yp1f/gyLVoqb+VUs8oRVnFcJMjWnmjyn4BCtOIOzdLhjkqg1U2trW/8Uu8Sp7E"
    "pKEqmQ3DSiQ6jxb2gQMVIR1jylwjZjxcnEH5RFNkuncN27ct37sqCmAlFKa1JJovbpUW/K"
    "uCTeFLsk3uRcEgFgE8ok4l6xESBFtNbQbRrMtQxeeIJHRgUjeLWLLd9L+4b09r1scfzlmu"
    "V81e5WsLtx+R+C6SrCmqZS8VKqTLIqk9z0bI4yZZIlK8MW0f0t7rGlIKfXxdUYp/MKNoS5"
    "3edC5nbyyudCJlTlRF3tjBE6pPzp11tiY8+SlsrJl/BuyXDOjE0y3RChO95Fm+CpOaetHw"
    "aUylPb+nG46dIMNy2MSy2Z6XYH84qhh2h/eEAzk7Prm8ggg2wyOkQPjPquTrS4DeGzBzGa"
    "T2vbvDtpKleGAtol/+afUjWtSyVr7EouLk7WkEkXJQvF7biE2R7rzhbTiAPfLhnXS6s2pA"
    "l3WLMhGvB7W7JBBVQ+ZV9sZq+qarGSUitbgDKxKBNLw/SB7qYmFolUq1BeaQiQLpBNKk9y"
    "p5vE8AXIOUVuca+7TI1jYauy1Uoc8t3jb+cuCm5AOQ64GNb0iMqh/wl10t134oXfJgtsQG"
    "WPoBcgSJbtoI49Bx0uLKDuzSgyrOGQuJKSJo/yGlD35LNJhYopKqYw0DTpDDRNzwTyEMxn"
    "DHFZlmvGXUR5U6gkEpQ5MWCQxUVNgFYIPAXaaOX6IanqBkmMNq9okJDRVfmBBmi0+3WSVu"
    "fD7SJ9bu/0Wt0tMh8UqVYbGA0aZjTfwZlwsJ7ONUb4k2WG8sJAkhydiiXJGwj4/Depu4Z9"
    "IEWoQrKbbAagfI1fg8MJMsXfJvMXOPC/XGKtsgclaVpovN5+TpgqGLJi2mya+w8JIDaeru"
    "2Hicl3KLbe/Xr5aW/FVuzppuavjXiSfoeQX53t6kyZ+iDXZvwT+SJfXahd0sPuovyPTl/u"
    "S6D/Aq+KUeg5ut2h+2pfsBWBUGzdch1MyZZ7IFtCPMwaHE6QKf42mb+BAXyNjShPqLLM8m"
    "m7PuMq9BCAGmLL9t1KWdFF5MqOlYdaxRbtPLYoGJ5rbhA5YrVNNHmbCNhV/ZDXLJ066rXy"
    "Ua+ci/5kzUOXkpRqgjV5gqWc8RX5nKVVnG48p8OgkrU4naBVnG4yp1Xw9VPmvooLVnHBO4"
    "Z2O3HBZfJWxVlpEk27SkpmGAx5x7tqEeS1pmamMFsS0xthujquV1twcnVw740TnayHsDie"
    "TzfhrL6wJzTDYQCrOM0PgloHROfvB+GvlpcP0t28O3mCZiKuGT4ul4+ZCoJd4BDMiICgu2"
    "EsLPU9nX8YHDf2+eyyf3n98zMVFNuEoFgWzotKzqqQRp1Z3GhxK5xzee6WDB+JyVsYDrX9"
    "SIbqpkBlBNzECOhXLYwVU6hCYzlXEUhjQ8tey1uUpt2hw2hxZW89RgbRLWMtg0iaUhlE9n"
    "GHzojapdPQ02TKILLcIJJUfzY0iCQzRPcT2tUpvOnB1ajcXShZJdPxw1JWS3T7qF5WOZUe"
    "ex6ZTIUSTvlPoAYdG/6GMknPH/h6PhHprz+8AtWW8ZUYDanbw7rZRYwiD5RzyIUNuI8Ez4"
    "M01hdytb/+R0pNA7xvuBdWcIZnCJSCl5HUbQrb8wloRbasLFFX1XBqinKfZFPZCKsEye7C"
    "1/YorKpihfT2nrFdQ0JRuJKUHKpR890N0x9e7ckgTazFJcFMUOwwrn9P4BRQVJj0UfsWzv"
    "rjMnaz42K72XE+mX04JLpkqJazUsbULQS7lmL9e3YG+R6DrRJkOzUnyKoD3uuGWB3wXjPA"
    "6ojvp2DpVUd8Pw0+u0Qc2LfGIYp5SuWlbITHt2lSay0+ktCuu6F75NZv8wEy8WhqklPkMx"
    "mYlI47Er9IdKu7zDUyCxqV9I70TYLub6+eMeTRMXHAHzEm4LaAwp4mZuCLILpLPKgMim1i"
    "vBWVQ5GOHTQgiJl05iA84ijn3SBb7nvz6qDKhbGrRX5JfKJukvVj2GJqZbAoYbAQ806DqV"
    "bJ2pmi2g7Qq0f4Hvs5KHSzFtR5yq1UTH0iaJPvU4uvPOsUfizoQyljTVbGAilBC4SGPMuL"
    "A3NzhG2oS7zrAF2YM6G8VslCmyZTVsRyVsRgxH4jrjWcB0tVlX2lgLwNwz4rM5Wqxw3Nls"
    "hN+YrcBjH8KZGeFVpOUk11sMtynb3ri95tXTpB3QJriJpsQy8e7CmiFmRe5EZ4uQG+bHxn"
    "cZ5hy1ujIlqWTNVDy0aWTAhHRIZp8fBNkOxw8H662VWN2VpOTOBP9IjjhZ1VQDtH2LoF47"
    "jclni8bEs8lmyJ8JDB3KtU3y9Fo4r65deLGRTh5ZKa73iWXVWLzREr9bXJ6qsq4KgOh1Xp"
    "eKo+USNXU1WfaM/qE3EyC+w7MnmsSpGii6CfeYswr7VA0WKMyhz0ifG7xEMftirnoi9Go4"
    "xDfOrSP8N4euUPb6I/XPybA7tYf43at9D/XYuhQAndOxe6+W4CVcU0x58MiCTWvNBakCdU"
    "qWtZcEU4fvZA7rIrtZRYhaUqnVHpjIsU+0Bgqjix0lRKY1yuMSaE0g0Vxk9xT/sJ7Ep9MT"
    "2y1lcXdTimYkNV8QP00SKss9kIG8LTrmj5FDgQnwOftTlCfdcajcg+KitlR5HmBZ+osFqB"
    "VVSZaktVttsKUzKhY32UErkjbQQpVB03BSnUjH4LemsTWLswiUawLbGMJpBdbSDVklxdnc"
    "t0TXh7pJvY4W+JKBcc0cyFMxydtwiLqmsWQ1PLcfhdj0IptnzO0pp9SGuxJR0joUkjW4BN"
    "WWDXGNzbtsBWNVM9hnlqj0Ja+AtaTkGZuuIw8TTVRlHiTQO4xjBxLvroY+ZLqqwtiYBL0L"
    "TQi7D9hCNlEHzKBsGIh4N5RZtgjlAZ2jOxjyo8R4XnNMzcWio8R748bAHge1bK2tPM1WAl"
    "trkFMYUufwt0fX91Vc6cray1O9Tve9+IeFBOqw9udJfp8gSalFTgLycTXxAeoIfnZEqhEj"
    "oncRgW0ksX8Q4InkDZkK8vHhB1DeIyxF97Ht5hQbl1nQhlnWB+H3l4TBhy6YyhmUkZSfbI"
    "lfmcBeAxXuJ3Z0D4ooMepiONOXjKTOpp3yeW85xf0H3XhYyV6MbzFy8e4grxomIKlEphyJ"
    "8iPuj50wZkyFceUWse2/AGc/EeSw6UEy8Ot/lHSarECxgEW+PXFq3zdKWtGefWqLgStGxn"
    "l2jX4SqzmSGjftX6n4eHR0evD18enb45OX79+uTNy4WOnb+1TNk+v/wZ9O2ULBwp4EtKri"
    "y4VFbEiimUdJVLzP5awVQUtlZ2IlkkU7SolMRy0V6hKStpnl6Zy6+1GcI2gbuTdbdMVfnV"
    "5QIi2hYa5Oooek6mVY/YikmUGSZjr+dyQyVLfdheVXIpZaKvbjV+XGvx46C8F2bhnJWt2F"
    "JRpzp+RlxLNzsSfTy8012mkOO4TZ2pR5V0waeiCG4o7RWreN/isIqybsAESRuFjpOTMlLH"
    "yUmx2AH3Mkv5dFoF4bB5C9Gts6RLHmHYgQtcbDGJihgoEkcymx90cC5zGe1yM/v7/wEHHu"
    "CU"
)
