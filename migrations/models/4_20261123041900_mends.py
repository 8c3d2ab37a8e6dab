from tortoise import BaseDBAsyncClient

RUN_IN_TRANSACTION = True


async def upgrade(db: BaseDBAsyncClient) -> str:
    return """
        DROP INDEX IF EXISTS "idx_runs_started_809c08";
        DROP INDEX IF EXISTS "idx_runs_lease_u_07c9dc";
        CREATE TABLE IF NOT EXISTS "event_horizons" (
    "project_id" UUID NOT NULL PRIMARY KEY,
    "epoch" INT NOT NULL,
    "transaction" BIGINT NOT NULL,
    "stream" UUID NOT NULL,
    "seq" INT NOT NULL
);
COMMENT ON TABLE "event_horizons" IS 'The last place of a project''s order at which an event was that is kept no more: who is before it has missed something.';
        CREATE TABLE IF NOT EXISTS "purged_streams" (
    "id" UUID NOT NULL PRIMARY KEY
);
COMMENT ON TABLE "purged_streams" IS 'A run that is gone, and had so many events that they go in slices.';
        CREATE TABLE IF NOT EXISTS "hidden_values" (
    "id" UUID NOT NULL PRIMARY KEY,
    "owner_id" UUID NOT NULL,
    "kind" VARCHAR(20) NOT NULL,
    "value" JSON NOT NULL,
    "run_id" UUID NOT NULL REFERENCES "runs" ("id") ON DELETE CASCADE,
    CONSTRAINT "uid_hidden_valu_owner_i_0febc9" UNIQUE ("owner_id", "kind")
);
CREATE INDEX IF NOT EXISTS "idx_hidden_valu_run_id_ac5b22" ON "hidden_values" ("run_id");
        ALTER TABLE "projects" ADD "retention_days" INT;
        ALTER TABLE "commands" ADD "project_id" UUID;
        UPDATE "commands" SET "project_id" = "runs"."project_id" FROM "runs" WHERE "runs"."id" = "commands"."run_id";
        ALTER TABLE "commands" ALTER COLUMN "project_id" SET NOT NULL;
        ALTER TABLE "deliveries" ADD "repeated_at" TIMESTAMPTZ;
        ALTER TABLE "runs" ADD "unsure" JSON;
        ALTER TABLE "runs" ADD "delete_after_seconds" INT;
        ALTER TABLE "runs" ADD "kept_effects" JSON;
        ALTER TABLE "runs" ADD "erased_at" TIMESTAMPTZ;
        ALTER TABLE "sent_events" ADD "delivered_at" TIMESTAMPTZ;
        UPDATE "sent_events" SET "delivered_at" = "created_at";
        ALTER TABLE "webhooks" ADD "dedupe_window_seconds" INT NOT NULL DEFAULT 604800;
        ALTER TABLE "webhooks" ADD "addresses" VARCHAR(4000) NOT NULL DEFAULT '';
        ALTER TABLE "workflows" ADD "version_tags" JSON;
        ALTER TABLE "workflows" ADD "purged_run_count" INT NOT NULL DEFAULT 0;
        ALTER TABLE "workflows" ADD "retention_days" INT;
        CREATE INDEX IF NOT EXISTS "idx_commands_project_313c1b" ON "commands" ("project_id", "created_at", "run_id") WHERE taken_at IS NULL;
        CREATE INDEX IF NOT EXISTS "idx_deliveries_webhook_8f216b" ON "deliveries" ("webhook_id", "repeated_at") WHERE repeated_at is not null;
        CREATE INDEX IF NOT EXISTS "idx_event_waits_event_i_1885be" ON "event_waits" ("event_id") WHERE event_id IS NOT NULL;
        CREATE INDEX IF NOT EXISTS "idx_runs_project_c46fbf" ON "runs" ("project_id", "created_at", "id");
        CREATE INDEX IF NOT EXISTS "idx_runs_project_127dec" ON "runs" ("project_id", "lease_until") WHERE lease_until IS NOT NULL;
        CREATE INDEX IF NOT EXISTS "idx_runs_forked__fb1632" ON "runs" ("forked_from_id") WHERE forked_from_id IS NOT NULL;
        CREATE INDEX IF NOT EXISTS "idx_runs_finishe_db6a30" ON "runs" ("finished_at") WHERE delete_after_seconds IS NOT NULL;
        CREATE INDEX IF NOT EXISTS "idx_runs_started_45b0fc" ON "runs" ("started_by_id") WHERE started_by_id IS NOT NULL;
        CREATE INDEX IF NOT EXISTS "idx_sent_events_project_e43363" ON "sent_events" ("project_id", "created_at", "id");
        CREATE INDEX IF NOT EXISTS "idx_sent_events_created_ff5069" ON "sent_events" ("created_at", "id") WHERE delivered_at IS NULL;
        CREATE INDEX IF NOT EXISTS "idx_steps_reused__60e335" ON "steps" ("reused_from_id") WHERE reused_from_id IS NOT NULL;
CREATE FUNCTION version_is_immutable() RETURNS trigger LANGUAGE plpgsql AS $$
BEGIN RAISE EXCEPTION 'a version of a workflow never changes'; END $$;
CREATE TRIGGER immutable BEFORE UPDATE OF id, workflow_id, number, definition, checksum, created_at ON workflow_versions
    EXECUTE FUNCTION version_is_immutable();"""


