from tortoise import BaseDBAsyncClient

RUN_IN_TRANSACTION = True


async def upgrade(db: BaseDBAsyncClient) -> str:
    return """
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
        ALTER TABLE "ai_calls" ADD "similarity" DOUBLE PRECISION;
        ALTER TABLE "ai_calls" ADD "semantic_hit" JSON;
        ALTER TABLE "ai_calls" ADD "purpose" VARCHAR(20) NOT NULL DEFAULT 'ANSWER';
        ALTER TABLE "ai_calls" ADD "entry_age_seconds" BIGINT;
        ALTER TABLE "budgets" ADD "is_quota" BOOL NOT NULL DEFAULT False;
        ALTER TABLE "budget_windows" ADD "told_percent" INT NOT NULL DEFAULT 0;
        ALTER TABLE "runs" ADD "key_id" UUID;
        CREATE INDEX IF NOT EXISTS "idx_budget_wind_starts__db50b4" ON "budget_windows" ("starts_at");"""


async def downgrade(db: BaseDBAsyncClient) -> str:
    return """
        DROP INDEX IF EXISTS "idx_budget_wind_starts__db50b4";
        ALTER TABLE "ai_calls" DROP COLUMN "similarity";
        ALTER TABLE "ai_calls" DROP COLUMN "semantic_hit";
        ALTER TABLE "ai_calls" DROP COLUMN "purpose";
        ALTER TABLE "ai_calls" DROP COLUMN "entry_age_seconds";
        ALTER TABLE "budgets" DROP COLUMN "is_quota";
        ALTER TABLE "budget_windows" DROP COLUMN "told_percent";
        ALTER TABLE "runs" DROP COLUMN "key_id";
        DROP TABLE IF EXISTS "semantic_trials";
        DROP TABLE IF EXISTS "semantic_caches";
        DROP TABLE IF EXISTS "wrong_hits";
        DROP TABLE IF EXISTS "semantic_entries";"""


