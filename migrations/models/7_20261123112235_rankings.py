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
COMMENT ON TABLE "board_rows" IS '`model` is as the board calls it: it need be none of ours.';"""


async def downgrade(db: BaseDBAsyncClient) -> str:
    return """
        DROP TABLE IF EXISTS "blind_calls";
        DROP TABLE IF EXISTS "answer_ratings";
        DROP TABLE IF EXISTS "model_days";
        DROP TABLE IF EXISTS "roll_ups";
        DROP TABLE IF EXISTS "public_boards";
        DROP TABLE IF EXISTS "board_rows";
        DROP TABLE IF EXISTS "model_comparisons";"""


MODELS_STATE = (
    "eJztfWtz2ziW9l9B+Uu6t9SexJckk56dKjtxp72dxFnbmUzv9LwyJEISxxSpJkgr3tn+7y"
    "8OeCdBipBEiqJP1dR0LOKA5AMQODc8598Hc8dgFj+8ZhOX8dmtc8/sgzfk3wc2nTPxD+X1"
    "ATmgi0VyFX7w6MiSAm7QcuhBU3mJjrjn0rEnrk6oxZn4yWB87JoLz3TgbgdXNiOWad8TZ0"
    "Io4YxzceEZJ+MZNe1DcmVbj8SbMTKjfEZMTu7ZwvuRmB78my+Y7ZHljNniB/GnPx4LeceF"
    "aybnPjMO4SEMZyyewrSnLd3Pt83ffSZQmDLRkyvu+o9/ip9N22DfGIc//3EQ3hiaj11GPW"
    "YMqXfwT2i3uB9OTGYZmbEwDWgqfx96jwv525cvl+9+ki3hJUfDsWP5cztpvXj0Zo4dN/d9"
    "0zgEGbg2ZTZz4bapkbF9ywqHMvopeBXxg+f6LH4HI/nBYBPqWzC+B3+Z+PYYhpWMHZcdmg"
    "Y/tNlyaBp/DZ8v1XY4/HR1O7y5uB0ODwpzAp4jN2zhT2PHhvlk2h7A+O8/gn4TVOSvB3CD"
    "tz+fXX93/PJ7iYPDvakrL0rMDv6QgtSjgagckgRqOXuHMP5FyN/OqKuGPCuVg148dDOgR1"
    "A1AO7BnH4bWsyeejPx58uTCrD/dnYt8X55IvF2xBcfLAifwitH8hLAnsCcmvYFmN+JK545"
    "Z2qos5I5qI1Q9DD6xzrARz8kyCerV9l8H1vO+P7Qdpa7mO63lx8vbm7PPn6G7uec/25JGM"
    "9uL+DKkfz1Mffrdy9zoxV3Qr5e3v5M4E/yP1efLvLfUNzu9n8O4Jmo7zlD8eJDaqShin6O"
    "fsqMPvu2MEV3a4x+VnJXo9/gh9enYZY75hqDnJbbwhCH6yaOcAMjHCgyQz0FJSu1TUWlu0"
    "O7QiUB1W9yr9RIUspiFuCfxMZjTu1f2KOE+VI8CrXHTIFpqMvfJD3tJ7DJr8ln7dJlrDHn"
    "Zpb4h3hv5gXK29nN27N3FwcS6hEd3y+pawwzmMMV58jJ/RK3LV6aH83zv1CbTiU+8CLw2D"
    "nsFSZWaljKravwzWraVWeEi5nxg2kTB/7HiMEezDE7JBe2IXAGi4bZBifsgbnC4gHtVdg9"
    "1CNj8WhgHJle0XjaVqd1LCSfMzdnHg2kZYNGUgeMpLkYOEcBNxhIF7Y/L6xHGegT6e0YSr"
    "X09c9nNzdfr67fNQV01mA6el7DYDp6XmowwaWswRR8azo2aSLRIsztwPu6Dryvy+F9XYBX"
    "6Dxi+nMdfFMivQMYDX40+LdpJ1iUe0POmL3G+OdlcQbs4wxYuM7DWp9/RhDHfh/HXlgFaw"
    "19Wg79QF0eYTDXNJ1AKRH0AFV7gCJjeEP3z5ewm/2EdKXvJzWhdB0/CdTFIHYW9PNQ/qdf"
    "rplFvdBto8Y7HzrvCe5/NOkmk3NU4SOL5m65gwyGv553rByB1Z4p9D61sxoOKrxPbE5NS8"
    "dSjwV6F5g/Oq1jqItW5Z6m04KpLv+rAW/Uvj0vSGv4vnhex9MkWpXiK69l8V1QzpeOWCl1"
    "s0wKgj1E/KgW4kcViB8VEX9grim6W8cGyYmiGdJlM8TkQ8PkgLNiNz53HItRu2RDzkrmhn"
    "kkRJv6suJf2h3b86urD5lhPb+8zX1RXz6eX4jFTY6naGQG6vTlp1t07T7xb65gq9YxrdIR"
    "7PWNqv7lMBR0g3v2uCFIn4Ne+gqStxQWprDwHHc4nlELdAe2IWK3S+cn2ePbqMO+gmcazP"
    "ZMz9wUscugn95Osjmbj5jLZ+ZiQ6A+yo76ChNdmMPNF6yzhflLf9cr034wPYnApt9c3NHe"
    "2hkrVnZzfM+8Tddy2UlfJ5PLhJJqbOyahk56OomozZfMHYq3El1tujDJvq5lV32dUQ/MNc"
    "zxpl/dR/jPW2e+oK7Je7tAjeMXRLhqaQeQvkGtjdWDoJueozQMVq4tgRUsXX2HDE7zbgmw"
    "D6Krvq7xrr9xNNvv6yLF4bQZe2D2plvgjejiAvrpKVBCUdiCB++r495PLGf5t6C3HmGllR"
    "ihcmeVA3tls1tH/J+GJ6tnwGokkUTuT0UeScozWp5KknbC1jlr9ZWNznxvZpOxy6RXjFpv"
    "COWSYUK8jEGC0R0QIIsQ78aoAceh5DkpbwZHp8QTMNWBqy32XPfUVZhChQevupj6gqkZza"
    "ZmJJ+ZMpu1HOiCYO9SjV6c1AP8pArxE0U2jD+yzPEwXJRzu59pU/exJBkmI5cP2D96QXxj"
    "z6Z4VcD+w9V5JiYsUD2//HR2/et3H8/+/n0mMPzh6tP7qH16hTn/9fbiLIc/nOkVsPq2In"
    "p/bk4vba/kEH9GLoe/WUsH7hr64nnFf37489HR8fGro+fHL1+fnrx6dfr6+WvRVj5x8dKr"
    "qiG7fA/ZEpmPAdMnMH2icDJO6F3rjH9eFpPTujzSeEYGz8js8RmZJk99hFZ5kntTbrln8n"
    "NWmvC5/KDVxvxX4CuhNhFf8gz0+TH1AoZHz5HsJ8LSFvOnaKpryOEhk64sJ4MKS3vhu0JC"
    "y9hOifTQ3t4+pYmztLV3xLTMBjN7f9SclVM4ZUhEa532wZKiZO/cF9tnNNkvEss2ke+Z1r"
    "6OaYZWWYfHV+P4QpNaLyThQaDmrfhTpfFmrldqu27YUkxAo66meyMsIYMT0yYToakC6XlG"
    "dw0V1oASnWYI0Yva74Z9KTTif6ST/MOIlHi3YH/6J+rLndOXk9HR0TvSQj3UmbevdCClch"
    "83JAwH4OgXjrbpbV4FQXQYVzuMq7KutN3GOklXHUV3pe+4MMO65EFOBkChSGdGp1yLTl6w"
    "pgp9m1d0IfcKiLHpWAbGD8kXccUK6wcJgCemO2cGGYEWLP7NPQIaEFyn/J4T2xk5xqPUoa"
    "kd5G8Vde22bor5Yj3QyjkT46JQJG7Zt7K0jliiF/p4lW5w8ffbjFoQ6d3qfJqoeUpPfwsp"
    "Nln9PCCr9diiiHlVMk1GrL1cmudNWUG7SaSJ1rp1dOecLNpIXdaS0UZ6yqPfnUSanca3tm"
    "gV1aHvKfqYNzt+nvZs76dSUecA0KoEpehcT8PpSV2YqFtOTtqOuViZcqQmBapjQGrnHSW1"
    "lWTFpCWFErNgk8lSs+mzPofkUlp2thPVrx0Iw80QfwcHfka+JyMwQWsyp/eMg7EnTMSqkk"
    "5N3xaznrqy+g8q7EWsfttKFGf/6mftcZqZ9HmVunrLZ3Verodgb39mi7urlMNSx0fcvjdO"
    "j6MXJ69OXh+/PIl9HfEvVS4OPBeERi5mFz61UQ4If9b6yHOi6LDs8jh3x2XV3UHFs19dcq"
    "+0FrmPeYQVDpg0x3C52yXLaFzD12JHsXICh7YIsH+JPtzAB+IsmM1lQB3i6r7LDwmE3ONG"
    "9+Ibl56N0WPgJfFH/2Jj70cS1oNlnIxn1J4yMoOkWIXPpfXbK/NrTc79YL6HXRTSajG+34"
    "mFb1Dhr4mmhY5dm5bpoU17XMeBcFzuQDguOBCSL6UuxIlEDwE+rcUDc1pBA3NaZIGJ1iAN"
    "kFMiPUT56PS0jiPs9LSistdp4cjajiun1XIbNLUCt1A5DV02T9nIQyqXpzLSaM6jOY/mvN"
    "KcvzKN8U+W/G4K5nx8bVBlzjui1RAIgmua81fCVl7SR2BaSRnTkJsAb3RILuh4BsZ0mNLg"
    "MvFfk5Op4xgy1QFsbUi9DfIZ4FBqwLAK8ew3Beu90bv9Zv9mQxJFUAaFWCBMycgVWIibjN"
    "jUtAcyy0LMfY8F1+WfAue42diBP8TDBE1lsn/cciFGjUxM2+SzwN8Q+BNkJ/JpMVmjU8vk"
    "AI3/3Rr/YbKT5m6flUKimiymYpnxXYGHozNzM0I9nLqNFD4ONhL9hK6sGGZ0rcx7CTZPba"
    "BzYj2c1g1ADbqPPtIZqbWAzq/FvZ7QoTapjXNerneOw+1DHZaYV+hx5cc00zI9gLjtY5o2"
    "EBJpz+2sVA9gb3pm74gU6Ekt1PsRnWxpCj/p2GRrkTOMTO5dZLL7hYNaQreRskGYrP0Uon"
    "6BB2qt8G5OFKO7XR7nIDyy1jjnRHGcuzbOGtQHTUZJb8ypLWD+RV2kMnV1UBUp5UG7Yf1a"
    "lZBKfGf78xFz78Iz2iAc8IdNPBaQ9zoQ9HsDUcyF64yDpGIZLAQJ2cJm37xAyJPcvgP5x9"
    "K0FfnOLd0TY5bdCfVUFLCU86AId+kB0URgOydEd+sL2PIRUc6oxRSTt4reLZLoRayhbb8h"
    "rLh8OHGdua5mkJXcVYInagZd1ww+MrneKbSC8EqlRiD2TvA7DeeybT2loHyEleeGwlvILR"
    "cy7NSnhuSohC1Fg4wYHiXq4s7sOlaJh2g1I0kk24s9pWk+Ejwk8NS2lky563CF1lvZslKY"
    "QJ77pDAfv8l8/NTWvWFK/uekp/0EdmVWfvZDVSfm52fuFoDFsw47KVsbTmeFsp6a6Su19Q"
    "bU9IJOXtS5YRYm73kQgCobgDD7tnCDHOYYhvANw5tGE/BANhaPDn+Qrz9fXF+QpC9yeUPE"
    "RCGfvnz4EEz81C3FsI9912X2+HHze6Y6y94UbYu29uMKr1/no8+t2RONxJ/TT1aAudwZmB"
    "PrQay/bX8gc13HHS4d9x4OrGmqoEphPCtSOCsC7D6w7dNHHWbJouBaAYSOgbp1ksnUHlwf"
    "25wUAovsnejlyW7IsTatOfpZSUwg6dooa4SJ0nzfcTgmOxd0imYk8Z89U4DLrPzMF0MXZp"
    "zHsj5GZwszzJrpI0am/WB6EoENYbqMO+orVCH1wmYw3cS18PoI0e++I8x1qMPjmhtX9Plv"
    "6Owq7KuviIF/Y0T5pli9C7vpK0zUHI6pZW26lJtvRSd9xWjkG9ON16dz2cne6oDVCAE1zj"
    "AgOd8Qpl9ET2eyo77OJovaU59O2TAJMqwP14ews4/wZ08nl3zVoetbm67lEqRr3+rtYh4R"
    "Bm1BOf8cdtVjDT1Yr4bitURXm26Asq9r2VVf8Qq+w7EzX1DX5BvbNfJrfBv31m/U1P5wbb"
    "je0d5+jQt/ZJnj4cgReGy6dsmuzqGnvqJFF7DW04319rCbvsLEHpjtDWWlzM2AuoCOvop+"
    "+ooUB6AkXBv7YWxPotVXpKIY8IY4fQ276RNMWvlb6bw6OlWknERoRmWXV2P6JeqoJ1aQZo"
    "pb6FBXZLglrvbyBLe0U78Gke8kxUNLHNt6lH8DFRBQ6IJDICiGA0dC3WechGGVmbmA65bj"
    "3DMDTocuTW9GGBDx+nCfdJliycwLrcfOwhStZ8xVlEXe6ZPUSeerPE0Dx22ivFI8a4P5cB"
    "1b6lvIh+Pim1r7MFMs3EO0t3+aaeGyiflNZzInEr3jlX3xss5czqcspKbyS+SVrQn19on0"
    "HNHNmnArRLdCXPh0EF+fQau0E8yd6lruFOZH4uh3jjAPv3EsiIYjvTE14gO4PNZiRkxL4i"
    "h3eZSRuwC5C7oIJ3IXIHdBZ1HtKHdB6giAIriTPSCwmm8sdzKhTtHGMKbiid3ffsZzsRWo"
    "sijZP8XPJFD5DbjKPdOyyOeLT+8uP71/AwGUMbXJCEI1tkfoVIyDIprT7L02jtdgRKatXb"
    "c8IrMP9QfaixI0UYEA+eVaishApTNfkUlSM/oVS7dIBxEusk0tGU0jLvcV/SKLGanexcIa"
    "qCaFLuMn7HzokMu4aztKn4ZZWhLiUx09ajpFCoLIpJPP1EDvHbqbuuMY0XU3JR94e06nbi"
    "4EK6EtrIUZdMVTpLgRd1D8JqBVUBW+iQkXKoreJMwODVLbywfLU9ujo6atXQtTZ3diYWE9"
    "mQpNugn+SDRpn7Kt4y+MNUc/K4mjv4+jj9lRT2Wk0fJGy7tL5mEdy3tXpiG1xBu+nbHx/Y"
    "HSQExdH1SbibLlcAxNayclMOI6yzeEEg+KjcqsAPbA3MeRYzySe/F98wEJVN7gaCdkFdyz"
    "x6ClNzM5iTjinvHw+Cgn1GVpIVWCQmv3xSqpXVnLBp01cjsURGwgOo4mbvMmbmGf3s1uki"
    "UlVWwnBdbS8v1EwZa6ekP5GizPjDgLmCKOSziFytcTWbo63IaJKcaHUQN+DlgH3AdJKsCZ"
    "J2nEihvGFvtd5QiV742e0A5uEsHIKHeJ1Wk+sXAv1rSmN425GJki0ufmtLRCRiTRo9IYfz"
    "46Oj5+dfT8+OXr05NXr05fP49rZBQvVRXLOL98D/UyMugXC2ig0YxGMxrNddScgKJKod7E"
    "3FWrE/glX1ZNreaMQzL8kgLtEeU+pMuDP/KQ3LFvY8YMZtwReBJhs0pjlS/omIE56vi2Id"
    "mQBlIhkXsQD2zYJRPGKjg0ib+Ai4o0/vZuWyejP3oGzOPvlFLkMvH8SrLPis06JbTWfr3W"
    "kva8V7u169tcfDAGVSTnVEKfkUP010OfCxMQ6N9Hj56S0LxiAAqiOAZrjsGC2cZwbo5dR3"
    "cIcpI4AuuNQKQG6HhO0zItHnghTe2qeUu4nilcZQsXjeGs5qMTts6JYt7Cmz2MZnuOcw+M"
    "W46t0rN+shxass7lBXPDPwHJfVvpKgb23dWX8w8X5PP1xdvLm8urT9mRlBfhJ/GDGZiR1x"
    "dnHzruBNlpaGiLLhAdQ72GuySik27eWdKFAdi+q2Qj98eZb5jehe25aprq5Oqgkqoa2g2Z"
    "aGjW9YNcTQiNgi0D4rgQaOHOnEHQ/hkndDx2fGAKsBybHZJLL/BOQKSfk9EjMY3AUeH4Hp"
    "kE/jaI6XNJNSB+tMwHBm4KNlcSVLd4aw2Gg3DMy0mpSxug96SdtXBQ4T3Z8XbTsbjHdo7d"
    "7YzfqZdocsa5uLEmoFkpxDSLqVj5NfFMJBDLLJbCjhIXS9g31GCmRFr0QLTjgNj+ESU6jl"
    "ipauMbS/Qw1+FlHQfPy3L/zssimQl1hZoXgKSBck6sfzO5KaD1Vt6MEC6+WURHDIyZIpwX"
    "38Qa8F83gQsmA2cikfdFmmOP/B+xTL6HCTsVaEYolKd4Vh9YpBNPRfpYjnAsgADXAhhPhD"
    "4133pHkqU/MM+Tvp2CCy28Mqhyn1myTU3H2Z0YQY/Z3p2k2ZTp9dLzNHPEg4olwb4P03NE"
    "r8S0yXLmwGkYSdApnVLg0RKibC66hNMtM2bL1J7gKYJebQ/8YlPzQVzzF0UX2q4eYrUz7d"
    "8HyZAd2OybB580tGHfFm5gycbDGQ5V+GVEX/uBbCxGAf4gX3++uL4gYUfk8oaIry4kAIGV"
    "J3Wz1BKy1fuF9/pHbOv8M3fjUu/hxo+R9Jx9c3Q3tqWflbsb78VLqm2M1QnskWwPbbrt56"
    "/vi1eiPYibYLgNN5QiyuVny1IivUC5jcNlOdelzqQOm2+lNluHTkke10rzOa5I8zkupvlg"
    "LKgB77DQDIW6qFiIS5MD0yK9SQw8enHy6uT18cuTOB8w/qUqDbCY8hdpxwU8q03llNiOmF"
    "PQTN4kBQ0MqzWGPSWGhDldHl/muo7Cy1iRxhsJ9C7ucFprbz+t2NtPi3s7Ohmf2tfVESfj"
    "rTm+V1O/hlcGVU5GT7ap62QMLVjp31vO4KBfeHwQtoEBoTb47KgHv4oWdOT4nsJLuG4vdX"
    "LmogJaC98VY8yCJLm04Z3+PcVij7lyHXBeRYOj3KVW+69S4r2w/NGF1QcXFlayaSWJCfWv"
    "p6Z/YSWbJzfMcKx3LS/FAt0U+zHCWLq5SXIiLC9c56xdR8sLnwVhiwPVibzw0qDyOF4q7L"
    "HdMi8FK1xyqVda1S1GGZ+CHlxuU0+oafmuisKkND6WFmkvPtYk5n0MkXUN5D5pIUBzto4p"
    "mZbDIe70EEdblOYIp8RwgDs3wB0JyfzCFt41W1hK9oTkYqW2di+aDV3RrjZ3gmSwpmTue1"
    "S6kWSm9VjcPOBupLK6gTMhpsfJWHRre0BrYHMgbDTeBHzW0NpMfg0ysE3RjQNcB3QqZkoJ"
    "dXZLNy7h1jbtsbmgVqS1Swrv8IQiqI55rm0M/TSyRmxEk5AdwvrJcVk59ADkdNXMt1DX3M"
    "oI9TDQ00gGyC5N2k6h2whF3kTcn7nwuSt0tnKUc2I9RLsBPgC5CRdRLs+5TyS2kgfe3YW3"
    "kYx77lF3vdBlVhJDl/tip2Do8kkMc0fM0VvX52LM3zljf85sdapgrsmgMmcwaDw0wtZ1ax"
    "yQSCC0EKUpyMmcPkouvXRxJc5sQ8wMYQG+IXfBzCY/zMN6S3E/wjC0LGd5pyhs0Oy96sRA"
    "0idutSzMcmVGaeLsfxDkxdHrGiqMaFWqw8hr1QYmVIHUUWmi9r3QGNvWaDAZC7e6nWx178"
    "KSrao9Lr5WublFRV/bCJOnyI+RvLWLXsndFo3tlJvhRS2nzosKp86LolMn/WQae3NOrAcH"
    "1FrfoCWWiqSQctaxlMhGvGNdm+YV0CPxGKpBGySRdKzQRHe/M6y22ckSEiWYl9cDDAV/+u"
    "WaWWXhwxDua9lJj9D+o0mzJkRLYdQkOJabNKkBq3HG13HNqWnfBeXP5TncOTXkEV04mDun"
    "90wWDXXE1/SG3Lm+/ae/iP/765/+wj22EP8xPTb/652soHEX3Fn8Zvz1DqpiyFrqsrvRI5"
    "mJ/hSng9u/fx1TzUgZj2irddFWe6CWr0pzBiVODXcigQptmUKbGwfoIK/lBh+sjpmcSPTO"
    "l91I7gPaEU/ZjojGcKRbUqQgiNxxOfdTuKlr4poTQxut2kZLq04bGmlpF/5+QrvSSstNLr"
    "WZpl4etgBwzZOd3VwNVmJbWBAz6IqnSBFZ7+B8p/mWWtaB6nhncGVQebrTHI5Fo7pnBVzT"
    "85gtrahBnGwPPOxMDKFxSK59m4sLjns/saDCIdhecC5W/MtlMoXCWLvSYts33zgUl2NWF+"
    "ZmRU3GzbjVg77zjPIbZJOgtbmBqlBubWIJQiyX100so2VTE9CcGKKaRTVZ8+sCmkgglvl8"
    "d7bQcRdF7XsQ528hp8Kj/F4H3ah979DdfnlBYT15fglf4mp6ykS6h+lB22enlPzTAj5DKw"
    "MrK9W7OX1SB+aTcphP1DAXES5PvuoTL3jraVfCkjXB266XeZWRwlhVveQrYTBzvVPPiUQP"
    "pnYL5WzEA+hN5FgA53C9OSz9fJp2R1oGLY9CAaYH01CdbS5fFdIyvVsXtq+2BdNPN3E+K9"
    "VDmBvICjDthe8NJVG4KhnPnJYS/OUle1ME689HR8fHr46eH798fXry6tXp6+cx1V/xUhXn"
    "3/nle6D9ywxGkQfQ8b11h6AgimOw3hiMxYo/nJtj19EcgZwg4r8e/pw+MGOtAchL4ghsNg"
    "KW0J+ZeCJlanaNccjK42isuR75rsvssRYVVFqmRd3ny827lqzPOrZnueVZLKNqjtnwgblc"
    "k9asINg7RXP7Pu8xHc/WrsgUC6PHu47pVLmEl67fu1u5m8R6y5TdE9Plobq9Yqssp0Wv6G"
    "ItzDvmYtk25EvKh6J/BulaCo3EcSxG7ZJkhJxoDt6RkG1qTse/tOvEOr+6+pDxFJ5f5uMJ"
    "Xz6eX1x/90IuKKKR6ZVoIAvqeia1hrqMN3k5pPJD4hs8qYEnvnfgs8cT3x048d1krvu5Ja"
    "ArS3dPLg6qMt5H0Ewn6f2jPPjLIGMc6OqhR8k5z++ZIU8HU6CbF9ugyR17QKZwWFhmp0sK"
    "QdHyX74h3gZOFjvCiDwkX2zPtCDP3JYk9vAozzhx2ZiJm8qs9bEwk6YsyFvnM2cpGjoHuT"
    "HuynP9ZtvOyDEegwaOb4vvgYilDio0vwlOYlM7ZOgn4D2VZ6yFMLEcSZ8o+nDuB8RjYkRE"
    "e4ezoIRzfcrE+C2Hlaeq4YV0z8IlIjvLeJd3gv872bNk9+y46KCeF8TdTbW77WgNhlVDyQ"
    "YbXqlefWWbmivv1QTYU+VCxINVawIl38Mi73B3/kascvCAcAVO/Dwekq/hER9Kwo0srAgP"
    "axrwt4reJMuIWNvEClY8Z9TaXZHrD0/0YKYNnujBEz17hOqCuaZTQr+9OrKRSGNoo0Zowz"
    "Ln5nppGnnJPkU3Wg5Nm3wo5rauLz4l1aIbPtIz9tYLj55g9ATvzBPcmw27Y47gbuLaGvPn"
    "Uryns9yQ+TNwLnyVXe3h1l2GeaP8nxnMSh02Caar3DbD1EjWKdwTSBHTlgSaYSnXQAXmh0"
    "TWf11STvgCCu6EvhLuz+Oir4G3eUCgqC30AtfFTW1O5Q4TemeWrthNSzhjdvQMynKzo9g9"
    "JuuvJUVkUw4f9Oi0s0EMKjw6yehoamAZQayr1mlNS37v6+Wf5yQx43k9s1IMJpRKW+8QgE"
    "IYx2G9cQi3dr0NJiOE0blqkyPZ+De0OJIA237CutLiyEyrLiWevJVqoEqHDq9Uas+hElkz"
    "6CnUVMsMdFVQNi0mMHEh4ui5j4G26XNmkOAM4CE5E7+bU9GEuGwirkid1Ra3+zEOVxIX6B"
    "BV1IcyaWMF72IXHkipUKeSM6jnsfmiqE//I2fEqpgXkSWxaxp4dxJ1urFubhiyij6OApyl"
    "6lVKok+Bk62dUcCM3QamKWZSYCZFN7HETIomUN0hS1E/F9D9oSna45SU/SIqahFopCrqZ/"
    "rPfrIV9W4Y9o+wqH9DgBwtyNGywz12+ywtJh8y7plziUhxVVmR35kRRa4FzPLELM/S3IOO"
    "HN77hS28M3kU90ARy0pdHVTFsyAXahic6K1bHhpOCN9F+VXLmVhYoiPBlBPgOx7IyM+dYU"
    "7FsnInc69ufj774ej05Rs4P8zsONgE6VoGncMLQoe2YzNFPegWbqhzfk/Gmdi3hSnmEcaZ"
    "OhJnumdaulzYvHfFh1+e1NErTsr1ipO8XgEfn8pKsan7WJJQEkrk1YjHsHzBniluVWpEWB"
    "873qkEjueXn86uf1UzCJ0r6mmf/3p7cZavSisXMp35nEj0UVne+qT2ORtKfgs9+zsjhklq"
    "a5reqDA/MYU59+WtM/QpsS2M+/7E4PZufFN6seYQZyUx577Tw4xZM/083thRYPeY5+4Dta"
    "e+uPQR/jxQeGqyDQZVzhorbDpMrtVjXoqJjBx3EOfqOrZoHSYCB16VNLnRIbn0ODGlm2QO"
    "9HSiZUScJH767g5ObZhjxv9EzT+NhVluOVN+uHi8+35AuBOcvRMvGpDZFXw6XXio3+wxtW"
    "3HIyN53M8V/78UstsqGP+P3rI87S2LXXVWTQ3KF8yw0cuw0c2twawavayaEeVs6LuWDsZp"
    "md5VvzithfJpBcqnRZTHdEFHpmV6msUu83JY87JezUtxJ2CgL81TqsiPyQtiVQbViQdzDP"
    "dbexOMxXu5TG97DwzyF9dJ98pL9mgy7ybxcZ1BKIjiKKw7CkJbNz1lMlgp+mmR3gRctraS"
    "Q+KWDS+6TsZXIoikfpjuhdGrPXB7d2wX6Y3Xu5u47rHTW/qyf7LM6UxZXSB9eVDl8A7OWk"
    "1ky/rubtNgtmeOaUT8D2xxlN8H+YOyS2CLc9gDg+Il4n3kBddZEsMBfjhZcIUHNU3Ef02P"
    "uGL+LOFfyhIDTd9vtTO61K+MaXFbzSAqdy07S1vlVy7fFGIBDIPmk7OgdpGudhULYeJA5z"
    "SojiTMy13n2pfvrN6S5MUaG5Ir2tXcjr7OzPEs2AQ4oeTeBE6kCfHE/kCmDvAiOYfkFrYD"
    "0WcU+JRXfzv47QCCmrA7wNbxGPws09hnNMhdj6hNlcVv2r21ktYppcxBD+WcTuogaj/Cpf"
    "udWC/HTUOFiNr3LrS0/SN7cC+PTUs0tNWe+LQ8uuJrEz6Yqprf5VG8jBCG8OqF8CZgCA1h"
    "3x5CncphQB+o66as6AXPqOo4Lel4xob69e4Lcj2KfWzNCY8e4admz3TII7xHW8p+uYQ7Cu"
    "we+4Q/h8mTYrQOFAZ4+vKgygSPkjCHwDFczwg/i1KNw4qt5FKmC3OoE+JBWrAZOm0NQ0zK"
    "gLhY/G47xAFb9scwvZgzajEjOGxuiytivIhYwg3pspUFY6diZFSVS9q+/SpjPJ3IGucDon"
    "G+d8Y5JjS3bEFiwm0bCbfBSlfE+JZ9K6vkEkv0YhpXacgXf7+ttswzlANR8xUZt5LVfy0b"
    "JiOJNsw+2jBowT7l0UcLFi1YtGDrWLDXslIZDV+8YMGmLw+qLFg3aVjTgL1hwrrjQlOXIV"
    "mwFYHRzIFDtJBydEigsI8Mz9oO0C8JW9HzLMbBbJyaD8wmgAABJzoYiyHVQtFSbfA+dU7U"
    "Iqlat8zLoEasbsAsK4URs3oRMzoHYqm1jqgURJEYeu0zKshf01ultyNpaAEr67XY/iXWBT"
    "Uic71SjwhIUIeubFrbFT5n8xFzn3GydFxD7PFymw9298uoph9kgsFPMS0HTVf2C1zQ94wt"
    "eMC+4VL7Hh6B2IwZQWLYm9ApHRf/Iy4bM/EcKvd4Fx5pVVlCqE+lcJGnWqhJQFayhMiOs1"
    "dR+emA8oOVC7FEVJcB7X5iZnvHO7aemunN/Plo3ahaLNxDqLcfUhPbHtcrEJJI9C6c9uJ5"
    "rXgaNCuFOLiISWpP29rB8B6OPgZ4mjukuKsKx/2BE+NlrcXL8jN3C8B+CbvpKaqpj7VLIc"
    "hzR3RxLRf6guMwvjaochqOoNXQdZZ1yz3JPmT5JRp4zWQPIdVB6FWTTrYRiw+GOr6riC5u"
    "1pXSQSc7CNeXgCgq76JDV1pbm2NFmuq+EH/t0bGjmFe7rtUcC/TSK9EAuS6Hj06xU1oOLc"
    "tCjSRyEE9AZA9BrsD03dWX8w8X5PP1xdvLm8sw9B2bPfIi/JScSry+OPuQA9gK9qra8Ibt"
    "1wS3Y8cQG8Z2Zk5nWuBGAohuDXQfHE9FBV2VpBGL9OgMbcu5GYHqqqe3pWXQ6q62umNlel"
    "Ob2x9Z5vg86m0/oV1pIaZnVpdMRMlk9NaZL6hrcnWmar7JYDXl0ThuXZv4iHrEY2DZxTR4"
    "fEACG3D4H3dByV4ZMf+Pu4Esxiveg0geL7AD5/RRFmZxLOOQ3IkJZRsgdW87S7g8YpD9ER"
    "2GJBKbiMPo7POlpCkS/56raJG682BbKTMjPkcXfh095tr8ExbPZNYc/Ms3prJdMWEF7sq+"
    "LeD4qcxKDh8knDfhhxJ95geysRh/+IN8/fni+oKk+yaXN0R8ieTTlw8fAt9T6iG2eVPx5p"
    "7PyeUn8t2zzxef3l1+ev9sQJ6JDfvdr8++L9w66ymL4uHhk2/xef6TPPuvL+/eX7x7FqwB"
    "6H7Yrfuh+5kSe0thJT6p+ULhpy8/qZlI9MIP0fZJTf7IPTbXATyR6MF8bhvuuVhp9OvQ5K"
    "TQf6kw5sScXMD7+5o+tpwcuitquCvu2aOm2ZxIIF19nrQRdDy1OlGHsjGSbnExDlXjdnSM"
    "7ScIMtd1XIGhoVVKMCvVg60vC/NJHZhPymE+KVKbSEuW6vrXMlLoYVOCOloL1BGCqgY1PP"
    "dEdbTgtMxai8H+bGaNKMIhfoqc+JWYr58K/8Qxf2AuHJdeV9dIifcB/abVjMQPWMC7Okc6"
    "I7iFFOmO4d6nVOjAx6+r42Sl0CBSHezTVXGyUohpnrDb0p+mGSFEVIGo7iTNCCGiKtNmrZ"
    "mqEEV0S9Fdz3rEuVuB7k6qtfUSSYtRLpTftWq25WVRd+6y7kw9CL14OnGwtAhW78bCIfg5"
    "FdwNI93IXF4ON6RCRgqedm4g6BmmGGriWhDE6YoHn3d08DmbJ7shvDWPP3dzzq6EtvDZZt"
    "AVT5HK7S1saIjuCnTzW3gJuDs8PvCOKms0xdcGqw8MGLRudaYroJcOP+ZBpkzxIMjOl7n0"
    "oj9i2uTL7dtD8hb4bpkhfmdLyVTtLR1owAfQZCnrHkO+vUW5F5E8cqGkziFtn1jmdOb9CA"
    "0kSbWYi0LwIDfC3Xiq32y4SZqzcn5I7uamZZlhVcbwuMLEdOOUQ/GTy8jM5J4zdelc3P7f"
    "I398z7w34mbiEf/4kQR/kxEZsalpc0I98v766uvtz/9vVKt+lBHMgShROubpK/JjQkuks+"
    "xAEnw4ZEUzU4112LzKttxf1UKZZymMQmRYbO/kAPKBbt/wragFV2r2Yv03/Qri8i8NmLNS"
    "vQS6Af4NSQuk4W2O2+N5C5W3OdBOdfBMJBBRBaJBeqMWpGkRxFQ5S/l6NVBygn0Ct2WWjT"
    "Edz9hQqLJ6i0VWqk/4b29yS4xmplYMNSuEuKqo0FL+kCKy5YWq8nJYqqpeqaq0s0kH77wc"
    "4l0PbwxpYuCtS/GL7lboTDNPKeIXOWKq8hDGQjYcSoqnmlGMT+yBuWRuinGTJaqAuJY4S5"
    "sw8LCIGfMG6IDCslQRO5Dr+B6UoaIG8N8WuYq21ekqf37smoD35jMmhqHIpLuCigid/O0s"
    "YoMKJ7+uY6rHLqkXdQupVNVRKVDCiu9vzIa+q8W8m5XqIdantbA+rcD6tIh1Zi0qoF0euc"
    "rLPekQFuaYPuUcUzQc0HDoj+GQKhkXVq/IuYdDqZ9+uWYWLSkeoKiV0ROw/2jSsLp2LOvL"
    "4kBhU4VXBlXmlCvaDP1FbeZYZif5URAvIWEoSqZOBdSqS2jEnTkbOQbwsU6pDVlUsqGK83"
    "UbXa5may21gXarmK+2gFpTFbfFW1RuA8mBW0PhScuhurOP6g7lQ2eiO+yxEJ4+7NrYFrSu"
    "3TgVzxaQJkUt1e4XX6vc/2jYquYG+JEaDFKGIVlYNLU5DZaEOIvYFJsY99giSt8Vu9SSmt"
    "4hufSIxSikCoecf8SRTsLRo+wsSD/gkMjMHSJe+JEsmLOwxDM4buBgjLou7qGdeaqtkKa7"
    "vl1+UfVrhklcaK0esIltgTM87irLmo7e1C2tdBt4U2HGaZ93i0XaBb2TZnMmmdr0LC0VOB"
    "boocO0kXzJ9JMVcC5n6cuJ9YAptUrvaYKnb+K4Ckb2ijyIsP1G+Q/7o2tumv7gOpaq2FY5"
    "vrEAJpjUQxiK3WohHAsgwvUQHlFXmSlcDnEigctELYihcLBWymoi0F5W5Yum1Istp1S6DM"
    "wnsGiG2rgqZRHiPMQTalp8KDAJ8FLEMxyxj1FbDbJCOgfxSIg3hXH8S7tLxPnV1YfMEnF+"
    "mVfPvnw8v7j+7oVcL5KaGEX0sYxD20fnHqjl6+lxiQRugbW2wLEznzNbqxxXSgQtvzVZ8d"
    "fKr8mJYvSha9GHTAmabwtTdLfGMGclcZS7PMqJV19zkDOCOMbdH2MuFJ2JYphLbZq8GLKZ"
    "5hXq8BsoPYa3Atph+Tm8euB27JtBsljMbNliZkukLGoTcBYlkYETT1c2Dqrr25qAJhIIJm"
    "ac74ojNkwL2hDX66CXnmKafKmr8UxtP1vAtd+0sMWtWpsYNg/8hqckouzGM9lZj6Z01nIx"
    "7fstAfVBdNUnmNpIqw0nV0VybTL9VqfYDlMTv85RE+oRx2aS2nfmcEaWMyc4HyKpjMiMcs"
    "KpaQwkoe/UcQzV4ZL1OlEeyqephGLIslCcwk83UeevJoKYQrrbFNJgrFRhr8roblqsxbDu"
    "bjThLUZ1McaIMca+xRjvmUJ1Lk+bDpv3seJzExyz6FZ9ym7VSGnU9KlmxdBfpUgn1oQ0JY"
    "L+6UrvX1r739Cdkj68uJ8TdbVPJfuprnZY+VzFoI+eqgyqqa+1U7WLMm6YCodC5Kap4U6I"
    "nUM1nQk0PNAJ/+HEtN9Iz8CCudyxB3AkFv6Meh/Ig7AlHoV1e6pzPLboZUC3QZfcBpIjdz"
    "ijfKaj+melekcd8vKkhv7/8qS8Bs0Jav+o/aP238ha1gHtvz9wovr/NNT/fYW1TP/fMfv3"
    "Wyoe7ECh9wcXKhX+MTSpqeifEVkfl3igppucOEtmvCFL1xTquh1R5MARMQZu76DZnN4zTp"
    "ZSwpNFPyXhTYCuJy7aUoMHThzJpiOJv5eOey/+I24hSycUDYWdPclv9m/2HaivdyQAZxT1"
    "ORMYi1lv/CiZexxf3iV6Pngc17fJXZBDcjcIqYMgQsrEnDeCoqqO6Mx2xMPNqD0FgqBHMg"
    "f9pjRqCo83sQI6R3CAF4Om6RYr6X1UDTZj+ZG4RiQ/SPDTETMLqvqqDazVR0Aj2V6y02z7"
    "7GeLMaxuQ9sIK/2Okm276bzc0Hox2MJTOF1KT6/E7ZHgIJ+MActuEcnyVIyoPSZi1EvEQO"
    "fVE3ZeRQql7tin5fCkapdHWJhOYJytq5+mxPuYC7RtDVUsiVyPNzGRwKQ27aQ26bYQW5Au"
    "u2paClXXLKaRi0MT1JwYOuCrHfBpR9KGXuKvqa72E9qVnuLc5OqUt9iZi2tZ31vu0qDSYx"
    "w00kkOiYuLOOC6BK9o4KG1xFbCyMyxDPEr5ffSIUvBU/pj8bon/bemR0y7JHOkkdso/a7h"
    "cUmVyzXjUA39DQ24UXOe2+x5z6yh09xDoC+3rd2u3JeLx/gbUCnQb9uk3xbDDy0Zd+iJRE"
    "8keiLRE9mNz23vRhjJfJpzJyDhzOaEM7vxH7xjlvnA3McDhQMhvjao8iAYQSuzbt7Zlc3I"
    "ko1mjnNPXCaGkHvCjJdZXOL2hwTcFpD5ZZDISk+qpwkMB2TEJmJmBUlhkG7lkhmjLhca11"
    "HRldD43dSZXMEdg1ll+As2LMnnStrJuq4PVflcYeNwErlsEWsdGzsDUp1BghtkrYEU+gS6"
    "4BNIzaAC5OVWbFaqjwbWi1oW1osKE+tFwcbacbiy44hjvHK/45VzsUU5Jc4aNdyJRJslQq"
    "5ubpuCPO8Qq+UPq3CH5We0UA4MzTJkKREsRFbPVyPez1XshuUYxwKIcM1Sb46hAPjctKn7"
    "qF4qIok809ejF1gG/cH2HOBKYyugPb/8dHb9q3pxjtqn9b7zX28vzhSYD/mMHp2+1Fmjc2"
    "I9VDy2f2Yak81XzHEdlmy2sOjj0JnoIpqTQ1wLuAqjXKcIRUoCS3sUi0Eu1g3w5ETRz99l"
    "P/+McnDGTixTuxxlXhRrUWqwluYcmHrfV0Z0VxFU/MBqfWBZP3TtBN2MFAbUVuTnJoGBTd"
    "Nzk572E9jV2bmZmdWl4NrFA7O9r9T0DhTRteTioCq8xqDZcCna1YyvfaQGi0gTRFOb0yAI"
    "In4KaAogtMU9tiAjNjVtDiRs0P0heWs5nBlAmUBtIu87IE4qHgZCxQhbC/erQwYXhqADuB"
    "TRs/SFzYJlUU8yc/bqtk4Kr+xcznDXjcowbPwcYwkfpvB2LFwHs1b7RFAs0i7ondwW07pG"
    "9OHU9YVF7XvoBGskeTe9IGnAnBPrIdqN8LTHe5DG2pCWQQ8ZpuyiHRqPfqT/aA9+WhCdeV"
    "0eYzwPhWVNuwdmheMGy5piWVPMMs87wn42DYPZf4MqZQcKV1j68qDKGTaTDYdJubOV7rBy"
    "gJWJ287Sjklh5eHEYs42zEIsL9ABR0t6rOoCnpbBrQxP8u4m7fkhWunqpi/GApi+WC99EV"
    "VcPOyHalheDQPMFepXOBTlapd4m5rBx7sJE6N+R6ZAfu4vglgeo+MZGVvUnP9IqOR1ZwGX"
    "+pi6cG4Qwn+OZchSUAFZujyCNhMDUQw3bv0OQAJ/JvncfXm8j4rldG7Kc3BzCG1GBPB3S3"
    "rPhtS7k+zuMiArK2FTwi3Hg1inxUgg999fLr5cvIslxV0PyaUnOYl4ENkEiYnrzGXUdO4A"
    "r/1vtnzi5DaiI8488VSeaUHHQC8/MW2Tz4AeH7oQ7xUcTeSMuM6SD+SjgTbLgmN8QsMT4g"
    "F7ErDk+wKDkXgl1wmhXclDL8nqyk4vrmCjryYyUsRoI2a80eNWArWZ7iqjtSHmm98y7Egj"
    "NCzpqoZykDe/faqz6vdNEZptfNNoTqYi0eTs0zuxLprTqdC2QZb8J3l28/bni3dfPlw8W4"
    "FIjm2t1bGRBTSiCVgyZTeM2qfuUHuMYJ7AohQd59z+Y8Xdp59JDiMU3vA5DGCwrD2Tv6bB"
    "1Hr6Bp+0bCJ+F77CX/6avMPVtWo+fF+cmmKFtasWsM1eJu6+esUIWkVpAtu6a9hf5a0nUD"
    "JFqChir9rOYpHpr/rWyXBuft9ABxvSidgNh5wJBU5sxZm7o0unHctiUOHSwXBPA26dRIUr"
    "YFqe4ZER6qFT57hWfsdxRX7HcTG/I63xrOtIy/fRQ+y371ALQdNxqaVE0KlWz6lm2gtfEd"
    "ksxzgWQArCWgAHeuq6K0ci3SJXQ6BPN6VlNL1uOL6nOaUTCZzTteY0c11Ha2GOBRDgWgD7"
    "NvddrWhSIoEQIzUs5iCuyEGM3Mj6o5+VxEzTLo9y2tukOcw5URznLo+zRbk35Oz34iCX0m"
    "qkRZBXI3/uP4g5ycQqHQdTTqx/1d22T1qUDhVqLlE5UVyiurxEyQyH4gifm9PSJSoW6c36"
    "9Oejo+PjV0fPj1++Pj159er09fN4oSpeqlqxzi/fw6KVGc3iKhZFmTW/q5QYflNd/qZcNn"
    "YSlvKaG39WqDef1ta2/kxwvHa0Li2EJ1qViK7BIVCURGyz2OZSGTSwLUoitvkSawtvyCYT"
    "NlYRFpa7IvNy6JCs55DMpanVnch5OZzGuRJrYjrONBSEuD3qBgW3QDpfsbZTIC3UP5fA6z"
    "oBzNflAczXhQBmANjc4QrLpdyflRFaa+p2DeZGJi/cwWPTkhm8OiBf7KV/U7qBMpeKTE2t"
    "JVktjtO8OM3Fq6/HoJIRRMdHlx0f2TM1GrpiQRCVxdwpXuZCMromrFkpTFbO+2Gz50bqop"
    "oTQ1hX0AunTu5teI73a6qr/YR2NcFwdnKtJqoJv/Etovu3pMcegBw9QAbl7MK4GuRkf9oC"
    "zl8420NVvO4ELmzlGXTFU6SOQKlPpSew08XCdR6opdDJz0PRn365LicHDQE/C7vpyYwG1L"
    "MeOmc+p0rLRQelt0EvfQUpx22+Pk4ZLvU+IlUgvlofqxzZVh/RgiDYhijdiC76BA8s7Q3S"
    "ityGp6nU7CK3yVmrSpKRYXgoqybZyA1sa5zcRfrZHVnOxHA9SBIPIPRwJuSOO747ZsOkDY"
    "OTv9wpMots3p2STSMnAe3S/3ZsbWYNPKm8xiex5ZPKZXzpNWpE95cyfduuYJMPmQ3vrpjX"
    "lYW8soItlvGKJvzeVvHCoy5P2lmc3at0PcZKafTFoYsTXZwdswcGm7o4FVotorzSD6dcIL"
    "vEEHkznjHDlyAXDLn42qDKjONhq7qEkTb75omnc2POQ2BEhB9DWsWoGNy/TM9j7o/ygd+k"
    "OQ6BXDHoBQTSzImObT2CDRdwJBJv6RDDnEyYq2CV3MljAPXk15kjTUxJWsnB0nSWYGl6Mx"
    "APwXzGidBlhWUcFMgDMseAadKASZbwSoKsVHhKrFFNQzNHyJXGaHNGrpSOjtxbHbBo94v9"
    "++DtdZxOvHd27djVLLfmbuA06FjMqoWidrCePq6ROlaQw5yxooNAfP8zx13DP5ARxJyxLr"
    "sBHLHGrzHCKTEc3y6PL4zA/wqNVWcPSsv00Hm9/dP6yJa34rPZ9BAUHM216GLtOEwi3qLa"
    "evPL5ee9VVupN54N/bURT8u3CPmHs5vbfYd8uBSvKBZ5faW2oof2Dq0dv3y+L+fWYrw0D1"
    "UV5NpD98W+YCvzEPm6RGocdcs90C0hH2adE0WJGI5vl8c3cICvsREVBfHQdJFQxefR2cUJ"
    "NS3f1eKrKRNHP1YRaswtaj23KJiea24QBWHcJrq8TQTD5TLKVaGOW/atcglL5Fq0E3cQrr"
    "u9+PtttQskHtUPV5/eR81X1D5l3J+vlcKXlcQPrMsfmEenWkxLUXt0LtZyLmZyHTQ/o7ws"
    "fkhd/pDSOTtrjXRKFke6yyONue1PefQx7RrTrluGdjtp13VO5ctq4ApHhs6J1zDX9EZ01S"
    "PIGz35msGsImU6wnR12vQwHsnVudNXdlQ7nlBZgH48g2r0YU9kScP8YFmvHnKGR2wsng+y"
    "i02vmAO9eXfq86+ptHF4ucJx12wJ+AiH4IsIBAYbpho7vjcWLwY1rL+eXd5efnr/DHOOu5"
    "BzzMPvQisWGMrsSgtDZbteDmHwzRVHt2Z2TiLew2yz7SeK6Hta0ce6iY/V1+X9SySQR7EQ"
    "iQNtbGJaawXjsrItxuPiX/Y2IGewsWms5RDJSqJDZB936JyqXfuUf1YMHSLVDpG0+bOhQy"
    "R9AHc/oV19Qjo7uTp1NFoYxpJn7kBl6McXB5VWPvDdSda7miZ+fDoYOPLIxHHh3K8wzYU9"
    "HhwAhh6JMLfh/G9gmssif3BVmMymmKaiedDHiE1NmxNPQX3V3G2ULoGF6/yLjSVWUOuhyH"
    "+VaiCBlhPKdVM+rPCu4UnkjMTKc8yqBps5GMRAm+LdZZ/k8iZFp4keht16GDQLkGxSeqRr"
    "a27O5HxRy+Z8UWF0vihYndHHWRfeqH0P8W3kJHNu0at9Xjwr1kO0j2qhfVSB9lERbVhEij"
    "CXp9RE7TGlplZKjcvGDHZJzQqciQzmiyNbHxrwqaM2iQ6sOfpZSYykdHqY08aFvp8uK4sJ"
    "al0e6dCI1a38m5FCf1z+0Cn4XPSrX2WkMGRT6eNMOV82dHF+Tnraz8m60sOZ/VprEG0GE3"
    "EL2Pa8xk3mg9UucNOo5xhqSaicxmGNiQp/cVTIol4yGPU8Nl/I9C1H/AnSkJ0F/4b6Bd/d"
    "meK65KX84QUkRXHTYODtvaDj2YBwh3iQ1gUklcHoEznmAb/k9+qEseZvqfQgi74j7zFMTX"
    "EPiVLwMAqHctheLGtm5BXJCw2UvmKXyYrZUen3jT3F2f6kr/jqFv3FnfEXp2dI3VPXKZH2"
    "XBRNutq27KVAH3xzJGPhIlZzqkbN25umP7zYk0ma2gZqgpmSaJHrZ0/glFBofPRR+x5+9S"
    "d1QhUn5ZGKkyLB7WSiNLfqpdYm0j0Ee/uZtQJFz1fELOqBnUgj2HUqPiFpZsOkmb6niXAi"
    "gRDXgpi5ruPqIBwLIMC1AI7KGa/JI4jBkL0IhkxM2+SztYY5J4rj3OVxznnYCkNdcaSmII"
    "lxmk4cU+qa1tpI0Ct0KW8YlLkOetlPQDNBmegBMlGZZDp1KZX/KxvNHOf+QBGTiS4NqsIy"
    "y6BRzcjM7YyRL9cfnkFO/D2zIRZyzyBkAtW+ZpRDHISNXUiu54xazHgjy4mRMbXJiBE+c5"
    "Y2oVMBczEEs+W+Ny8ZhjGMtlb5ilP14xlb/+R1Io0eixoeC/ndDeFT03J3ZqS2A/TqGb7H"
    "gQ4HulkL6qLkVsqoPRG0188xLesDrbEuW2OBljAMlIbikJfTSRQE+1CssG1aCfhmQn1Ny0"
    "WbFUM3Yj03YjBjH5hrTh6DpUpnXykR78O0L5y1qnnYqvK0VfG4FTP8BVPmNtbTVDMdtFnD"
    "6+LTu4vrpmyCphXWEDXVhl4+2TNCPeALauM0YQDZ2oW7SuXbSzZ5+fzk9d4U7gLugjVgzo"
    "vhIcM8sHMmEFFhWr5cpERaXCw+X7VV6K+hw962B0nsQWcaaBcEe7dAn9RTQU6qVJAThQoC"
    "Nxk9elpFljIyWFlJkUlpGJAfrzeHM0I4f2vO3yUUnRRGiCTj0XXQFITRM9NlzwwWfGnUG4"
    "D14Fqnn0T2iqe8nmE9DqzH0TK07dXjCHk3TJUSrFOU413Qz2OPMG+0IEc8R1WpPan5W5Hb"
    "E7aql9xTjkadVJpK0krMpGln8RyQ8kwa5Dds1uWFSnfrSjeQ6YkHG9r+fMQUx1RK/V5FQT"
    "z1Wgaurq2el0ObvZbNji6R5g+yDde005TCeD4jT4kKgRv48g36qMeLmhfESERxOV74rrAS"
    "hnAIYez4tg65g0oUQ8PowUMPHtJVtum/Q2rF7VIr1nHejamvjF7rOO7eQh89wjp/rHRDeP"
    "pz7LEADpgR8FqbI3TrmtNpLc7OvQQKdCsveEXEagVWUV2sLdX47itM6YO566OUOgPcR5BC"
    "Z9OmIIWW/d+C3voEVhsBqgi2ijhVCtnV4aphelRXn0n/JEu1jWfUFk9JHKE4kqVremLjek"
    "OoZO41OVmYti2ueg7Q+RbPnq/Zh5LPNx2mDh3MeRJfjIetMbm3HQ/TDRrsIliwRw4q8YCm"
    "XcI3XFF3KiO1kTO7awA36M0Wqs/4nvsKutyKzPqUTA9juts/OI4OwafsEIzGULvaSkEQA0"
    "W5RH9MlsRkyY65W2slS6qXhy0A3O9qNoUFUbugDXprd2Lfl1aIr1EdXqcw/OV87kvBQ3L3"
    "HVs4UE1HiNicSu1lQEQHjM6B/u337++I4xrM5UQ89mN4hQcle8ZMGuuMiuvEo/eME9dZym"
    "runKV7FMZ8wQOwi4f4zR4xseiQu8V0yG264DPHG36bm/Z34oex77pwEja68N33398lVYYk"
    "8x1Q3nHiL4iY9LJa/USsPLJeEbXgCR7lc5R7KoIHh8vipcpL14efrQRFDnLyElK22Ett38"
    "a5OS0v8KHa5xW2drjmbObWaN7Q/vPR0fHxq6Pnxy9fn568enX6+nlscRcvVZne55fvwfrO"
    "aMaROV5BpBePUl2FK5FAXatAt/O7huMobI1eI1VaE+ZdbH96xit1zQkat8cpqir/k93u6m"
    "9gOcE+gdvKZlanAtNqZq1Itoc+zyYKBLGFbnXhRAQ9XbmQiFDGtIIhYXvM6a8VBdF3zO/W"
    "Ib8blPfC815wZJY7g5r0ePzsuOb/qjMZokuDlV6P4SxoqkGpb1HukYVFxwwKDlMS6rfPeO"
    "BnAM/CcmaOZ4TaRN6DLCkPHAERS77tkLmw/t+AowF+DJ0BpgfU+WRucs4Mwh1gMxMTSc2+"
    "v5vHWH26uNSl0DXrQSt9Qt4J/u9kzzIn0LxA86JX5gX6xtA31pGVoSOK0Gd5ZPAmmOUKbS"
    "hzvVIlCg8fhjGSeirRmcy4jPSKqWOLNtQ2hAoBukMQdAkCTEEjoTY8imbEtAm3zDHjRfVm"
    "O11uoKrsVWbnnqkmHflozpgrlGPV5xJeqfxQaNKmSaYerQn6VGJzGypz5aryQ5L3XjdPMy"
    "XSR5fl6Wkdn+XpabnTEq7lHEHio9JAOGzeQ3Sb5PIuIgz+u5IcyEQEU7rLnJm53Q06ON+1"
    "BvjH/wek61g6"
)