async def downgrade(db: BaseDBAsyncClient) -> str:
    return """
DROP TRIGGER immutable ON workflow_versions;
DROP FUNCTION version_is_immutable();
        DROP INDEX IF EXISTS "idx_steps_reused__60e335";
        DROP INDEX IF EXISTS "idx_sent_events_created_ff5069";
        DROP INDEX IF EXISTS "idx_sent_events_project_e43363";
        DROP INDEX IF EXISTS "idx_runs_started_45b0fc";
        DROP INDEX IF EXISTS "idx_runs_finishe_db6a30";
        DROP INDEX IF EXISTS "idx_runs_forked__fb1632";
        DROP INDEX IF EXISTS "idx_runs_project_127dec";
        DROP INDEX IF EXISTS "idx_runs_project_c46fbf";
        DROP INDEX IF EXISTS "idx_event_waits_event_i_1885be";
        DROP INDEX IF EXISTS "idx_deliveries_webhook_8f216b";
        DROP INDEX IF EXISTS "idx_commands_project_313c1b";
        ALTER TABLE "projects" DROP COLUMN "retention_days";
        ALTER TABLE "commands" DROP COLUMN "project_id";
        ALTER TABLE "deliveries" DROP COLUMN "repeated_at";
        ALTER TABLE "runs" DROP COLUMN "unsure";
        ALTER TABLE "runs" DROP COLUMN "delete_after_seconds";
        ALTER TABLE "runs" DROP COLUMN "kept_effects";
        ALTER TABLE "runs" DROP COLUMN "erased_at";
        ALTER TABLE "sent_events" DROP COLUMN "delivered_at";
        ALTER TABLE "webhooks" DROP COLUMN "dedupe_window_seconds";
        ALTER TABLE "webhooks" DROP COLUMN "addresses";
        ALTER TABLE "workflows" DROP COLUMN "version_tags";
        ALTER TABLE "workflows" DROP COLUMN "purged_run_count";
        ALTER TABLE "workflows" DROP COLUMN "retention_days";
        DROP TABLE IF EXISTS "purged_streams";
        DROP TABLE IF EXISTS "hidden_values";
        DROP TABLE IF EXISTS "event_horizons";
        CREATE INDEX IF NOT EXISTS "idx_runs_lease_u_07c9dc" ON "runs" ("lease_until") WHERE lease_until IS NOT NULL;
        CREATE INDEX IF NOT EXISTS "idx_runs_started_809c08" ON "runs" ("started_by_id", "created_at");"""