MODELS_STATE = (
    "eJztff1z27i19r+C8S/ZnVHdxB9Jmu3tjJ14d/1uNs61naa93Y4MiZDEmiK1BGVFt2//94"
    "sDfpMgBVIiRdFnprONRR5QegAC5zzn699Hc8dgFj++ZROX8dm988jso3fk30c2nTPxD+X1"
    "ATmii0V8FT7w6MiSAq5/59CDW+UlOuKeS8eeuDqhFmfiI4PxsWsuPNOBpx3d2IxYpv1InA"
    "mhhDPOxYUXnIxn1LSPyY1trYk3Y2RG+YyYnDyyhfcDMT34N18w2yOrGbPFB+LP5Xgs5B0X"
    "rpmcL5lxDF/CcMbiW5j2tKXnLW3z9yUTKEyZGMkVT/3HP8XHpm2wb4zDn/84Ch4Mt49dRj"
    "1mDKl39E+4b/E4nJjMMlJzYRpwq/x86K0X8rMvX64//CjvhB85Go4dazm347sXa2/m2NHt"
    "y6VpHIMMXJsym7nw2MTM2EvLCqYy/Mj/KeIDz12y6DcY8QcGm9ClBfN79OfJ0h7DtJKx47"
    "Jj0+DHNlsNTeMvwfdL3Dscfrq5H95d3Q+HR7k1Ad8jM23BR2PHhvVk2h7A+O//+OPGqMhP"
    "j+AB73++uP3u9PX3EgeHe1NXXpSYHf1HClKP+qJySmKo5eodwvznIX8/o64a8rRUBnrxpZ"
    "sBPYSqAXCP5vTb0GL21JuJP1+flYD914tbiffrM4m3I954f0P4FFw5kZcA9hjmxLLPwfxB"
    "XPHMOVNDnZbMQG0EosfhP+oAH34QIx/vXkXrfWw548dj21ntY7nfX/96dXd/8etnGH7O+e"
    "+WhPHi/gqunMhP15lPv3udma1oEPL1+v5nAn+S/7n5dJV9h6L77v/nCL4TXXrOUPzwITWS"
    "UIUfhx+lZp99W5hiuBqzn5bc1+w3+OL1aZrliVljkpNyO5jiYN/EGW5ghn1FZlhNQUlL7V"
    "JR6e7UblBJQPWbPCo1koSymAb4R3HwmFP7F7aWMF+Lr0LtMVNgGujyd/FIhwls/Gn8Wrt0"
    "FWnMmZUl/iF+N/N85e3i7v3Fh6sjCfWIjh9X1DWGKczhinPiZD6J7s1fmp/Ms59Qm04lPv"
    "BD4GtnsFeYWIlpKbaugl+maVddEC5Wxh9MmzjwP0YM9mSO2TG5sg2BM1g0zDY4YU/MFRYP"
    "aK/C7qEeGYuvBsaR6eWNp10NqmMhLTlzM+bRQFo2aCR1wEiai4lzFHCDgXRlL+e5/SgFfS"
    "y9G0NJS1//fHF39/Xm9kNTQKcNppOXGgbTyctCgwkupQ0m/12rYpPGEi3C3A68b3XgfVsM"
    "79scvELnEcufV8E3IdI7gNHgR4N/l3aCRbk35IzZNeY/K4sr4BBXwMJ1nmq9/ilBnPtDnH"
    "thFdSa+qQc8kBdnmEw1yqSQAkRZIDKGaDQGN6S/vkSDHOYkG7kfhILqirxE0Odd2KnQb8M"
    "5H/85ZZZ1AtoGzXeWdd5T3D/T5M0mVyjCo4sXLvFBBlMvx47VozAZmYK2ad2dsNBCfvE5t"
    "S0qljqkUDvHPMn5zqGurirmGk6z5nq8v8rwBve3x4L0hq+r17qME3irkJ85bU0vgvK+coR"
    "O2XVKJOcYA8RP9FC/KQE8ZM84k/MNcVwdWyQjCiaIV02Q0w+NEwOOCtO40vHsRi1Cw7ktG"
    "RmmkdCtKk3K/qk3bm9vLn5mJrWy+v7zBv15dfLK7G5yfkUN5m+On396R6p3Wf+zuVsVR3T"
    "KunBrm9U9S+GIacbPLL1liB99kfpK0jeSliYwsJz3OF4Ri3QHdiWiN2vnB/liO/DAfsKnm"
    "kw2zM9c1vErv1xervI5mw+Yi6fmYstgfpVDtRXmOjCHG6/YV0szF/6u1+Z9pPpSQS2feei"
    "gQ7Wztiws5vjR+Ztu5fLQfq6mFwmlFRja2oaBunpIqIL8BlTa+s9yR+m5ygNqc1XAXW+PV"
    "gXcrC+QwYphDsC7KMYqrdb1XJrF9qyrycdhxQX9sTsbU+7OzHEFYzTU6CexN60veb01XEf"
    "J5az+qs/Wo+wquSNVdnQxcDe2OzeEf+pYD73DNgKnuuQc1E4rxN0TLH/Osn86CR4fGWji6"
    "U3s8nYZdIUp9Y7QrlMaxc/xiD+7A4IZKiL38aoATkYMjnDm0G+hvgGTJXlscORdVM9grgN"
    "zPboor8d/cHN+oPj10wZQlcMdE6wd/ENr870AD8rQ/xM4YJfjixzPAw25czpZ9rUXRd44F"
    "NyWS/h2vNJ1QNb4mVewo83lylHlED18vrTxe3fv/v14m/fp7xRH28+/RTen9xhLv9+f3WR"
    "wR8SCQWsS1vhMrw0p9e2V5A5nJLL4G9q6cBdQ198X/F/f/jTycnp6ZuTl6ev356fvXlz/v"
    "blW3Gv/Mb5S2/Kpuz6J3DRpl4G9NmizzaXjiP0rjrzn5XFiJguzzQG5mNg/gEH5jcZah5Y"
    "5bHDv9hyTwUFbDThM0EJm435r1AkgdpEvMkz0OfH1PPLynmOLLkgLG2xfvKmegU5jGzvyn"
    "YyKLG0F0tXSFQythMiPbS3d19HwVnZlU/EpMwWK/tw1JyNSzhhSIR7XeVo9rxk7+iL3ZdR"
    "OKzKeW0i3zOtvY5phlZZh+e3Qsx0k1ovRP6Ao+a9+FOl8aaul2q7bnCnWICGrqZ7Jywhgx"
    "PTJhOhqUKl5ZTuGiisfh1mmqrCnNd+txxLoRH/IxlZHHikxG/zz6d/or7cOX05np0qekdS"
    "qIc68+6VDqzj2scDCd0BOPu5fJpqh1dOEAnjcsK4LOqqMm1cJeiqo+hu5I5zK6xLDHI8AQ"
    "pFOjU7xVp0/AM1Vej7rKILsVdQjZeOpWP8mHwRV6ygaYkAeGK6c2aQEWjB4t/cI6ABwXXK"
    "HzmxnZFjrKUOTW0/fiuva7f1UIwX64FWzpmYF4Uicc++FYV1RBK90MfLdIOrv92n1IJQ71"
    "bH04S3J/T09xBik9bP/QqZHlvkMS8LpkmJtRdL87IpK2g/gTThXldHd87Ioo3UZS0ZbaTn"
    "PPvdCaTZq39rh1aRTs2QPMe8Xc5rktk+TKVCJwFoU4BSmNfTcHhSFxbqjoOTdmMuloYcqS"
    "uR6BiQleOO4oYusk3LikJfS7DJZH/LZK7PMbmWlp3thE0zB8JwM8TffsLPaOlJD4x/N5nT"
    "R8bB2BMmYlkfmaYfi1FPXdn9ByX2IrbcbMWLc3hNew44zExyXoVUb/Gqzsr1EOzdr2zxdJ"
    "VyWEh8RPf3hvQ4eXX25uzt6euziOuIPimjODAvCI1cjC58brPsF/yp9ZJnRJGw7PI8d4ey"
    "6u6kYu5Xl+iV1jz3UfFSBQGTLGxaTLuky6hqcC126CsnkLRFoPqXGMP1ORBnwWwuHergV1"
    "+6/JiAyz266VG845LZGK19lmQ5+hcbez+QoAkl42Q8o/aUkRkExSo4l9Yfr4yvNTlf+us9"
    "GCIXVov+/U5sfIMSviZcFlXs2qRMD23aUx0C4bSYQDjNEQjxm6ILcSzRQ4DPterAnJeUgT"
    "nPV4EJ96AKICdEeojyyfm5DhF2fl7STug8l7K253ZNWrRBUztwC+2akLJ5zkYelnJ5LjON"
    "5jya82jOK835G9MY/2jJ9yZnzkfXBmXmvCPuGkKBYE1z/kbYyiu6hkorCWMaYhPgFx2TKz"
    "qegTEdhDS4TPy/ycnUcQwZ6gC2NoTe+vEMkJTqV1gFf/a7nPXe6NN+s3+zIYjC771ALBCm"
    "ZOQKLMRDRmxq2gMZZSHWvsf86/JPgXN029iBP8SX8W+Vwf7RnQsxa2Ri2iaf+XyDzyfIQe"
    "S3xWCNTm2TAzT+92v8B8FOFU/7tBQWqkljKraZpSvwcKqs3JRQD5duI91W/YOkekBXWgwj"
    "ujbGvfiHZ2WgM2I9XNYNQA26T3WkU1K1gM7uxb1e0IE2WRnnrFzviMPdQx30tVboccVpmk"
    "mZHkDcdpqmDQWJKq/ttFQPYG96Ze+pKNCz2qgPwzvZ0hJ+1r7J1jxn6Jk8OM9k9xsHtYRu"
    "I22DMFj7OXj9fAaqlns3I4re3S7Ps+8eqTXPGVGc567Nc4XSB016Se/MqS1g/kXdpDJxdV"
    "DmKeX+fUP9XpUQSvxgL+cj5j4EOdog7NcPm3jML97rgNPvHXgxF64z9oOKpbMQJOQdNvvm"
    "+UKerO07kH+sTFsR79zSM9Fn2R1XT0kDS7kO8nAXJojGArvJEN0vF7DjFFHOqMUUi7esvF"
    "so0QtfQ9u8Iey4fDhxnXlVzSAtua8AT9QMuq4Z/MrkfqfQCoIrpRqBODuBdxrO5b16SkHx"
    "DCvzhoJHyCMXIuzUWUNyVoI7xQ0pMUwl6uLJ7DpWAUO0uSJJKNuLM6XpeiSYJPDcjpZUu+"
    "tgh662s6WlMIA880phPH6T8fiJo3vLkPzP8UiHCezGqPz0i6oOzM+u3B0Ai7kOe2lbGyxn"
    "hbKeWOkbtfUG1PScTp7XuWEVxr/zyAdV3gDC7NvC9WOYIxiCXxg8NFyAR/Jm8dXhD/L156"
    "vbKxKPRa7viFgo5NOXjx/9hZ94pJj28dJ1mT1eb//MxGDph6Jt0dZ5XML6dd773Jo90Yj/"
    "OfnNcjAXk4EZsR74+tvmA5nrOu5w5biPkLBWUQVVCmOuSC5XBKr7wLFP11UqS+YFazkQOg"
    "bqzotMJs5gfWwzUggsVu9Elid9IEfadMXZT0tiAEnXZrmCmyhZ7ztyx6TXQpWmGbH/58AU"
    "4CIrP/XG0IUZxbHUx+hiYQZRM33EyLSfTE8isCVM19FAfYUqKL2wHUx3US+8PkL0+9IR5j"
    "r04XHNrTv6/DcMdhOM1VfEgN8YUb4tVh+CYfoKEzWHY2pZ227l5nsxSF8xGi2N6db706Uc"
    "5GB1wHKEoDTO0C9yviVMv4iRLuRAfV1NFrWnSzplw9jJUB+uj8Fgv8KfPV1c8qcO3aW17V"
    "4uQbpdWr3dzMOCQTtQzj8HQ/VYQ+dsTqEvtzgAx7Nt19ZdMNh7GKuviK1cx54OZ+a2Z+FX"
    "GOdns7faOl3Am0i31qqCYfoKE3titjeUfQy3A+oKBvpK+7ugOAAl4dp6m7I9iVZfkQo9dN"
    "vuUMEwfYKpUnRNMuqJThUBASGaYVPczZh+CQfqiY5aMQApoDsV8UcxEVocfpSkXDXKrE4S"
    "VUKJY1tr+TcUaoECp2Cu+a1KIGHPfcFJQHrPzAVctxznkRmQu7cyvRlhUCZ1Cc9JNpGVdV"
    "Ph7rGzMMXdM+Yqmtbu9ZvoBFuV5jpAMkQY9YeZEBit1LGtvoVoJS7eqdqpJpFwD9Hefa7J"
    "wmUT81uVxRxL9K7q56vXOms561BOLOXXWPVTE+rdlzlzxDA14VaI7qSs3PNBvH59o8JBML"
    "Kla5EtGL2Gs9+5cmb4jmO7KpzprQvXPQHlUatuXVISZ7nLs4yZ5ZhZ3kU4MbMcM8s7i2pH"
    "M8sTAdoK5046fHtzNahM3LhOS73Ap+KJ099+wTO+FeiBJ2szio+Jr/IbcJV7pmWRz1efPl"
    "x/+ukdOFDG1CYjcNVAs/upmAeFN6fZZ23tr0GPTFunbrFH5hCqw7fnJWiiPjxW/2rJIwN9"
    "qJaKSBJN71ck3WKyfrDJNrVlNI24PFeqt8BLSfXOF9ZArx+kjJ8x+dAhyrhrJ0qfpllaEu"
    "JVHa0rkiI5Qaxzko3UQPYO6abuECNV6ab4BW+PdOrmRrAR2txemEJXfItE5bo9tCbxk95V"
    "bUmidPiSliRx3n2DhcflF8sWHkeipq1TC0Nn92JhYbePEk26iep+aNI+Z1tnuTBqzn5aEm"
    "f/EGcfo6Oey0yj5Y2Wd5fMQx3Le1+mIbXEL3w/Y+PHI6WBmLg+KDcT5Z3DMdyqHZTAiOus"
    "3hFKPGgFKaMC2BNz1yPHWJNH8X7zAfFVXj+1E6IKHtnav9ObmZyEFbxe8CB9lBPqsqSQKk"
    "ChtediD8uu7GWDzhq5HXIiNuAdRxO3eRM3d07v5zRJl4xUHCe5mpLF54miluXmA+Wrvz0z"
    "4ixgiTgu4RT6Ek9kY+HgGCammB9GDfjYrzrgPsmiApx5nphJRcPjHY67iQiVvxuZ0A4eEv"
    "7MKE+JzWE+kXAv9rSmD425mJk80pfmtLB/QSjRo8YFfzo5OT19c/Ly9PXb87M3b87fvow6"
    "GOQvlbUyuLz+CboZpNDPtzdAoxmNZjSaddQcv0SVQr2JaldtDuCX9bI0tZoLDsHwKwpljy"
    "hfQrg88JHH5IF9GzNmMOOBwDcRNqs0VvmCjhmYo87SNmQ1pIFUSOQZxH0bdsWEsQqEJlku"
    "4KIijL+9x+pE9IffAeP4O6UUuUx8f0NVR6/ksE4I1Tqva21pL3t1WrtLm4sXxqCK4JxS6F"
    "NyiH499LkwAaE492jtKUsCl0xAThTnoOYcLJhtDOfm2HWqTkFGEmeg3gyEakAV5jQp02LC"
    "C2nqVM1awnqmcJktnDeG05pPFbd1RhTjFt4doDfbc5xHqLjl2Co960fLoQX7XFYwM/0TkD"
    "y0na5kYj/cfLn8eEU+3169v767vvmUnkl5ET4SH5i+GXl7dfGx4yTIXl1DO6RAqhjqGnRJ"
    "WE66ebKkCxOwe6pkK/rjYmmY3pXtueoy1fHVQWmparhvyMSNpi4PcjMhNHS2DIjjgqOFO3"
    "MGTvsXnNDx2FlCpQDLsdkxufZ8dgI8/ZyM1sQ0fKLCWXpk4vNt4NPnstSA+NAynxjQFGyu"
    "LFDd4qMrVDgI5ry4KHXhDcietLMXDkrYkz0fNx3ze+wm7W5v9Z16iSZnnEPH9WqApqUQ0z"
    "SmYueviGcsgVimsRR2lLhYUH1DDWZCpEUGoh0CYvcpSnQcVqXSxjeS6GGsw2sdgud1Mb/z"
    "Ol/MhLpCzfNBqoByRqx/K7kpoKvtvCkh3HzTiI4YGDN5OK++iT3g/935FEwKzlgiy0WaY4"
    "/8f2KZ/AADdkrQDFEoDvEsT1ikE09V9LEY4UgAAdYCGDNCnxu33pFg6Y/M8yS3k6PQgiuD"
    "MvrMkvdoEmcPYgY9ZnsPssymDK+XzNPMEV9UbAn2YxCeI0Ylpk1WMweyYWSBTklKAaMlRN"
    "lcDAnZLTNmy9Ae/1v4o9oe8GJT80lcWy7yFNq+vsRmMu3fR/GUHdnsmwevNNzDvi1c35KN"
    "pjOYquDNCN/2I3mzmAX4g3z9+er2igQDkes7It66oAAI7DyJhyW2kJ0+L3jWPyJb55+ZBx"
    "eyh1t/jXjk9C9HurEt/ayYbnwUP1JtY2wOYA9le2jT7T5+/VBYifYgbqLCbXCg5FEuzi1L"
    "iPQC5TaSyzLUZZVFHdy+k95sHcqSPNUK8zktCfM5zYf5oC+oAXZYaIZCXVRsxIXBgUmR3g"
    "QGnrw6e3P29vT1WRQPGH1SFgaYD/kLteMcnuWmckJsT5VT0EzeJgQNDKsa054Qw4I5XZ5f"
    "5rqOgmUsCeMNBXrndzjXOtvPS8728/zZjiTjc3u7OkIy3pvjR3Xp1+DKoIxk9OQ9uiRjYM"
    "FKfm81g0S/IH0QjoEBoTZwdtSDT8UddOQsPQVLWHcUnZi5sIHWYumKOWZ+kFzS8E5+nqhi"
    "j7FyHSCvwslRnlKb+auEeC8sf6Sw+kBhYSebVoKYUP96bvoXdrJ5dtMMab21WIoF0hSHMc"
    "PYurnJ4kTYXlgn166j7YUvfLfFkSojL7g0KE3HS7g9dtvmJWeFy1rqpVZ1i17G56AHF9vU"
    "E2paS1dVwqTQP5YUac8/1iTmfXSRdQ3kPmkhUOasjimZlMMp7vQUh0dUxRlOiOEEd26CO+"
    "KS+YUtvFu2sJTVE+KLpdrao7ht6Ir7tGsnyArWlMyXHpU0koy0HouH+7Ubqexu4EyI6XEy"
    "FsPaHpQ1sDkUbDTe+fWs4W4z/tSPwDbFMA7UOqBTsVIKSme39OCC2tqmPTYX1Aq1dlnCO8"
    "hQBNUxW2sbXT+N7BFblUlIT6F+cFxaDhmAjK6aehd0za2UUA8dPY1EgOzTpO0Uuo2UyJuI"
    "5zMXXneFzlaMckash2g3UA9AHsJ5lItj7mOJncSBd3fjbSTinnvUree6TEui6/JQ7BR0XT"
    "6Lae6IOXrvLrmY8w/OeDlntjpUMHPLoDRm0L95aAR36/Y4IKFAYCFKU5CTOV3LWnrJ5kqc"
    "2YZYGcICfEce/JVN/jAP+i1F4wjD0LKc1YOisUGzz9LxgSQzbitZmMXKjNLEOXwnyKuTtx"
    "oqjLirUIeR18oNTOgCWUWlCe/vhcbYtkaDwVh41O3lqPsQtGxVnXHRtdLDLWz62oabPFH8"
    "GIu3dpGV3G/T2E7RDK+0SJ1XJaTOqzypk/xmFc7mjFgPEtRaP6AlloqgkOKqYwmRreqOdW"
    "2Zl0CPhcdQDdoiiKRjjSa6+55ht81OtpAowLy4H2Ag+OMvt8wqch8GcN/KQXqE9n+aNGsC"
    "tBRGTYxjsUmTmDCNHF/HNaem/eC3P5d5uHNqyBRdSMyd00cmm4Y64m16Rx7cpf3HP4v//O"
    "WPf+YeW4j/Mz02/8uD7KDx4D9ZfGb85QG6Yshe6nK40ZrMxHiK7OD2n69jqhkJ4xFttS7a"
    "ak/UWqrCnEGJU8MdS6BCW6TQZuYBBshquf4LW8VMjiV6x2U3EvuAdsRztiPCORxVbSmSE8"
    "TacRn6KTjUK+KaEUMbrdxGS6pOWxppSQr/MKHdaKVlFpfaTFNvDzsAWDOzs5u7wUZscxti"
    "Cl3xLRKFrPeQ32m+p5Z1pErv9K8MSrM7zeFY3KSbK+CansdsaUUNomB7qMPOxBQax+R2aX"
    "NxwXEfJxZ0OATbC/Jixb9cJkMojNqdFtt++NauuExldWFulvRk3K62uj92tqL8FtEkaG1u"
    "oSoUW5vYghDb5XUTy3DbrAhoRgxRTaMa7/m6gMYSiGU23p0tqtBF4f098PO3EFPhUf5YBd"
    "3w/t6hu/v2godYn/Lo4tPd16vbdiDffY1KAaW3LChRuRnxWLqHEVm7B1uW/BbwGZWC3tJS"
    "vdtGznRgPiuG+UwNcx7h4ni3PpVibz3SjdqGCQ6OasFuKSl0D+rFu7mM8mqJ5rFED5Z2Cx"
    "2ExBeotpAjAVzDemtYUqsVTb2kDBp7uZ5XT6ahSicv3hWSMr3bF3avtvnLr2quQlqqhzA3"
    "EIhh2oulN5S12VXxj+a0sKZiVrI3fcf+dHJyevrm5OXp67fnZ2/enL99GVVXzF8qK7N4ef"
    "0TVFpMTUa+9KKz9OpOQU4U56DeHIzFjj+cm2PXqTgDGUHEvx7+nD4xo9YEZCVxBrabAUvo"
    "z0x8I2U0vMY8pOVxNmruR0vXZfa4UvWtpEyLus+Xuw8tWZ86tmex5ZnvXGuO2fCJubxiJb"
    "mcYO8Uzd27GcZ0PKvtZIiEkfHWMZ1Kt/DC/Xt/O3eTWO+4SvrEdHmgbm84Kosr0ZcMUQvz"
    "jlEsu4Z8RflQjM8gQk6hkTiOxahdEP+REc3AOxKyTa3p6JN2SazLm5uPKabw8jrrT/jy6+"
    "XV7Xev5IYibjK9Ag1kQV3PpNawapGhrBxWT6xRPdEUOwN1TU8V/2w5tEgFT4llgJ+AXK+g"
    "/3Dz5fLjFfl8e/X++u46oMijNBd5Mb3Ib68uPmb9lrbnrod0yoa1jB6leI928bZtUDantm"
    "eOhzNTsecUe4Sycls5hjo2E1jLA3PwsJZHl12DWMujA7U8msxiulwaU3U7+uDKoCyLaSTv"
    "0UxiuplATVYi0578Mq8TaCQftI6Hp/N3hMovCFcgj2h9TL4GiUOUBCAGfeahDQlUhRWjyd"
    "olLzhxVopuJ609FSsIYp4QBpNgnhDmCR0Qqgvmmk5BUW+NDIFIGtl7DfbeMudmvUiErGSf"
    "CPyWeQiTD8Xarko3J6RaZJpDPeNgiWYB2+9Lx6PV0Y7EkNivgDeyPsj67I316Y2C1DHSp5"
    "u4tla/dSV+p7Pasn6rT+Z8lUMdoKpUhHmjVVxTmBUSZDGmm2iyYWImddov+VLEtGUZ1KAh"
    "r29y8GMiu/iuKCd8AW2TAm6KL+dR616hsE0ZHxBoTQyjwHXxUJtTecIEbNjKFadpQeWfPX"
    "0HZdPgUURHyi56cSvgFMGWuYZ02n7ptHg6KqpjKUFslddptUu+/PXi2zOSGFFdz6YXkwnd"
    "7+olGSiEcR7qzYPnCEFxOo6Zqutx4QxkxXoD/84CJQMFqtrJnRJCb365YRerV1vadbHb+D"
    "Bh3WjXpZZVl1z576WyfaSwVIIrpTZKoKrrGSc3whiwTN8iAJXeYgITF/zonrv2dfolZwbx"
    "kzePyYX43JyKW4jLJuKKtAxs8bgfIic8caF0qKpMqKwnuqFGaRe+kNJsgbiDYK1Qz2Pzhc"
    "pqSVMFqiqlWFG0a6ZNYmJ18U6I4HGUOeHDl0Nfa0pI9MkduDOdCWMgG1imGB+E8UHdxBLj"
    "g5pAdY/lpfq5gR5OfakDDrQ6rApTLQKNNab6GdR2mGWmejcNh1dpqn9TgMV1sLjOHs/Y3Z"
    "fXMfmQcc+cS0Tyu8qGONqUKMbSYiwtxtIWBnXk3IP78WP9whbehc1X0oWS82Ulrg7K/FkQ"
    "cTak8kbdVuojx1g/hFFsq5nYWIg/AKGcQEGCgfT8PBjmVGwrDzLC7e7niz+cnL9+J64QWT"
    "EjiGgTEgadww+EAW3HZore6S08sEpWqvQzsW8LU6wj9DN1xM/0yCrpcsHtvWvU/fpMR684"
    "K9YrzrJ6Bbx8KivFpu66IKAkkMiqEeug78SBKW5lakTQSz46qQSOl9efLm7/ri79dKnoPX"
    "/59/uri2wHZ7mRVVnPsUQfleWdL+olZwK8pSr8rMz+Ton1JvysbdMbFeZnpjBn3rw6U58Q"
    "28G8H44P7uDmN6EXV5zitCQmM3R6mjFqpp9JpB0FtkuVwzKVQxUaZCB3Y7N7R/xnc9rpXV"
    "C88ioc8CDPL3XaaQVG6yO1p0tx6Vf480hBaqVvGJTxWlZw6zC+pld6Lapk5riDKKzZscXd"
    "Qcy0T0Alq5sdk2uPE1MySnNqyOjqsHKa+Oi7B8gcMseM/5GafxxTIedM+fFi/fD9gHDHTw"
    "YVP5TMw5+Vq8y27y/1mz2mtu14ZCTzT13x35WQ3U1Bt0zY9qBPZd7kk+A/ZwfGp5UHIGnU"
    "fMJgpGrBSFXDkDAAqVoA0ohyNly6VhWMkzK96/ByroXyeQnK53mUx3RBR6ZlehUbumblsK"
    "+rZv1ux4YuC4UhXSWhRFnBHtWs32FyiDmG59U+BCPxXm7Tuz4D/VDPOpFxWckeLeb9xIjW"
    "mYScKM5C3VkQ2roZcgaaO3pSpDe+qZ3t5BDjZsMPrRMcFwtiVU+MjENH3wF4CDp2ivTGQd"
    "BNXLvkH6hIeksu+0fLnM68IwXlnbw8KCO8/bS0ibxTn+42DQaOBxp2/oDyhZQ/+qGWckgo"
    "X+iwJ+aSmSN+j7zgOitiOFCwcOLIIEzLsafw/6ZHXLF+VvAvZY+Rpp+3mYwu5JUxgnCnwV"
    "bF1LKzslW8cvGhEAmgxzgbxyZeJgWjuSGWJhTCGIvOaVAdyS2Qp87tUv5m9ZEkL2ocSK64"
    "T/M4+jozxzP/EOCEkkcTykdNiCfOBzJ1oISUc0zu4TgQY4aOT3n1t6PfjsCpCacDHB1r/2"
    "MZ8T+jfph/WGtX2f2q3UcrK2AllDkYobj8ldqJ2g936WHnIMh5q6BChPf3zrW0++xGeJbH"
    "pgUa2mYmPimPVLx2bQxT1Q252IuXEkIXnp4LbwKG0BDO7eFqxuyhX2mxKk1ZMgqm81YhLe"
    "l4VtIJvNifmpXrke9jZyQ8MsLPzZ7pECN8QEfKYVHCHQW2tc5DPIjeHsozYMsORGEo+HsY"
    "q0fgN9qC6HMQbCpW95GCsEheHpRRFmHQ6hDKV+uRFhdhaHbQ4ppcy/BqDo1+PAijNgOS2z"
    "DES+zXxBaf2w5xwPb/IQjH5oxazPDrGNjiioCYiCPPkBS37LA9FWCqWg+1/fhN5EUy8DeK"
    "n0Qy4+DIDAwAb9nixgDlNgKU/Z0uj/E9+1bUfSmS6MUyLrMorv52X85kpKpZhLdviFCWDS"
    "Nq2XwpSbT5DtHmQ4v/Oc8+Wvxo8ffH4m/Sgr2V3QVp8MNzFmzy8qDMgnXjGzUN2DsmrDsu"
    "NHXpwgZbEYrlOZB0DCFaxwR6Rkl3tu1AZS9hK3qexTiYjVPzidkEECDgdABjMajikbdUG3"
    "yOTgYy1uvrlnnpN3mu6mBMS6GHUc/DSOdQs6xWSk9OFGuO187pwdJIvVV6OxK2l3YeKPSI"
    "nHehWJNQeDW0IsrhZA+j5KK6JTJ4zmVhyV2ytC1go7kzZ/Ksn9NHVhgzvv2ISs4ahlQQ02"
    "4Q2KiuUxLVAEYdYv86BKzauvR0KNsia3r388WHm6/tcKe7p6e9mZgYSMlQWJqWQ4t6diel"
    "MlhPQEwD7Y4FxZQA++Hmy+XHK/L59ur99d11oLRFh5O8CB/F8Ue3Vxcf8+FgnA1npjcs7D"
    "VdDLdKuCbqB6Qi7AJ2Nh8xwxBfYFinl51aGqmrDMj/gkVZC+C8JOaGqrA16LqWnaeS7k0R"
    "gbYraIyAgxOqY63srLw0FjzumrmHHi6cffRwNXaUgQleEdGECMKJDsM2HYbZlbsDYFMZtj"
    "2FNvHG1g+9hgrcykqTdUKudatvHwriafrGNam1I6DuYaw+AdUGJ++vrhJOPlp+Gpx8Yt3r"
    "hKgL9LnU8FYzh0fN80xOoPufjAGXSe5QWFxmtvs3gEveWvtFwyGVPSoJ/hAUD5U9+cbOfE"
    "FdZrwj1LJ8Bz71M+llsz3pus+x+vv/Sr/Zo6UnQxFkjDzIascS+Ll+/t4VPDfjMfgnvHrx"
    "AklLpG4D3x5E5suAjeBhwQIJFnH4Eh7Jm8Vcwx/k689Xt1cEVgGMRK7vyKcvHz/6uyb6Jf"
    "brl0isCd1A7oRIL6KMm27gpsa3OIi7V+C2HcItC0VX70mYEesF9E2va6g2CtFPCkVtU5HS"
    "UKzFdP/9rPEdZvs/CePOUaQ4lbU3jWVqNjg9HDK2qf6mXFjDSgeFX7kwnX4T3ptB+5Nj94"
    "v5lthmF2io4FXllpNy6D/oMoOM/oNnPfsJw1DXNkvKINmdjXWWPEFFRFNC7Rq9nQS0xHsw"
    "DiNHt6S4+1rnYpChuZMv6/YJR9l1np+IsOmk5jT8whbeRTTUIS7vjTOQerk1pmAnbK9PkZ"
    "ewvRGHrsH2xtx9JbI3RXz6KIQ1PiSBCuSpXJ5k5Swtg8zoE3sXlv8YEHNCHrg5Ny3qmt5a"
    "EqvwY/06qGDbczJ1/HysmKDlxHBUVUq68aW0yd0MTzsIA8ALSV0/fmoXlG44kqR0b+4DWj"
    "fz6GQ227YPjKbmz38hL17Ao1LtODHSvQOMMoaZNKAqxvuIQp8pjrFOi2FMu0ZwdbjFVGHs"
    "kzI9KG3TNmdfpB8WAx5LINyV4Qav9bDOMs8JIvj1wK++4DNiCHxl4J+YC0n3edD1cvAS4r"
    "XA79gh2nQGnrQM6mIdCSPSmkjXYOSTcuh16TLvHuST1c6Uwiyp4sWglyUlcazj9koJ4lvW"
    "5bcMK548i2lGF/aznn10YaPHtUP+vt16XHfnGvzqOvb0Z9M7UngFo2uDMofgCu6C6h6avs"
    "D7lRP4xJwJWckWhzYzwfMFfjPZYzf0wMWJFrIvwAseZmTIwv8DYtp+nkTgUhhIZ50cYcTG"
    "zpzxsCmiRD/vAdzvV9nUs8ASO14cqDwzp7PwT93GBegl64CXLD2NumHqaSmMUteIUk++IR"
    "WQzogh1BpQQ23cysqVhUVy3ildvmipPGdLBaMosLpElyyV7pajv1hA+yZ1BGN0rdRWocFd"
    "mqbKr9RgvmYPdeGFwk/9Xc60A2sB+qdzjy2Ekj81bWjITlbU9GTDM4vRJ6H2f7769OH600"
    "/EEcvqHRmtUxGAwibgDhE/eE0WzFlY4js4rm9qhEPnrZbOfCudwMXSjmoQ1Ocu7eKLG6Md"
    "xcr0mLuTiMNoqHSMI5pQbSlExSYUrLiK52NCBFMn0sl7pqcqB1SSMR0K9NA0OtHq5nZS0s"
    "3tJN/NLfnNcjgXR/5kxDDyp3Lkz8Rx53nEixt3hPdv1bLjcEzSbTt2uI6lqmpVjG8kgD1R"
    "9BBecqF/VUE4EkCE9RAeUddlCk2iGOJYArcJLYhtxgwVxIXBS7FAe2FLr5pSL/ywpZNXZ2"
    "/O3p6+PouilaJPyoKU8gFJLgPzCSyaYWVclbIIcRbiCTUtPhSY+HjlAS4tcqOQbrHWTfTJ"
    "wRa74R71loozTy+AOJZuUV0OyJOmtOam44ifqLWspsfFEngEah2BY2c+Z3alWnAJEbT8ai"
    "aW1fKhZUQxdrfLzrIOxe7iLDc2yzGrX3GSU4I4x92fYy4UnYlimgttmqxYbxJddmbOBO8A"
    "Z+I5qj7GG6BNCtYCt2PvzK7hxWCd57xrRcriaF2rmltSEsPg0m8WBkI10rXIrty0yEYw32"
    "FUWftRZZl1uwNcb/1Reopp/KZuxjNx/OwA1y9cqzRjN48pzdqMyaM6ha/4GonYsE3NoIKg"
    "OoVXoUKPozC6sX5RzI5Cn7ZcTPtxR0B9FEP1CaY2wmqDxVUSXBsvv80htsPEwt8cafsVqm"
    "w6NvOz5KD30mrmEHgLCeWPzJB9lTg1jYHsjjR1HCMfGFt3EGUiHk0EFEOUhSLpLnmLOn41"
    "FsQQ0v2GkPpzpWzKV+bdTYphC5MKLUzQx4g+xp75GB+ZQnUuDpsObu9jZbMGYqaRVn3WtG"
    "qoNFbkVNNiyFcpwokrQpoQQX66lP1Lav9b0inJ5MXDXKibOZX0q7qZsFpyVd1cZKpSqCbe"
    "1soUVRuUgqRhSgiFkKbRoBMickiTTKBBQif8Hyem/U4yAwvmcsceQEos/BmOPpCJsAWMQt"
    "2RdNJj8ywD0gZdog0855HZwxnlsyqqf1pqN6bWXjNPG68ng9o/av+o/fdE++8PnKj+Pw/1"
    "/1BhLdL/91yo5z0VX+xIoff7F0oV/jHcot1WUMy/6/nt+0xOnBUz3pGVawp13Q5L5ECKGA"
    "Pa279tTh8Z97v6mR6JS3NKdD1x0ZYaPNTEkdV0ZA3PleM++kVBJ6bLPVUvwT19k9/s3+wH"
    "UF8fiA/OKBxzJjAWq974QVbucZbyKeH3g6/jLm3y4MeQPAyC0kHgIWVizRuy96HhiMFsR3"
    "y5GbWnUCBoTeag3xR6TeHrTSxxzg98AjzvNE3esbmZoeKG7ar8SFzDIj9Y4KcjZtaj+JFq"
    "A2tzCmgo28vqNLvO/WzRh9VtaF9pObFelTixXuWdWHsKtu0mebml9WKwhacgXQqzV6L7sc"
    "BBNhgDtt08ksWhGOH9GIihF4iB5NUzJq9ChbLq3CflMFO1yzMsTCcwzurqpwnxPsYC7VpD"
    "FVsir1Y3MZbAoLbKQW2SthBHUNXqqkkpVF3TmIYUR0VQM2JIwJcT8EkiaUuW+GtiqMOEdi"
    "NTnFlcnWKLnbm4lubeMpcGpYyxf1OV4BAuDuSRY6z9Zk7AivoMrSWOEkZmjmVAZyf+KAlZ"
    "CkzpD/nrnuRvTY+YdkHkSCOPUfKuQbqkinJNEaoB39AAjZphbtP5nmlDp7kvgVxuW6ddMZ"
    "eLafwNqBTI2zbJ26L7oSXjDplIZCKRiUQmshuv28HNMBbzaY5OwIIz2xec2Q9/8IFZ5hNz"
    "10cKAiG6NihjEAz/LlM37uzGZmTFRjPHeSQuE1PIPWHGyygu8fhjArQFRH4ZJLTS4+5pAs"
    "MBGbGJWFl+UBiEW7lkxqjLhcZ1kqcSGn+aOpLLf6K/qozlgg0L4rni+1w2ZgLHkniu4OZg"
    "EblsEbeqHmxJBiQGgwA3iFoDKeQEusAJJFZQDvJiKzYt1UcD65WWhfWqxMR6lbOx9uyu7D"
    "ji6K88bH/lXBxRTgFZo4Y7lmizRcjN3X1TkGcJMS0+rIQOy65ooRwYFduQJUSwEZkeVyN+"
    "n6s4DYsxjgQQYc1Wb46hAPjStKm7Vm8VoUS20tfa8y2D/mB7CXAlsRXQXl5/urj9u3pzDu"
    "9P6n2Xf7+/ulBgPuQzenL+usoenRHroeKx+5xpDDbfsMarVMlmC4uuh86kKqIZOcQ1h6sw"
    "yqs0oUhIYGuPfDPIRV0HT0YUef4u8/wzyoGMnVhm5XaUWVHsRVmhammGwKz2fqVE9+VBxR"
    "dM6wVL89DaAbopKXSobYjPjR0D24bnxiMdJrCbo3NTK6tLzrWrJ2Z7X6npHSm8a/HFQZl7"
    "jcFtw5W4T9O/9is1WFg0Qdxqc+o7QcRHfpkCcG1xjy3IiE1Nm0MRNhj+mLy3HM4MKJlAbS"
    "KfOyBOwh8GQnkPWwvP0ykGF7igfbgU3rPkhe2cZeFIMnL25l4nhFcOLle464ZtGLb+HmMJ"
    "H4bwdsxdB6u2ckZQJNIu6J08FpO6Rvji6HJh4f09JMEaCd5NbkgVYM6I9RDtRuq0R2dQhb"
    "0hKYMMGYbsoh0azX6o/1Se/KQgknldnmPMh8K2pt0Ds4S4wbam2NYUo8yzRNjPpmEw+6/Q"
    "pexIQYUlLw/KyLCZvHEYtzvbSIcVA6wM3HZWdlQUViYn5mO2YRVie4EOEC3JudIFPCmDRx"
    "lm8u4n7Pkp3Ol0wxcjAQxf1AtfRBUXk/1QDcuqYYC5Qv0KpqJY7RK/RtP5+DBhYtYfyBSK"
    "ny8Xvi+P0fGMjC1qzn8gVNZ1Z34t9TF1IW8Q3H+OZchWUH6xdJmCNhMTkXc37vwJUAT+Qt"
    "ZzX8r0Piq207kp8+Dm4NoMC8A/rOgjG1LvQVZ3lw5Z2QmbEm45Hvg6LUZ8uf/+cvXl6kMk"
    "KZ56TK49WZOI+55NkJi4zlx6TecO1LX/zZbfOH6MGIgzT3wrz7RgYCgvPzFtk8+gPD4MIX"
    "6Xn5rIGXGdFR/IrwbaLPPT+ISGJ8T96klQJX8pMBiJn+Q6AbQb69DLYnVF2YsbqtGXFzJS"
    "+GjDynij9U4ctanhSr21AebbPzIYqIJrWJarGspJ3v7xicHKf2+ioNnWDw3XZMITTS4+fR"
    "D7ojmdCm0bZMl/kRd373+++vDl49WLDYhkqq21OjeygUa4AAuW7JZe+8QTtOcI1glsSmE6"
    "5+6/VjR88jvJaYTGG0sOE+hvay/kp0kwK337Br9p0UL8LvgJf/5L/BtublXr4fv80hQ7rF"
    "22gW33Y6Lhy3cM/64wTGBXTw3GK330BFqmCBVFnFW72SxS45U/Op7O7Z/r62BDOhGn4ZAz"
    "ocCJozj1dKR02rEsBiWUDrp7GqB1YhUuh2lxhEdKqIekzqlWfMdpSXzHaT6+I6nx1CXSsm"
    "P0EPvdE2oBaFUotYQIkmp6pJppL5YKz2YxxpEAliDUAtjXU+vuHLF0i7UafH26KS2j6X3D"
    "WXoVl3QsgWtaa00z13UqbcyRAAKsBfDS5ku3kjcplkCItSAWanBFkySWwJhdjNnFeM5sx5"
    "zqs5+WxKjdLs9ykrmrOM0ZUZznLs+zRbk35Oz3/CQXlihJimCNkmwNBd9/J4PUqpB1GbH+"
    "dcrbfQGopNu14haVEcUtqstblIwWyc/wpTkt3KIikd7sT386OTk9fXPy8vT12/OzN2/O37"
    "6MNqr8pbId6/L6J9i0UrOZ38VCj33F9yohhu9Ul98pl42duOK75sGfFurNq7Wzoz8VaKDt"
    "+UwKIdOgRLRGPYa8JGKbxjYTFlIB27wkYptlGxfekE0mbKwq/lhM62blkNzV6/uVCfnTXc"
    "hZOVzGmXZ1YjnOKigI0f2oG+RogWTspzYpkBTqHyXwVscZ/LbYGfw25wz2AZs7XGG5FPNZ"
    "KaFaS7drMDeyeOEJHpsWrODNwQ35Ufq3pBtoGaqIeq20JavFcZnnl7n46fWq0aQEkfjoMv"
    "GRzk+qoCvmBFFZzGREMxcC+yvCmpbCwO8sD5vOwdFFNSOGsG4o1ZzIgtwyJ/prYqjDhHZz"
    "seb04tpc9Cd4x3eI7l/jEXsAcvgFUiinN8bNIMfn0w5w/sLZAariugs4d5Sn0BXfIpFOps"
    "7wj2Gni4XrPFFLoZNfBqI//nJbXGg1APwiGKYnKxpQTzN0znxOlZZLFZTe+6P0FaRMnfj6"
    "OKXq0vcRqVwRsfpYZQqX9REtcIJtidKdGKJP8MDW3mCJlvsgM01dqeU+zlsrLdgyDBLcNA"
    "u33MGxxslDqJ89kNVMTNeTLIgCxVGcCXngztIds2F8D4Msau7kq7RsP5yyMklGAu5L/tux"
    "K1cpwazvGq/EjrO+i2rPa/Tb7m/5+V1TwSYfMht+u2JdlzZFSwu22BItXPAH2xENU12eNV"
    "mcPquqMsZKaeTikOJEirNj9sBgW4pTodUiyht5OOUG2aVqm3fjGTOWEuScIRddG5SZcTy4"
    "S7f4ps2+eeLbuVH9SKguCR8GJSrDxnr/Mj2PuT/IL/wuWS8SClX6o4BAsgqlY1trsOH8ep"
    "PEWznEMCcT5ioqdO7la0AZz68zR5qYsgAoB0vTWYGl6c1APADzBSdClxWWsd9sEApj+lU7"
    "DVhkcY1OkJUKT4E1WtHQzBQ3S2K0fXWzhI6Odcw6YNEeViX1o/e3UTjxwdm1Y7di6zp3C9"
    "KgYz6rFhoEwn66rhE6lpPDmLE8QSDe/5nj1uAHUoIYM9ZlGsARe3yNGU6I4fx2eX5hBv5X"
    "aKxVzqCkTA/J691n62PlwQ2vzbZJUJCaa9FFbT9MLN6i2nr3y/Xng1VbqTeeDZe1EU/Ktw"
    "j5x4u7+0OHfLgSP1Fs8tWV2pIR2ktaO3398lDy1iK8KiZV5eTaQ/fVoWAr4xB53UJqHHXL"
    "A9AtIR6mTkZRLIbz2+X59QnwGgdRXhCTpvMFVZY8zF2cUNNaupXq1RSJI4+Vhxpji1qPLf"
    "KXZ80DIieMx0SXjwl/ulxGucrVcc++lW5hsVyLduIe3HX3V3+7L6dAoln9ePPpp/D2DX1k"
    "GV/Oa4XwpSXxBevyC+bRaaVKS+H9SC5qkYupWIeKr1FWFl+kLr9IyZidWjOdkMWZ7vJMY2"
    "z7c559DLvGsOuWod1N2LVOVr7srK4gMqpkvAaxpndiqB5B3mjmawqzkpDpENPNYdPDaCY3"
    "x07f2IzMnTmzPUI9spqZ4xmhUcwwWdEgPpjahh8zPGJj8f0gutj08jHQ2w+nzn9NhI3Dj8"
    "ulu6ZijCMc/DfCFxhsGWrsLL2x+GHQD/zrxfX99aefXmDMcRdijnnwXlTyBQYy+9LCUNnW"
    "iyH037n87GpG58TiPYw2232gSHWmFTnWbTjWZdW6f7EE1lHMeeJAG5uYVi1nXFq2RX9c9M"
    "nBOuQMNjaNWoRIWhIJkUM8oTOqtnaWf1oMCZFyQiRp/mxJiCQTcA8T2s0Z0unF1anUaGEY"
    "yzpzRypDP7o4KLXyod6drHqnaeJH2cFQI49MHBfyfoVpLuxxPwEYRiTC3Ib8X980l03+4K"
    "owmU2xTMXt/hgjNjVtTjxF6avmHqOkBBau8y82llhBr4d8/avEDRJouaBcN8FhBU8NMpFT"
    "EhvzmFU3bEcwiIk2xW+XY5Lru0Q5TWQY9sswVGxAsk3rka7tuRmT85WWzfmqxOh8lbM6w5"
    "dTF97w/h7i20gmc2bT084XT4v1EO0TLbRPStA+yaMNm0ge5uKQmvB+DKnRCqlx2ZjBKVmx"
    "A2csg/HiWK0PDfhEqk2sA1ec/bQkelI6Pc1J46I6T5eWxQC1Ls90YMRW7fybkkI+Lpt0Cp"
    "xL9e5XKSl02ZRynAnyZUuK83M80mEu1o0MZ/pt1Si06S/EHWDb8x43qRe2coObRplj6CWh"
    "Io2DHhMlfHHYyEIvGIx6HpsvZPiWI/4EaYjOgn9D/4LvHkxxXdal/MMrCIripsGA7b2i49"
    "mAcId4ENYFRSr92Sdyzv36kt+rA8aaf6SSQRZjh+wxLE3xDImS/2UUhHJwv9jWzJAVyQoN"
    "lFyxy2TH7LD1+9ZMcXo8yRXf3CNf3Bm+OLlCdLOuEyLtURRNUm07ZimQg2+uyFiwiWku1f"
    "D29pbpH14dyCJNHAOaYCYkWqz1cyBwSigqvPTh/T186890XBVnxZ6Ks3yB28lEaW7phdbG"
    "0j0Ee/eRtQJFb6nwWeiBHUsj2Dodn7BoZsNFM5deRYRjCYRYC2Lmuo5bBeFIAAHWAjhsZ1"
    "yzjiA6Qw7CGTIxbZPPak1zRhTnucvznGHYclNdklKTk0Q/TSfSlLqmtTbi9Aoo5S2dMrf+"
    "KIcJaMopE36BlFcmXk5dCuX/ykYzx3k8UvhkwkuDMrfMyr9J0zNzP2Pky+3HFxAT/8hs8I"
    "U8MnCZQLevGeXgB2FjF4LrOaMWM97JdmJkTG0yYoTPnJVN6FTAnHfB7Hjs7VuGoQ+jrV2+"
    "JKt+PGP1M69jaWQsNBgL+d4N4VWrRHempHYD9OYVfsCODgeGqQV1XnInbdSeCdr1Y0yLxk"
    "BrrMvWmK8lDH2lIT/lxeUkcoJ9aFbYdlkJeGcCfa0SRZsWQxpRj0b0V+wTc83J2t+qqpwr"
    "BeJ9WPa5XCvNZKvSbKt8uhUzlgumjG3U01RTA7TZw+vq04er26ZsgqYV1gA11YFevNhTQj"
    "2oF9RGNqEPWe3GXYXy7QWbvH559vZgGndB7YIaMGfFMMkwC+ycCURUmBZvFwmRFjeLzzdt"
    "NfprKNnb9iCI3R+sAto5wd5t0Gd6KshZmQpyplBB4CGjtVepyVJKBjsrKSIpDQPi46ut4Z"
    "QQrl/N9buCppPCCJHFeKoSNDlhZGa6zMxgw5dG2QDsB9d6+UmsXvGc9zPsx4H9OFqGtr1+"
    "HEHdDVOlBFdpyvHBH2fdI8wbbcgRrVFVaE9i/ZbE9gR36QX3FKOhE0pTWrQSI2na2TwHpD"
    "iSBusbNkt5odLdutINxfTEFxvay/mIKdJUCnmvvCBmvRaBW9VWz8qhza5lsyMl0nwi27Cm"
    "naYUxvyMbElUcNzAm2/QdbW6qFlB9ETkt+PF0hVWwhCSEMbO0q5S3EEliq5hZPCQwcNylW"
    "3yd1hacbelFXXIuzFdKr3XVYi79zBGj7DOppVuCU9/0h5z4IAZAT9re4TuXXM61arZeZBA"
    "gW7l+T8RsdqAVdgXa0c9vvsKUzIxtz5KiRzgPoIUkE3bghRY9n/1R+sTWG04qELYSvxUCW"
    "Q3u6uGyVndnJP+SbZqG8+oLb4lcYTiSFau6YmD6x2hsnKvycnCtG1x1XOgnG8+97zmGMp6"
    "vkk3dUAwZ4v4oj+sxuLetT+sqtNgH86CAyKoxBc07YJ6wyV9p1JSW5HZXQO4QTZbqD7jR7"
    "5UlMstiaxPyPTQp7v7xHEkBJ8zIRjOYeVuKzlBdBRlAv0xWBKDJTtGt2oFS6q3hx0A3O9u"
    "NrkNsXJDG2Rr92LfF3aI1+gOX6Ux/PV8vpSCx+ThO7ZwoJuOELE5ldrLgIgBGJ1D+bffv3"
    "8gjmswlxPxtdfBFe637BkzaawzKq4Tjz4yTlxnJbu5c5YcURjzOQZgH1/iN3vExKZDHhbT"
    "Ibfpgs8cb/htbtrfiQ/GS9eFTNjwwnfff/8QdxmSle+g5B0nywURi152q5+InUf2K6IWfI"
    "O1/B7FTIX/xeGy+FHFreuD11aCIic5/hFSNj+KNrdxaU6LG3yoznmFrR3sOdvRGs0b2n86"
    "OTk9fXPy8vT12/OzN2/O376MLO78pTLT+/L6J7C+U5pxaI6XFNKLZklX4YolUNfKldv5vQ"
    "JxFNyNrJEqrAnjLna/PKOdWnOBRvfjElW1/0kfd/oHWEawT+C2cpjpdGDaXFkrlO0h59lE"
    "gyC2qNpdOBZBpivjEhHKWCVnSHA/xvRreUGqE/P7JeT3g/JBMO85IrOYDGqS8fjZcc3/VU"
    "cyhJcGG1mP4cy/tUJJfYtyjywsOmbQcJiSQL99wX2eAZiF1cwczwi1iXwGWVHuEwFhlXzb"
    "IXNh/b8DogE+DMgA04PS+WRucs4Mwh2oZiYWkrr6/n6+xubs4kJKoWvWQ6XwCfkk+M/ZgU"
    "VOoHmB5kWvzAvkxpAb68jO0BFF6LNMGbzzV7lCG0pdL1WJguTDwEeipxJdyIjLUK+YOra4"
    "h9qGUCFAd/CdLr6Dyb9JqA1rcRsxbcItc8x4Xr3ZzZBbqCoHFdl5YKpJR16aC+YK5Vj1ug"
    "RXSl8UGt/TZKWeSgv0ufjmtlTmilXlpzjuXTdOMyHSR8ry/FyHszw/LyYt4VqGCBIvVQWE"
    "g9t7iG6TtbzzCAN/VxADGYtgSHcRmZk53WCAy31rgP/5P1OPSmA="
)