MODELS_STATE = (
    "eJztXW1z27ay/isYf0ky4/okjvNy0t7O2Inb+jS1c2Ol6Tlth6ZJyGItkSpBWvHp7X+/WP"
    "CdBClAFCWK3plOk5BYkHoAArvPLnb/2pt5Np2yg4907FM2GXm31N17Q/7ac80Z5X+R3t8n"
    "e+Z8nt2FC4F5PRUCftTSCKCpuGVes8A3rYDfHZtTRvklmzLLd+aB48HT9i5cSqaOe0u8MT"
    "EJo4zxG48YsSam4x6QC3d6T4IJJROTTYjDyC2dB18TJ4C/szl1A7KYUJdf4P8MLYvLez7c"
    "cxgLqX0AL2F7Fn8Lx73Z0PNC1/kzpByFG8p78vlTf/2dX3Zcm36hDP756178YGhu+dQMqG"
    "2Ywd7v0G5+a4wdOrULY+HY0FRcN4L7ubj26dPZu+9ES/iR14blTcOZm7We3wcTz02bh6Fj"
    "H4AM3LuhLvXhsbmRccPpNB7K5FL0U/iFwA9p+hvs7IJNx2Y4hfHd+2YcuhYMK7E8nx44Nj"
    "tw6cJw7G/j98u1NYzzi5FxeToyjL3KnID3KA1bfMnyXJhPjhsAjH/9HfWboSKu7sED3v5w"
    "/PHx85dPBA4eC258cVNgtve3EDQDMxIVQ5JBLWavAeNfhfztxPTlkBelStDzl+4G9ASqDs"
    "Ddm5lfjCl1b4IJ/+fLowawfz7+KPB+eSTw9vgXHy0I5/GdQ3ELYM9gzk37Cszv+J3AmVE5"
    "1EXJEtR2LHqQ/GUV4JMLGfLZ6lU3362pZ90euN5iG9N9dPbT6eXo+KcP0P2MsT+nAsbj0S"
    "ncORRX70tXH78sjVbaCfl8NvqBwD/Jfy7OT8vfUNpu9J89eCczDDyD/3DDtPNQJZeTS4XR"
    "p1/mDu9uhdEvSm5r9Dv88IY0zGLHXGGQ83JrGOJ43cQR7mCEI0XG0FNQilLrVFT6O7RLVB"
    "JQ/ca3Uo0kpywWAf6ObzzOjfsjvRcwn/FXMV2LSjCNdfnLrKfdBDa7mn3WvrlINebSzOJ/"
    "4b+bBpHydnz59vjd6Z6A+tq0bhembxsFzOGOd+iVrqRtq7dmh7PyFdM1bwQ+8EPgtUvYS0"
    "ys3LDUW1fxL1O0q44J4zPjK8clHvxHiU3vHIsekFPX5jiDRUNdmxF6R31u8YD2yu0eMyAW"
    "fzUwjpygajytq1MVCylk1EfzqH/mEertD3m755/3SmOfl0OFrs8jDOuupjaXE0FVrlmVS3"
    "a1lnrcp7ib3YR0qRKXm1C6GlwGdZWNLoJ+Est/9+NHOjWDWP+S413mwAeC+99d6rtijkqU"
    "3WTu1mu6MPxqam49AstVTFQmt69M0pnpTHVo9lRgcAz74QsVip23quXYxb0iyS7+1IA3ab"
    "8edLe86hXxffb0qQK+vFUtvuJeEd+5ydjC4yulrruoIjhAxA+VED9sQPywirjDDNth8Psl"
    "q/SJ502p6dYs1EXJEuDXXLQrxNMrm12XTy4u3hesjpOzUQnpTz+dnPJJLwaAN3IiNevsfI"
    "TOugduElZsGBWVO09Rrq5sD4+kLnxLMzq75vrtxJm3xOkn0dFQYfIp/1Lt1nYbdLKzhFIz"
    "QtyA8r07c9oSo+O4m4Gi5Ietjf9QZS3aRWwYeNnpHQWZlku2G5xCPwMF6o4v2O03ts+efz"
    "ueeoufo94GhFWXPFK8zUmYpGwDrOeS+Nr2B7UCI951188q/Zo8Qjg2gdv6vdaXmbTkDQpi"
    "RSXZsdHT2QdyyufGpNymP3XDWYWpLwCfyA7SrFey6huMegwFfejWZYFDi1dovZWtKIVux9"
    "InhV7cLr24ua27pSP3Q9bTbgK71Jdb/FDl7tzyzF0DsOgh30aMYzKdJcp6bqYv1da7d/7+"
    "ijp3L3VudFh267DMv1kF5hH9EshhLoltDu29bWjQp7+MCspzgujjn45/eVJQoN9fnH+fNM"
    "+NwNv3Fycl4Knve76xiBkgTdVMKtxiheknrdRS5fX5FujCow3bvJcwdWduzeSuCpagdXaR"
    "1+Svy//46vDZ0auj189fHr3mTcR7pldeNeCOLmA00ldyAed4VvRsyp0JoPxcm4y2BOld3M"
    "1QYdq8e3MnYRLuO2NhOm19eMJ/95n3M1SktuLt3EmkEk1zTf7OIcHUJXuSrugS+iS/2tfz"
    "J4WtpWMCBf2XvTCAkEtBLuWBcSkRlpLN6fQLX+7+dXlxXrVBM5GyAepYAfk/MnXYDm/nMu"
    "gTHOqhX4IyGvwPzOBHr3wHOzS6kTfmRlY7FbzJsPJdQbtTsyZGS5paNMGxKaloOmDLs95c"
    "eb5z47hXhJn3jCwg9czMtCkkpjFdm//9ljL4h8e/pjfkyg/df3zD//ftP75hAZ3zP5yAzr"
    "692ieez++KJ/Nr9rdXZMyvQMYb0d31PZnw/qoJcrbwfBVTzc4Zj2ir9dFWuzOnoYwQBiVO"
    "DncmgQptnUJbGgfooKzlRh+sjpmcSQzvDHoXJ3bRjnjIdkQyhtf3mqZERRDjHUr0U7ypa+"
    "JaEkMbrdlGy6tOLY20ATps90tWWmlyLY/2zb7yNQCsGPPbz9VgKbaVBbGALn8Lcv7p/ftt"
    "Rf6mbnaJmZd3wdcbegV//3JT7ydhV7miWANv6jIz2qP5pcXEsSZRiQZuVZFryvU1RgKPgJ"
    "f8gJwFZErNO26JfTg9f3d2/n1sjnGrynT5f2xBfWGBLZwg66Zq7G3lDVp75uDooR+WK0/k"
    "bqKB2EcDESaAbpLtTGSzoPdyj8/vOoET1B3tlEOZCgzQN9qJ0Ye+0S35RseeP6siXu8YTd"
    "q3IpH6qVF14RSFc91ajudUAFk6NYTT5J+qCKcCiLAawmPTmTKDI+VTufuxMY2eRBpT6Wmk"
    "0uNGbBBKJrhaXolMeoN7Y2ykdLVFdp1eos63Ur+krMm38nC2RcubzeJ4aFVVLyeCap62mh"
    "dxBMYtlfBm9WZMUWol2Hs2pzdgykSgreTAKoli4Ys+e6p6VJIQR7lzfyR6ox/i6KcLsrY7"
    "uiqJ/uhSLnyMGO4gqUGoW1ozk0AwMfx6W1m8Yg9jS1zVMi/vKqbZl7ocz9z2swZchx0oUd"
    "2qexUp8dYM5Ud8oxv7TTESFjRRrwAbmH4QFWB1GPEW1H5DFr4TBNRN4haAT6TAw0TNogB1"
    "EbfuBFzBnPF/eeMY5cCEeq4QqQCBCiLEAQq9Ejgtzv/gjxg7PpOXjd3Om/zm/uZegUv9ik"
    "TgXCd9TjjGfPLbX4sQCy8UT0neD16Hf5wiPp/PoKv9OJ5jYjIiClmKYH7b4525Hn+5iene"
    "UH7tnsxAJd/bl4Zp/Joeq4cGwMFUE0XnW8iiM/7ayyaZtAHYon5ShSOeifE0iz+qZCnYE4"
    "35HIJ/kM8/nH48jXDl/ZGzy9wngqEf2w39uOU/clV/QSI7yLiFdTsKNNnUNjRqv6Ht5Lj8"
    "lkyZfioxbWO/6TyQ1JurTXGXtl8ps91Kk/VZVzN1zXntYNnV8Q0m7dEziFkEkG9dwrcmCq"
    "Xu2Ofl0J/S5xHmphMYZ6vqpznxIbqj162h8iWR6UXUZhIYZaEdZSFoC74F6cbd56VQdS1i"
    "umIK7PUlv+6b6dWJbyNPJLUkiweYxXG/xBiXJlefKmq89Wb8njR7SnJrv5ExjhopcsafgQ"
    "FlfEO+9ux74gF1CaxoxNBO+VZCycSb2vyqyW4FIWsCU/p19X6QpDpx3Coh3N1jpLxr7IyS"
    "Ua4FQjXmGzqgUUvMbdGbVjR0unsJ5HI3tdvVc7kYJNGBSoG8bZe8LbofNmTcIROJTCQykc"
    "hE9uNz27kRxlDJ7ugEDOdrH863Hf7gHZ06d9S/35PVlEju7TfWlIhaOapxZxcuJQt6PfG8"
    "W+JTPoQs4Ga8iOLijz8gQFtA5JdNEis9S3PDMdwn13TMZ1YUFAbhVj6ZUNNnXOM6rFIJnT"
    "9NHskVPTGaVXY4p0ZNPFfWzqcW5Tg2xHPFjeNJ5NN5qnW0JgNynUGAG0StgRRyAn3gBHIz"
    "qAJ5vRVblBqigfVMycJ61mBiPavYWFt2V/YccfRX7ra/csa3KK+GrJHDnUlsMp/ExeWoK8"
    "jLhJgSH9ZAh5VnNFcObM0ENTkRTFGjxtXw3+dLdsN6jFMBRFgNYfC8VQE+cVzTv5cvFYlE"
    "OdvPfRBZBsPB9iTOHZ9iy6E9OTs//vhv+eJ8Isk1f/Lv0emxBHODTczDFy911uiS2AAVj5"
    "dHCsv0y6PaZRpuYbC51hzXKqw+n5r3hjfWRbQkh7hWcOVGuV6l+lRic4H8T7taAtYcyJ8n"
    "TCqQNpP8JVHk+fvM809MBmTseOpo5y4si2LiQo3EhSUCU+/7Kohuy4OKH5jSB1bkoZUDdA"
    "tS6FBbEp+bOQbahudmPe0msMujcwszq0/OtdM76gafTSfYk3jXspv7Te41Cs0MqAvReeGL"
    "t1OPUTuuMiGe222ZC+XnqRS1iF3QEVwS71n+RjtnWdKTiJy9GKmE8Cal0y3P95Pqoa3fwx"
    "LwYQhvz9x1WIljjTZw8uGocmFJ+wGSYJ0E7+YXJA2YS2IDRLuTVMHpHqSxNuRlkCHDkF20"
    "Q9PRT/Qf7cHPCyKZ1+cxxvNQmDS2f2A2EDeYNBaTxmKUeZkI+8Gxber+DGVz9iRUWP72fh"
    "MZNhENjaz+zlI6rB5gaeC2t+CzIgZQHE6sxmzDLMSSpz0gWvJjpQp4Xga3MjzJu52w57tk"
    "pVMNX0wFMHxRsQ4nqrjt1gU87DdANQwwl6hf8VDUq1381yg6H6/GlI/6FbmB5OfhPPLlUd"
    "OaEGtqOrOviSnyutMol7pl+nBuENx/3tQmnkvjZOniCNqED0TV3bj2J0AS+GORzz0Ux/tM"
    "vpzOHHEObgauzSQB/NXCvKWGGVyJ7O7CIUvGHrRnUy8AX+eUkkjufz+dfjp9l0rypx6Qs0"
    "DkJGKRZxMkxr43E17TmQd57X9zxRtnj+EdMRrwtwqcKXQM6eXHjuuwCaTHhy7474qOJjJK"
    "fG/B9sWrgTZLo2N8XMPj4lH2JMiSH3IMrvlP8r0Y2qV56EWyurrTi0uy0TcnMpL4aJPMeF"
    "FhhtYO0kJ3jd7aGPP2j4w70nANi3RVhhjk9o/Pddb8e3MJzVo/NJmTOU80OT5/x9dF5+aG"
    "a9sgS/6HPLp8+8Ppu0/vTx8tQaSUbW2jYyMKaOQqg6y/hkL+CcpjBPMEFqXkOOf6XyvtPv"
    "9OYhijksIwgNGy9khczYOp9fYdvmndRHwc/4Rvvs1+w8VH2Xx4Up2afIV1mxawdj8m7b55"
    "xYhaJWEC63pq3F/jo8dQMoWrKHyvWs9iUeiv+dHZcLZ/bqSDGeaY74YGo1yB41tx4elI6W"
    "zGsthvoHTQ3dMBrZOpcBVM6yM8CkIDJHWeK8V3PG+I73heje/IazyrEmnlPgaI/foJtRg0"
    "HUotJ4Kkmhqp5rjzUOLZrMc4FcAUhEoAR3rqqitHJr3BXA2RPt2VltH1uuGFgeaUziRwTi"
    "vNaer7ntbCnAogwEoAhy4LfS1vUiaBEGNqWIxBXBKDmNDI+qNflMRI0z6Pcp5t0hzmkiiO"
    "c5/HeWqywGD0z+og16bVyItgXo3yuf/I5yQCq3QIppLY8Kq7rT9pUd5VqLlElURxierzEi"
    "UiHKojfOLc1C5Rqchg1qd/Hh4+f/7q8Onzl69fHL169eL103Shqt5qWrFOzr6HRaswmtVV"
    "LPEya35XOTH8pvr8TfnU8rIs5Yobf1FoMJ/W2rb+gnNc2VuXF8ITrVJEV8ghUJVEbIvYlk"
    "IZNLCtSiK25RJr88Cg4zG1ZAkL66nIshwSkmqEZClMTXUil+VwGpdKrPHpONFQENL2qBtU"
    "aIF8vKIyKZAXGh4l8FrFgfm63oH5uuLAjACbeUxiudTzWQWhlaZu32DuZPLCEwJ6UzODlz"
    "vkq70Mb0p3UOZSEqmptSTLxXGaV6c5/+mrZVApCCLx0Wfio3imRkNXrAiislg6xUt9CEbX"
    "hLUohcHKZR62eG5EFdWSGMK6JL1w7uRey3O8n3Nd7Sa0yxMMFyfX8kQ18Te+RnR/znocKM"
    "jFdXE5xtn2tAaYPzG6g5q4KrSVnbyALn+L3Ako+aH0DHZzPve9O3MqUclPYtHvfvxYnxs0"
    "Bvw47mZAE7pI0HmzmSk1XHRQehv1MlSQSqnNV8epkEp9iEhV8l6tjlUp19YQ0QIfWEuULn"
    "kXQ4IHlvYOs4qM4sNU8uQio+yoVWOOESM+k6WYa+QStjVGrhL17IosJny47kQOD8jn4Y3J"
    "FfNC36JG1obCwV/mVROLtO9OmkyjJAHt8n/3XO3EGnhQeYVPYs0HlevSpSuUiB5uxvR1M8"
    "EOM6gLv10yrxvreBUFN1jFK5nwO1vEC0+6PGiuuLhX6RLGUmmk4pDhRIazZ/bAfluGU6LV"
    "IspLeTjpAtmnBJGX1oTaoQC5Ysil9/abzDgWt1LNF+nSLwF/Oz9NeQgJEeFinFUxqQX3hx"
    "ME1P9avPCbfIpDyK0Y9QIC+cSJnju9BxsuSpFIgoVHbGc8pr4kqeRWXgMyT36eeMLEFDkr"
    "GVia3gIszWAC4jGYjxjhuiy3jKP6eJDLMUo0acMky9JKgqxQeGqsUU1Ds5SPK49R+4RcOR"
    "0dU2/1wKLdreTfe28/ptHEO2fXWr5mtTW/BWnQM5/VBmrawXp6v0LkWEUOQ8aqBAH//iee"
    "vwI/UBDEkLE+0wAeX+NXGOGcGI5vn8cXRuC/XGPV2YPyMgMkr9d/WB+T5S35bNqegYKTuV"
    "NzvrIfJhPfoNp6+ePZh51VW83Amhjhyojn5TcI+fvjy9GuQ24s+E/ki7y+UtvQw+bOrD1/"
    "+XRXjq2leGmeqarIbQ7dZ7uCrYhDZKvmUWOoW+6AbgnxMKscKMrEcHz7PL4RAb7CRlQVxD"
    "PT1XwqIUuOLo5NZxr6Wulq6sSRx6pCjbFFG48tiqbnihtERRi3iT5vE9Fw+dRkMlfHiH5p"
    "XMIyuQ3aiVtw141Ofxk1UyDpqL6/OP8+ab6k9Cll4WylEL6iJH5gff7ACs54zXEuy+JI93"
    "6k46CSlUY6J4sj3eeRxuDrhzz6GBeMccEbhnY9ccEqx8ZFtWqJpa1zJDMOhrzkXQ0I8k6P"
    "ZhYwa4jpTTBdHtdrpCO5PLj3wk1qmxNTFEi3JlAtPe6JLMw4gFXUU4eg1mtq8feD8FcnqA"
    "bptu9OfkAzF9cMP65yHrNYojzBIfoiIoH9lrGwXhhY/IdBjeXPx2ejs/PvH2FQbB+CYln8"
    "XWg5q2KZbWlhqGyrBblF31x1dBXDRzLxAYZDrT+SQZ8KRBKwDQkY6ualyyQwz1/FVQTa2N"
    "iZruQtKspu0GGUXtlZj5FNLcdeiRApSiIhsos7dEnVVj6GXhRDQqSZEMmbPy0JkfwJ0d2E"
    "dvkR3uLk6tXZXW4Yi0RoezJDP72532jlQ0I2kZZN0cRPj69CEjcy9nw4mMpNc26PRydUoU"
    "fCzW04oBqZ5qIIHdzlJrPDpylvHvVxTW8cl5FAkpupu8dIKYG57/1BLYEV1CKoJmjKNRBA"
    "iwnl+zkOK35qfFS2ILH0oK2sQTuCgQ+0w3+76JOcXebyPSLDsF2GQbNARpvSGH1bc0sm5z"
    "Mlm/NZg9H5rGJ1Jh+nKrxJ+wHi28lR29Kip3yguSg2QLQPldA+bED7sIo2LCJVmOtPlCXt"
    "8UCZ0oEyn1oUdknNCpGZDAY0Yzo5NOBzZ0EyHVhz9IuS6Enp9TDnjQt9nq4oiwFqfR7p2I"
    "jVrUxbkEI+rnwqEjgX/epMBSl02TRynDnypSXF+SHraTcn61KGs/i1KmSCjCbiGrAdeBGW"
    "wgerXYGlU+YYih3ISOO4CEIDX5xUWlALBjODgM7mInzL4/8EaYjOgr9Dgv3HVw6/LxInfv"
    "UMgqKYY1Nge09Na7JPmEcCCOuCLIrR6BMx5lECxCfygLHuHyllkHnfCXsMU5M/Q6AUvYyE"
    "UI7b82XNSViRstC+lCv2qajonJQmb80UF/sTXPHFCPni3vDF+Rmieiw4J7I5iqJLqm3NLA"
    "Vy8N1lwYoXMcWpmjTf3DT96tmOTNLcNqAIZk5ig8lodgROAYXGR5+0H+BXf6Tiqjiq91Qc"
    "VTOwjsdSc0sttDaTHiDY64+s5SgGocRnoQZ2Jo1gq5QkwqyOHWd1DANNhDMJhFgJYur7nq"
    "+DcCqAACsBnNTbXTHRHTpDdsIZMnZch01WGuaSKI5zn8e5xLBVhrrhSE1FEv00vTim1Det"
    "tROnV0wpt3TKfIx62U1AlzplstnUp0j+z/R64nm3exKXTHJrv8krs4gaKTpmRhNKPn18/w"
    "hC4m+pC66QWwoeE6hGNTEZuEGo5UNsPaPmlNpvRLkrYpkuuaaETbyFS8wbjnLVA7PmvtuX"
    "tEIXxqYW+YZD9daErn7wOpNGwkKBsBDfnQGfmhbbWZBaD9DLZ/gO+zk86GYlqKuSaynz9U"
    "DQXj3EtK4PNMb6bIxFWoIRKQ3VIa/PJlERHEIxvU1nlYBvJtbXtBjaohiyiGosYjRj76jv"
    "jO+jpUpnX6kRH8K0rxy1Ujxr1XjYqnraitrhnEpDG9U01UIHm6wxdXr+7vRjVzZB1wprjJ"
    "psQ6+f7AWhAaQL2sRhwgiylQtL1cpvLtbk5dOj1ztTWApSF6wAc1kMzxiWgZ1RjogM0/rl"
    "IieywcXiw8WmCtF1dNbbDSCGPepMA+2K4OAW6CM1FeSoSQU5kqgg8JDr+0CrCFBBBiv/SA"
    "IpbRvC4/XmcEEI56/i/F1AUURuhIhcPLoETUUYmZk+MzNYUGvj6RExu8JD/uCwXgTWi9gw"
    "tJurFxHnhXBkWppO0Yh3UT/3A8K804IR6RyVxZ7k5m9D8EncSi36pB4NlViPxqSKGOqxmc"
    "Vzn9SHemD+vW45GVS6N650Q7I3/mKGG86uqeQYRS0xUxXEU5l14AbmjZaHuSyHLmb1k0DG"
    "ioaEVBgD3Ms5JYH6hqlpm/d6iSXLgsjlSkqKhz5XYw0I47a80NU5HS8TRecaUkxIMWG+v0"
    "0STJibbr256VTYJcsMpf4/HWbpLfQxIKzL5/JawjOsc2MFcMCMgJ/VHqGR79zcKCU93Emg"
    "QLcKop+IWC3BKikstKYiyUOFKX+0cXWUcqcohwhSzIa0BSm27H+OehsSWJvwoCSwNThScs"
    "gu96cY+VFdfqr3XNS6siamy9+SeFxxJAvfCfjG9YaYIvWpw8jccV1+N/AgH2r19O6KfUgT"
    "oub9qDEDWs6Cig6bFSb3uh02uqz2NtjsHSKo+As6bk3C1obCPQWpVmR23wDukM3mqo91y0"
    "JJvtGG2OSczACdjus/eouE4EMmBJMx1C5XURFER1EpVBqj+TCar2d0q1I0n3x5WAPAwy4H"
    "UlkQtSuCIFu7Ffu+tsS2QnltncraZ7NZKAQPyNVjOvegHAkXcZkptJd9wjug5gwSaP355I"
    "p4vk19Rvhr38d3WFTzxKLCWKcmv08C85Yy4nsLUQ6b0XyP3JivMADbeInf3GvKFx1yNb8x"
    "mGvO2cQLjC8zx33ML1ih78NZwuTG4ydPrrIyLSJ3GCQNYyScEz7pRbnvMV95RMEXcwpvcC"
    "/eo56piF4cbvMfVV/7O/5sBShikLMfIWSrvShzGyfOTX2FBNk+L7G14zWnHa3RvaH9z8PD"
    "589fHT59/vL1i6NXr168fppa3NVbTab3ydn3YH0XNOPEHG9IRZaOkqrClUmgrlVJWPKnBn"
    "EUt0bWSBbWhHEX65+e6UqtOEHT9jhFZfVTitud+gZWEhwSuBvZzFRK2CzPTZTIDpDz7KLC"
    "Cp3rlmfNRJDpKrlEuDKm5QyJ22NMv5IXRJ+YxyLrPWXeK0RmPRnUJePxg+c7/5VHMiS39p"
    "eyHsYkaqqRlHxqsoDMp6ZFoWKrSWL99hGLeAZgFhYTx5oQ0yXiGWRhsogISPKMux6Zcev/"
    "DRANcDEmA5wAko+TmcMYtQnzIB8Un0jy/OXbeY3lx19rKYW+WQ9a4RPiSfC/ox2LnEDzAs"
    "2LQZkXyI0hN9aTlaEnitAHcWTwMprlEm2ocL9RJYoPH8Y+EjWV6FhEXCZ6xY3n8jama3MV"
    "AnSHyOkSOZjSmvX3vBlxXMKmjkVZVb1ZT5ctVJWdiuzcMdWkJx/NMfW5ciz7XOI7jR+Kmb"
    "XpMpWM1gR9KL65lspcvap8l8W9q8Zp5kSGSFm+eKHCWb54UU9awr0SEcQ/Kg2E4+YDRLfL"
    "bMhVhIG/q4mBzEQwpLuOzCztbtDBybY1wL//H1vqwj4="
)
