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
    "user_id" UUID NOT NULL,
    "model_id" UUID NOT NULL,
    "task" VARCHAR(60) NOT NULL,
    "thumb" VARCHAR(20) NOT NULL,
    "reason" VARCHAR(1000) NOT NULL,
    "created_at" TIMESTAMPTZ NOT NULL,
    "changed_at" TIMESTAMPTZ NOT NULL,
    "project_id" UUID NOT NULL REFERENCES "projects" ("id") ON DELETE CASCADE,
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
    "started_by_id" UUID NOT NULL,
    "key_id" UUID,
    "status" VARCHAR(20) NOT NULL,
    "error_code" VARCHAR(40) NOT NULL,
    "blind_a_id" UUID NOT NULL,
    "blind_b_id" UUID NOT NULL,
    "answer_a" TEXT,
    "answer_b" TEXT,
    "verdict" VARCHAR(20),
    "judged_by_id" UUID,
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
    "project_id" UUID NOT NULL REFERENCES "projects" ("id") ON DELETE CASCADE
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
        DROP TABLE IF EXISTS "answer_ratings";
        DROP TABLE IF EXISTS "blind_calls";
        DROP TABLE IF EXISTS "board_rows";
        DROP TABLE IF EXISTS "roll_ups";
        DROP TABLE IF EXISTS "model_days";
        DROP TABLE IF EXISTS "model_comparisons";
        DROP TABLE IF EXISTS "public_boards";"""


MODELS_STATE = (
    "eJztfW1z2ziy7l9B+Utmbmm9iV+SbGbPVtmJZ8ZnMnGO7Wx2z865MiRCFtcUqSVIKz5757"
    "9fNPhOghRBiRRFd9XWTiyiQfIBCHQ/3ej+98HCMZjFD6/ZzGV8fus8MPvgHfn3gU0XTPxD"
    "eX1EDuhymVyFHzw6saSAG7Qce9BUXqIT7rl06omrM2pxJn4yGJ+65tIzHbjbwZXNiGXaD8"
    "SZEUo441xceMHJdE5N+5Bc2dYT8eaMzCmfE5OTB7b0fiCmB//mS2Z7ZDVntvhB/OlPp0Le"
    "ceGaybnPjEN4CMOZiqcw7fuO7ufb5r98JlC4Z6InV9z1H/8jfjZtg31jHP78x0F4Y2g+dR"
    "n1mDGm3sH/QLvlw3hmMsvIjIVpQFP5+9h7Wsrfvny5/PCjbAkvORlPHctf2Enr5ZM3d+y4"
    "ue+bxiHIwLV7ZjMXbpsaGdu3rHAoo5+CVxE/eK7P4ncwkh8MNqO+BeN78OeZb09hWMnUcd"
    "mhafBDm63GpvGX8PlSbcfjT1e345uL2/H4oDAn4Dlywxb+NHVsmE+m7QGM//496DdBRf56"
    "ADd4//PZ9XfHr7+XODjcu3flRYnZwe9SkHo0EJVDkkAtZ+8Yxr8I+fs5ddWQZ6Vy0IuHbg"
    "f0CKoWwD1Y0G9ji9n33lz8+fqkAuy/nl1LvF+fSLwd8cUHC8Kn8MqRvASwJzCnpn0B5g/i"
    "imcumBrqrGQOaiMUPYz+0QT46IcE+WT1KpvvU8uZPhzazmoX0/328teLm9uzXz9D9wvO/2"
    "VJGM9uL+DKkfz1Kffrd69zoxV3Qr5e3v5M4E/y31efLvLfUNzu9r8P4Jmo7zlj8eJjaqSh"
    "in6OfsqMPvu2NEV3DUY/K7mr0W/xwxvSMMsds8Egp+W2MMThuokj3MIIB4rMWE9ByUptU1"
    "Hp79CuUUlA9Zs9KDWSlLKYBfhHsfGY9/Yv7EnCfCkehdpTpsA01OVvkp72E9jk1+Szdukq"
    "1phzM0v8Q7w38wLl7ezm/dmHiwMJ9YROH1bUNcYZzOGKc+TkfonbFi8tjhb5X6hN7yU+8C"
    "Lw2DnsFSZWaljKravwzWraVWeEi5nxB9MmDvyPEYM9mlN2SC5sQ+AMFg2zDU7YI3OFxQPa"
    "q7B7qEem4tHAODK9ovG0rU7rWEg+Z27OPBpJywaNpB4YSQsxcI4CbjCQLmx/UViPMtAn0t"
    "sxlGrp65/Pbm6+Xl1/aAvorMF09LKGwXT0stRggktZgyn41nRs0kSiQ5i7gfdtHXjflsP7"
    "tgCv0HnE9Oc6+KZEBgcwGvxo8G/TTrAo98acMbvB+OdlcQbs4wxYus5jo88/I4hjv49jL6"
    "yCRkOflkMeqM8jDOaaJgmUEkEGqJoBiozhDemfL2E3+wnpWu4nNaF0iZ8E6qITOwv6eSj/"
    "4y/XzKJeSNuo8c67zgeC++9t0mRyjio4smjulhNkMPz12LFyBNYzU8g+dbMajirYJ7agpq"
    "VjqccCg3PMH53WMdRFq3Km6bRgqsv/asAbte+OBekM31cv6zBNolUpvvJaFt8l5XzliJVS"
    "N8qkIDhAxI9qIX5UgfhREfFH5pqiuyY2SE4UzZA+myEmHxsmB5wVu/G541iM2iUbclYyN8"
    "wTIdrWlxX/0u3Ynl9dfcwM6/nlbe6L+vLr+YVY3OR4ikZmoE5ffrpFaveZf3MFW7WOaZX2"
    "YDc3qoYXw1DQDR7Y04YgfQ56GSpI3kpYmMLCc9zxdE4t0B3YhojdrpwfZY/vow6HCp5pMN"
    "szPXNTxC6DfgY7yRZsMWEun5vLDYH6VXY0VJjo0hxvvmCdLc1fhrtemfaj6UkENv3m4o72"
    "1s5Ys7Kb0wfmbbqWy06GOplcJpRUY2NqGjoZ6CSiS/AZU2vjNSnoZuAojanNVyF1vjlYZ7"
    "KzoUMGRwi3BNhH0dVglyp/YxeaP9SdjsMRF/bI7E13uxvRxQX0M1CgHsXatLnm9NVxH2aW"
    "s/pr0NuAsNLyxqps6HJgr2x264j/0zCfBwashuc64lwUzusUHVPuv04zP3UOeHxlkzPfm9"
    "tk6jJpilPrHaFcHmsXL2OQYHRHBE6oi3dj1IAzGPJwhjeH8xriCZjqlMcWe6571COM28DT"
    "Hn30t6M/uF1/cPKZKUPoyoEuCA4uvuHVST3AT6oQP1G44P2JZU7H4aKc2/1Mm7pPJR74jF"
    "zeS/jkBaTqnk3xKi/hx6vzjCNKoHp++ens+u/f/Xr2t+8z3qiPV59+itqnV5jzv99enOXw"
    "h4OEAlbfVrgMz837S9srOTmckcvhb9bSgfuGvnhe8Z8//Ono6Pj4zdHL49dvT0/evDl9+/"
    "KtaCufuHjpTdWQXf4ELtrMx4A+W/TZFo7jCL2ryfjnZTEips8jjYH5GJi/x4H5bYaah1Z5"
    "4vAvt9wzQQFrTfhcUMJ6Y/4rJEmgNhFf8hz0+Sn1grRyniNTLghLW8yfoqmuIYeR7X1ZTk"
    "YVlvbSd4WElrGdEhmgvb39PArOytbeEdMyG8zs/VFz1k7hlCERrXXa0exFycHRF9tPo7Bf"
    "mfO6RH5gWnsT0wytsh6Pr0bMdJtaL0T+gKPmvfhTpfFmrldqu27YUkxAo66meyMsIYMT0y"
    "YzoalCpuWM7hoqrEEeZprJwlzUfjfsS6ER/yMdWRx6pMS7BfvT/6C+3Dt9ORkdHb0jLTRA"
    "nXn7SgfmcR3ihoTuABz9wnkavc2rIIiEcTVhXBV1pU0b6wRd9RTdtdxxYYb1iUFOBkChSG"
    "dGp1yLTl6wpgp9m1d0IfYKsvHSqXSMH5Iv4ooVFi0RAM9Md8EMMgEtWPybewQ0ILhO+QMn"
    "tjNxjCepQ1M7iN8q6tpd3RTjxQaglXMmxkWhSNyyb2VhHbHEIPTxKt3g4m+3GbUg0rvV8T"
    "RR85Se/h5CbLL6eZAh02PLIuZVwTQZse5iaV62ZQXtJpAmWuua6M45WbSR+qwlo430nEe/"
    "P4E0O/VvbdEqqpMzpMgxb3bmNc1s76dSUecA0LoApehcT8vhSX2YqFsOTtqOuVgZcqTORF"
    "LHgNSOO0oKusgyLSsKdS3BJpP1LdNnfQ7JpbTsbCcqmjkShpsh/g4O/Ex8T3pggtZkQR8Y"
    "B2NPmIhVdWTavi1GPfVl9R9V2ItYcrMTL87+Fe3Z4zAzyXmVUr3lszovN0Cwtz+zxd1Vym"
    "Ep8RG3HwzpcfTq5M3J2+PXJzHXEf9SRXHguSA0cjG68LmNcpDwp9FHnhNFwrLP49wfyqq/"
    "g4pnv/pEr3TmuY+TlyoImHRi03LaJZtGtQbXYke+cgKHtghk/xJ9uAEH4iyZzaVDHfzqvs"
    "sPCbjc40YP4huXzMbkKWBJ/Mk/2dT7gYRFKBkn0zm17xmZQ1CsgnPp/PbK+FqTcz+Y72EX"
    "hbBa9O/3YuEbVfA10bTQsWvTMgO0aY/rEAjH5QTCcYFASL6UuhAnEgME+LRWHpjTijQwp8"
    "UsMNEapAFySmSAKB+dntYhwk5PK8oJnRaOrO24XFMt2qCtFbiDck1I2TxnIw9TuTyXkUZz"
    "Hs15NOeV5vyVaUx/tOR3UzDn42ujKnPeEa3GkCC4pjl/JWzlFX2CTCspYxpiE+CNDskFnc"
    "7BmA5DGlwm/mtycu84hgx1AFsbQm+DeAY4lBpkWAV/9ruC9d7q3X6zf7MhiCKovUAsEKZk"
    "4gosxE0m7N60RzLKQsx9jwXX5Z8C57jZ1IE/xMMETWWwf9xyKUaNzEzb5POAbwj4BNmJfF"
    "oM1ujVMjlC43+3xn8Y7KS522elMFFNFlOxzPiuwMPRmbkZoQFO3VaqrQYbiX5AV1YMI7rW"
    "xr0Em6c20DmxAU7rFqAG3Ucf6YxUI6Dza/GgJ3SoTWrjnJcbHHG4fajDutYKPa78mGZaZg"
    "AQd31M04aERNpzOys1ANjbntk7Sgr0rBbq/fBOdjSFn7VvsjPPGXom984z2f/CQR2h20rZ"
    "IAzWfg5ev4CBauTezYmid7fP4xy4RxqNc04Ux7lv46yR+qBNL+mNeW8LmH9RF6lMXR1VeU"
    "p50G5cv1YlhBLf2f5iwty78Iw2CAf5w2YeC5L3OuD0ewdezKXrTIOgYuksBAnZwmbfvEDI"
    "k7l9R/KPlWkr4p07uif6LPvj6qkoYCnnQRHu0gOiicB2TojulgvY8hFRzqjFFJO3Kr1bJD"
    "EIX0PXvCGsuHw8c52FrmaQldxVgCdqBn3XDH5lcr1TaAXhlUqNQOydwDuNF7JtPaWgfISV"
    "54bCW8gtFyLs1KeG5KiELUWDjBgeJerjzuw6VglDtD4jSSQ7iD2l7XwkeEjguW0tmXLX4Q"
    "qtt7JlpTCAPPdJYTx+m/H4qa17w5D8z0lP+wns2qj87IeqDszPz9wtAItnHXZStjaczgpl"
    "PTXT12rrLajpBZ28qHPDLEze8yAAVTYAYfZt6QYxzDEM4RuGN40m4IFsLB4d/iBff764vi"
    "BJX+TyhoiJQj59+fgxmPipW4phn/quy+zp0+b3THWWvSnaFl3txxWsX++9z53ZE634n9NP"
    "VoC5nAzMiQ3A1981H8hc13HHK8d9gANrmiqoUhjPihTOikB2H9j26ZNOZsmiYCMHQs9A3X"
    "qSydQeXB/bnBQCi9k7keXJbsixNq05+llJDCDp2yhruInS+b5jd0x2LugUzUj8P3umAJdZ"
    "+Zkvhi7NOI6lOUZnSzOMmhkiRqb9aHoSgQ1huow7GipUYeqFzWC6iWvhDRGif/mOMNehDo"
    "9rblzR57+gs6uwr6EiBvzGhPJNsfoQdjNUmKg5nlLL2nQpN9+LToaK0cQ37jden85lJ3ur"
    "A1YjBKlxxkGS8w1h+kX0dCY7Gupssqh979N7Nk6cDM3h+hh29iv8OdDJJV917PrWpmu5BO"
    "natwa7mEcJg7agnH8Ouxqwhh6sV2PxWqKrTTdA2de17GqoeAXf4dRZLKlr8o3tGvk1vo97"
    "GzZqaj5cG64PdLBf49KfWOZ0PHEEHpuuXbKrc+hpqGjRJaz1dGO9PexmqDCxR2Z7Y1kpcz"
    "OgLqCjr6KfoSLFASgJ18Y8jO1JtIaKVOQD3hCnr2E3Q4JJK34rHVdH7xUhJxGaUdnl9Zh+"
    "iToaiBWkGeIWEuqKCLeEai8PcEuT+jUS+c5SeWiJY1tP8m9IBQQpdIEQCIrhwJFQ9wUnoV"
    "tlbi7huuU4D8yA06Er05sTBol4fbhPukyxzMwLrafO0hSt58xVlEXe6ZPUCeerPE0Dx22i"
    "uFI8a4PxcD1b6juIh+Pim2p8mCkWHiDa2z/NtHTZzPymM5kTicHllX31us5czocspKbya8"
    "wrWxPq7SfSc0Q3DeFWiG4lceHzQbx5Bq3STjB2qm+xUxgfiaPfu4R5+I1jQTQc6Y1TIz4C"
    "5dEoM2JaEke5z6OMuQswd0Ef4cTcBZi7oLeo9jR3QeoIgMK5kz0gsD7fWO5kQp2ijaFPxR"
    "O7v/2C53wrUGVRZv8UP5NA5TfgKvdMyyKfLz59uPz00ztwoEypTSbgqrE9Qu/FOCi8Oe3e"
    "a2N/DXpkutp1yz0y+1B/oDsvQRsVCDC/XEceGah05isiSWp6v2LpDtNBhItsW0tG24jLfU"
    "W/yGJGanC+sBaqSSFl/IzJhx5Rxn3bUYY0zNKSEJ/q5EmTFCkIYiadfKQGsndIN/WHGNGl"
    "m5IPvDvSqZ8LwVpoC2thBl3xFKnciDsofhOkVVAVvokTLlQUvUkyO7SY2l4+WD61PRI1Xe"
    "1aGDq7EwsL68lUaNJt5I9Ek/Y52zr+0mg4+llJHP19HH2MjnouI42WN1refTIP61jeuzIN"
    "qSXe8P2cTR8OlAZi6vqo2kyULcdTaFo7KIER11m9I5R4UGxURgWwR+Y+TRzjiTyI75uPSK"
    "DyBkc7IarggT0FLb25yUmUI+4FD4+PckJdlhZSBSh0dl+sktqXtWzUWyO3R07EFrzjaOK2"
    "b+IW9und7CbZpKSK7aSQtbR8P1FkS12/oXwNlmdGnCVMEcclnELl65ksXR1uw8QU48OoAT"
    "8HWQfcR5lUgDNPphErbhhb7HcdESrfG5nQHm4Swcgod4n1YT6x8CDWtLY3jYUYmSLS5+Z9"
    "aYWMSGJApTH+dHR0fPzm6OXx67enJ2/enL59GdfIKF6qKpZxfvkT1MvIoF8soIFGMxrNaD"
    "TXUXOCFFUK9SbOXbU+gF/my6qp1ZxxCIZfUUh7RLkP4fLARx6SO/ZtypjBjDsCTyJsVmms"
    "8iWdMjBHHd82ZDakkVRI5B7EAxt2xYSxCoQm8ZdwURHG391t60T0R8+Acfy9UopcJp5fme"
    "yzYrNOCTXarxstaS8HtVu7vs3FB2NQRXBOJfQZOUS/GfpcmICQ/n3y5CkTmlcMQEEUx6Dh"
    "GCyZbYwX5tR1dIcgJ4kj0GwEIjVAhzlNy3R44IW0tavmLeF6pnCVLVw0hrOaj47bOieKcQ"
    "vv9tCb7TnOA2TccmyVnvWj5dCSdS4vmBv+GUju20pXMbAfrr6cf7wgn68v3l/eXF59yo6k"
    "vAg/iR/MwIy8vjj72HMSZKeuoS1SIDqGeg26JEon3T5Z0ocB2D5VshH9ceYbpndhe646TX"
    "VydVSZqhrajZloaNblQa5mhEbOlhFxXHC0cGfBwGn/ghM6nTo+ZAqwHJsdkksvYCfA08/J"
    "5ImYRkBUOL5HZgHfBj59LlMNiB8t85EBTcEWygTVHd5aI8NBOOblSalLGyB70s1aOKpgT3"
    "a83fTM77GdY3c7y+80SDQ541zcWBPQrBRimsVUrPyaeCYSiGUWS2FHiYsl2TfUYKZEOmQg"
    "uiEgtn9EiU6jrFS18Y0lBhjr8LoOwfO6nN95XUxmQl2h5gUgaaCcExveTG4LaL2VNyOEi2"
    "8W0QkDY6YI58U3sQb8501AwWTgTCTyXKQ59cj/I5bJ9zBgpwLNCIXyEM/qA4t05qmSPpYj"
    "HAsgwLUAxhOhz41b70mw9EfmeZLbKVBo4ZVRFX1myTY1ibM7MYIes707mWZThtdL5mnuiA"
    "cVS4L9EIbniF6JaZPV3IHTMDJBpySlgNESomwhuoTTLXNmy9Ce4CmCXm0PeLF781Fc85dF"
    "Cm1XD7GeTPv3QTJkBzb75sEnDW3Yt6UbWLLxcIZDFX4Z0dd+IBuLUYA/yNefL64vSNgRub"
    "wh4qsLE4DAypO6WWoJ2er9wnv9I7Z1/id341L2cOPHSHrOvjnSjV3pZ+V044N4SbWNsT6A"
    "PZIdoE23/fj1fWEluoO4jQy34YZSRLn8bFlKZBAod3G4LEdd6kzqsPlWarP16JTkca0wn+"
    "OKMJ/jYpgP+oJaYIeFZijURcVCXBocmBYZTGDg0auTNydvj1+fxPGA8S9VYYDFkL9IOy7g"
    "WW0qp8R2lDkFzeRNQtDAsGow7CkxTJjT5/FlrusoWMaKMN5IYHB+h9Nae/tpxd5+WtzbkW"
    "R8bl9XT0jGW3P6oE79Gl4ZVZGMnmxTl2QMLVjJ763mcNAvPD4I28CIUBs4O+rBr6IFnTi+"
    "p2AJm/ZSJ2YuKqC19F0xxiwIkksb3unfU1nsMVauB+RVNDjKXWo9f5USH4TljxTWECgsrG"
    "TTSRAT6l/PTf/CSjbPbpjhWG8jlmKJNMV+jDCWbm4zORGWF65z1q6n5YXPArfFgepEXnhp"
    "VHkcL+X22G6Zl4IVLnOpV1rVHXoZn4MeXG5Tz6hp+a4qhUmpfywt0p1/rE3Mh+gi6xvIQ9"
    "JCIM1ZE1MyLYdD3OshjrYozRFOieEA926Ae+KS+YUtvWu2tJTZE5KLldrag2g2dkW72rkT"
    "ZAZrSha+RyWNJCOtp+LmQe5GKqsbODNiepxMRbe2B2kNbA4JG413QT5raG0mvwYR2Kboxo"
    "FcB/RezJSS1Nkd3bgkt7ZpT80ltSKtXabwDk8oguqYz7WNrp9W1oiN0iRkh7B+cFxWDhmA"
    "nK6a+RbqmlsZoQE6elqJANmlSdsrdFtJkTcT92cufO4Kna0c5ZzYANFuIR+A3ISLKJfH3C"
    "cSW4kD7+/C20rEPfeo28x1mZVE1+W+2CnounwWw9wTc/TW9bkY8w/O1F8wWx0qmGsyqowZ"
    "DBqPjbB13RoHJBIILURpCnKyoE8yl166uBJntiFmhrAA35G7YGaTPyzCektxP8IwtCxnda"
    "cobNDuver4QNInbrUszHJlRmni7L8T5NXR2xoqjGhVqsPIa9UGJlSB1FFpovaD0Bi71mgw"
    "GAu3up1sdR/Ckq2qPS6+Vrm5RUVfu3CTp5IfY/LWPrKSuy0a2yua4VUtUudVBanzqkjqpJ"
    "9MY2/OiQ3ggFrnG7TEUhEUUp51LCWyUd6xvk3zCugx8RiqQRsEkfSs0ER/vzOsttnLEhIl"
    "mJfXAwwFf/zlmlll7sMQ7mvZyYDQ/r1NsyZES2HUJDiWmzSpAatxxtdxzXvTvgvKn8tzuA"
    "tqyCO6cDB3QR+YLBrqiK/pHblzffuPfxb/95c//pl7bCn+Y3ps8Zc7WUHjLriz+M34yx1U"
    "xZC11GV3kycyF/0pTgd3f/86ppqRMh7RVuujrfZILV8V5gxKnBruRAIV2jKFNjcO0EFeyw"
    "0+WB0zOZEYHJfdSuwD2hHP2Y6IxnCiW1KkIIi543L0U7ipa+KaE0MbrdpGS6tOGxppaQp/"
    "P6Fda6XlJpfaTFMvD1sAuObJzn6uBmuxLSyIGXTFU6QSWe/gfKf5nlrWgep4Z3BlVHm60x"
    "xPRaO6ZwVc0/OYLa2oURxsD3nYmRhC45Bc+zYXFxz3YWZBhUOwveBcrPiXy2QIhdG40mLX"
    "N9/YFZfLrC7MzYqajJvlVg/6zmeU3yCaBK3NDVSFcmsTSxBiubx+Yhktm5qA5sQQ1SyqyZ"
    "pfF9BEArHMx7uzpQ5dFLUfgJ+/g5gKj/IHHXSj9oNDd/vlBYX15Pkl+RLXp6dMpAcYHrT9"
    "7JQy/7SAz9CKwMpKDW5On9SB+aQc5hM1zEWEy4OvhpQXvPOwK2HJmsC260VeZaTQV1Uv+E"
    "oYzFzv1HMiMYCp3UE5G/EAehM5FsA5XG8OS55P0+5Iy6DlUSjA9GgaqrPN5atCWmZw68L2"
    "1bZg+ukGzmelBghzC1EBpr30vbFMFK4KxjPvSxP85SUHUwTrT0dHx8dvjl4ev357evLmze"
    "nbl3Gqv+Klqpx/55c/Qdq/zGAU8wA6vtd0CAqiOAbNxmAqVvzxwpy6juYI5AQR/2b4c/rI"
    "jEYDkJfEEdhsBCyhPzPxRMrQ7BrjkJXH0Wi4Hvmuy+ypViqotEyHus+Xmw8dWZ91bM9yy7"
    "NYRtWcsvEjc7lmWrOC4OAUze1z3lM6nTeuyBQLI+Ndx3SqXMJL1+/drdxtYr3llN0z0+Wh"
    "ur1mqyxPi17RRSPMe0axbBvyFeVj0T+DcC2FRuI4FqN2STBCTjQH70TItjWn41+6JbHOr6"
    "4+ZpjC88u8P+HLr+cX19+9kguKaGR6JRrIkrqeSa2xbsabvBym8sPEN3hSA09874CzxxPf"
    "PTjx3Was+7kloCsLd08ujqoi3ifQTCfo/Vd58JdBxDikq4ceZc55/sAMeTqYQrp5sQ2a3L"
    "FH5B4OC8vodJlCULT8p2+It4GTxY4wIg/JF9szLYgzt2USe3iUF5y4bMrETWXU+lSYSfcs"
    "iFvnc2clGjoHuTHuy3P9ZtvOxDGeggaOb4vvgYilDio0vwtOYlM7zNBPgD2VZ6yFMLEcmT"
    "5R9OE8jIjHxIiI9g5nQQnn+ikT47ccV56qhhfSPQuXiOws4l3eCf7vZM+C3bPjooN6XhB3"
    "N9XutqM1GFYNZTbY8Er16ivb1Fx5r2aQPVUuRDxYtWZQ8j0s8g535+/EKgcPCFfgxM/TIf"
    "kaHvGhJNzIworwsKZB/lbRm8wyItY2sYIVzxl1dlfM9YcnejDSBk/04ImePUJ1yVzTKUm/"
    "vd6zkUija6OGa8MyF2azMI285JC8Gx27pk0+FnNbl4tPSXVIw0d6xt6y8MgEIxO8MyZ4MB"
    "t2z4jgfuLaWebPlXhPZ7Vh5s+AXPgqu9rDrbsM81bzf2YwKyVsEkzX0Tbj1EjWKdwTSBHT"
    "lgk0w1KugQrMD4ms/7qinPAlFNwJuRLuL+KirwHbPCJQ1BZ6gevipjancocJ2ZmVK3bTkp"
    "wxO3oGZbnZSUyPyfprSRHZFOGDjE43G8SogtFJRkdTA8sIYl21Xmta8ntvFn+ek8SI52Zm"
    "pRhMKJXW7BCAQhjHodk4hFu73gaTEULvXLXJkWz8G1ociYNtP2Fda3FkplWfAk/eSzVQpU"
    "OHVyq151CJrOn0FGqqZQa6KiibFhOYuOBx9NynQNv0OTNIcAbwkJyJ38170YS4bCauSJ3V"
    "Frf7IXZXEhfSIapSH8qgjTV5F/vwQEqFOhWcQT2PLZZFffofOSNWlXkRsyT2TQPvT6BOP9"
    "bNDV1W0cdRgLNUvUpJDMlxsrUzChix28I0xUgKjKToJ5YYSdEGqjvMUjTMBXR/0hTtcUjK"
    "fiUq6hBoTFU0zPCf/cxWNLhh2L+ERcMbAszRgjladrjHbj9Li8nHjHvmQiJSXFXWxHdmRD"
    "HXAkZ5YpRnaexBTw7v/cKW3pk8inug8GWlro6q/FkQCzUOTvTWLQ8NJ4Tvoviq1VwsLNGR"
    "YMoJ5DseSc/PnWHei2XlTsZe3fx89oej09fv4Pwws2NnE4RrGXQBLwgd2o7NFPWgO7ihzv"
    "k96Wdi35ammEfoZ+qJn+mBaelyYfPBFR9+fVJHrzgp1ytO8noFfHwqK8Wm7lNJQEkokVcj"
    "nsLyBXumuFWpEWF97HinEjieX346u/67OoPQuaKe9vnfby/O8lVp5UKmM58TiSEqy1uf1D"
    "5nY5nfQs/+zohhkFpD0xsV5memMOe+vCZDnxLbwrjvjw9u78Y3pRdrDnFWEmPuez3MGDUz"
    "zOONPQV2j/PcfaT2vS8u/Qp/HiiYmmyDURVZY4VNx8m1epmX4kRGjjuKY3UdW7QOA4EDVi"
    "Wd3OiQXHqcmJImWUB6OtEySpwkfvruDk5tmFPG/0jNP06FWW459/xw+XT3/YhwJzh7J140"
    "SGZX4HT68FC/2VNq245HJvK4nyv+fyVkt1Uw/h+DzfK0t1nsqqNqaqR8wQgbvQgb3dgajK"
    "rRi6qZUM7GvmvpYJyWGVz1i9NaKJ9WoHxaRHlKl3RiWqanWewyL4c1L+vVvBR3ggz0pXFK"
    "FfExeUGsyqA68WBO4X6NN8FYfJDL9Lb3wCB+sUm4V15yQJN5N4GPTQahIIqj0HQUhLZues"
    "pgsFL00yKDcbhsbSWHwC0bXrRJxFciiEn9MNwLvVd7QHv3bBcZDOvdT1z3mPSWXPaPlnk/"
    "V1YXSF8eVRHewVmrmWxZn+42DWZ75pRGif8hWxzlD0H8oOwSssU57JFB8RLxPvKC66yI4U"
    "B+OFlwhQc1TcR/TY+4Yv6s4F/KEgNt3289GV3KK2NY3FYjiMqpZWdlq3jl8k0hFkA3aD44"
    "C2oX6WpXsRAGDvROg+pJwLzcda59+c7qLUlerLEhuaJdze3o69yczoNNgBNKHkzIiTQjnt"
    "gfyL0DeZGcQ3IL24HoM3J8yqu/Hfx2AE5N2B1g63gKfpZh7HMaxK5HqU2VxW+6vbUyrVNK"
    "mYMeynM6qZ2ow3CX7ndgvRw3DRUiaj8419L2j+zBvTx2X6KhrWfi0/JIxddO+GCqan6Xe/"
    "EyQujCq+fCm4EhNIZ9ewx1KsdB+kBdmrKiFzyjqkNa0umcjfXr3RfkBuT72BoJj4zwc7Nn"
    "esQI79GWsl+UcE+B3WNO+HMYPClG60BhgKcvj6pM8CgIcww5husZ4WdRqHFYsZVcynBhDn"
    "VCPAgLNkPS1jDEpAwSF4vfbYc4YMv+EIYXc0YtZgSHzW1xRYwXEUu4ISlbWTD2XoyMqnJJ"
    "17dfZ4ynA1njeEA0zvfOOMeA5o4tSAy47SLgNljpihjfsm9llVxiiUFM4yoN+eJvt9WWeS"
    "blQNR8TcStzOrfyIbJSKINs482DFqwz3n00YJFCxYt2DoW7LWsVEbDFy9YsOnLoyoL1k0a"
    "1jRgb5iw7rjQ1KVLFmxFyGjmwCFaCDk6JFDYR7pnbQfSLwlb0fMsxsFsvDcfmU0AAQIkOh"
    "iLYaqFoqXa4n3qnKjFpGr9Mi+DGrG6DrOsFHrM6nnM6AISSzU6olIQxcTQjc+oYP6awSq9"
    "PQlDC7KyXovtX2JdUCMy1yv1iCAJ6tiVTWtT4Qu2mDD3BScrxzXEHi+3+WB3v4xq+kEkGP"
    "wUp+Wg6cp+AQX9wNiSB9k3XGo/wCMQmzEjCAx7F5LScfE/4rIpE8+hosf78EjryhJG9amK"
    "LHmqkToPyNpEIanaV1i/sF8qENYvHEZhuGHCiXW3tgxo/6Nduzszs/V4V2/uLyZNXZWx8A"
    "Ch3r6fUmgRXK/qSiIxOB/lq5e1nJTQrBTi4CJG/j1vExJ9pjj66DVDrxl6zerzXeeO6OJa"
    "fkYFriu+NqriuSbQauw6q7oVimQfsmIQDYge2UN4Oj8kgiQvNGHxWUbHdxUOsc26UnJKso"
    "PwYwhyG+UpJeR9ull6RhW8z97kqtqjkzJxKui6NkksMEibr4V8sBw+OsV+aTm0LHAykshB"
    "PAORPQS5AtMPV1/OP16Qz9cX7y9vLkNvbaxUyovwU3KQ7vri7GMOYCvYq2rDG7ZvCG7PTs"
    "61jO3cvJ9rgRsJILo10H10PFX24qq4glhkQMc+Ow4nCFRXPb0tLYMmYrWJGCvTmxqI/sQy"
    "p+dRb/sJ7VojMT2z+mQiyuQ7753FkromVwdX5puM1mfpmcata+fqoR7xGFh2ceY2PiKBDT"
    "j+P3dBlVnp3v0/dyNZP1a8B5Gpp8AOXNAnWUvEsYxDcicmlG2A1IPtrODyhEHAQnR+j0hs"
    "orQ7Z58vZWYd8e+FKpNPfx5sK5VRxOfowq+TJ0XYA6yfycQ5+Kdv3Jc3hbArODQpY2nDZw"
    "mnTvitRF/6gWwspgD8Qb7+fHF9QdJ9k8sbIj5G8unLx48Hv+ceYps3FS/v+ZxcfiLfvfh8"
    "8enD5aefXozIC7Fnf/j7i+8Lt84yO5HDMXzyLT7Pf5AX//nlw08XH14EywAyELtlIPrvit"
    "7bxEvik1osFbxy+fnCRGIQVETX5wv5E/fYQgfwRGIA87lruBdipdGvnpKTQgpTYc+JObmE"
    "9/c1abacHDIWNRiLgpJYV+0oCKIVnYP2gelimkhg/vrCNBXqs1pTq5PDMZLucJ8LrY5u1L"
    "ftB7cx13VcgaGhVVswKzUArSIL80kdmE/KYT4p5jqRPAHVZS8zUrjyKkGdNAJ1gqCqQQ0P"
    "QlEdAyMt02gx2J/NrBUbI8RPEc+9FvPmYdzPHPNH5sL56aa6Rkp8COi3rWbkiee6i3VeDh"
    "VmJa76cdMZwS2ETe8PunsXHh14pnR1x6wUfjeqw366qmNWCjHNZ0a39KdpRggRVSCqO0kz"
    "QoioymRsNFMVoohuKbrNrHKcuxXo7qQs3iCRtBjlQvltVBwvL4u6c591Z+qBt9DTcd2mRb"
    "BMOlZowc8JT+riSd1+BmH396SujLH+QJXlWeJro/WB1watW5jlCjLLhoCMMhVKR0GUs4xJ"
    "Fv0R0yZfbt8fkveQ6pIZ4ne2kklqvZUDDfgImqxkyVOIW7Yo96L8blwsmwsIfyaykPgP0E"
    "DmpxWTUQge5Ia3H0/1mw03SaerWxySu4VpWWZYkC0M+56Zbhy3JX5yGZmb3HPuXboQt//3"
    "xJ8+MO+duJl4xN9/IMHfZEIm7N60OaEe+en66uvtz/93Uqt0jBHMgSjaNM4mVcyLBy0xh1"
    "0PIonDISsqPmqsw+ZV2s7+Ls/KYDWhpmAesO7CrzFr3Za5geoyUKUKLpZ+0i8eLP/SgDkr"
    "NUigW8hjINOraPAfcXsMWlfxH4F2qoNnIoGIKhANApm0IE2LIKbKWcqblT/ICQ4J3I6zFQ"
    "T1voUqq7dYZKWGhP/2JrfEaG5qsfpZIcRVlVIqxYcUkS2vUZOXwyo19arUpMkmHbzzcoh3"
    "PbzReYHOC3Re1Covn8rgo/Bf5BL8VJSXlw3HMlVOTS/GJ/bIXLIwxbjJ6jSQABQKvRMGDI"
    "uYMe8grUpYkSbKsuI6vsfi+u3FnC/b6nQdnx9TE/DefM7EMBQzkmIp+F4sYqMKkl+XmBow"
    "JfWqbrr/qmz/hdSa4vubatd+z0oNEOtW6r9n1qIC2uWeq7zcs3ZhYdQTRj2h4YCGQyfAtm"
    "w4pAobhVUAcvRwKPXjL9fMiitwq7FO1xwYCNi/t2lYXTuW9WV5oLCpwiujylrnos3YX9bO"
    "wMnsJD4K/CUkdEXJ0KkgRaWsLs6dBZMVyCfsntoQRSUbqnJnbqPL9VkvS22g3Srm6y2gzl"
    "TFbWUoKbeB5MA1UHjScqju7KO6Q/nYmekOeyyE52H6NrYFrWs3pOLZEsKkqKXa/eJrlfsf"
    "DVvV3AB/pQaDkGEIFhZNbU6DJSGOIjbFJsY9tozCd8UutaKmJwtlW4xCqHCY3Ys4kiScPM"
    "nOgvADDoHM3CHihZ/IkjlLSzyD4wYEY9R1cQ/tzVNtJfm069vlF1W/ZtIxC63Vg7xBW0i8"
    "HHeVTT2NbOqWVroN2FSYcdpZJ2ORbkHvpdmcCaY2PUtLBY4FBkiYthIvmX6yAs7l+bhyYg"
    "PIiVil97SRkWvmuIq01hVxEGH7jeIf9kfX3DT8wXUsVdGicnxjAQwwqYewz4X+pYNwLIAI"
    "10N4Ql1lpHA5xIkELhO1IIYCrFohq4lAd1GVr9pSL7YcUukyMJ/Aohlr46qURYjzEM+oaf"
    "GxwCTAS+HPcMQ+Rm01yArpHMQTId4WxvEv3S4R51dXHzNLxPllXj378uv5xfV3r+R6kRQW"
    "KKKPCdu7Pjr3SC1fT49LJHALrLUFTp3FgtlaNY1SImj5Ncx/3Si+JieK3oe+eR8yxSa+LU"
    "3RXYNhzkriKPd5lBNWX3OQM4I4xv0fYy4UnZlimEttmrwY5tfLK9ThN1B6DG8NtOPyc3j7"
    "XGkc0xdiZMs2IlsiZVG7DkVREnPq4unK1kF1fVsT0EQCwcSI8y4jznPzdgu4Xge9DBTT5E"
    "tdj2dq+9kCrl8428MSVXVxLW7VGXzFY6Riw9YdkQiD6hReBY1TElF045nsbEBTOmu5mPbD"
    "loD6KLoaEkxdhNWGk6siuDaZfutDbMepiV/nqAn1iGMzmdp37nBGVnMnOB8iUxmROeWEU9"
    "MYyYS+945jqA6XNOtEeSifpgKKIcpCcQo/3UQdv5oIYgjpbkNIg7FSub0qvbtpsQ7durvR"
    "hLfo1UUfI/oYh+ZjfGAK1bk8bDpsPsTarm3kmEVa9TnTqpHSqMmpZsWQr1KEE2tCmhJBfr"
    "qS/Utr/xvSKenDi/s5UddzKtlPdT1h5XNVBn1kqjKopr5WbYqqC0pB0jAVhEJE09SgE2Jy"
    "qCaZQMMDnfAfTkz7nWQGlszljj2CI7HwZ9T7SB6ELWEUmvZU53hskWVA2qBPtIHMkTueUz"
    "7XUf2zUoNLHfL6pIb+//qkvAbNCWr/qP2j9t/KWtYD7X84cKL6/zzU/32FtUz/33H27/dU"
    "PNiBQu8PLlQq/FNoUlPRP4PqnK5HPFDTTU6cFTPekZVrCnXdjlLkwBExBrR30GxBHxgnKy"
    "nhyaKfMuFNgK4nLtpSg4ecODKbjkz8vXLcB/EfcQtZOqFoKOzsSX6zf7PvQH29IwE4k6jP"
    "ucBYzHrjB5m5x/HlXaLng8dxfZvcBTEkd6MwdRB4SJmY80ZQVNURndmOeLg5te8hQdATWY"
    "B+U+o1hcebWUE6RyDAi07TdIu16X1UDTbL8iNxjZL8YIKfnphZUNVXbWCtPwIayQ4yO822"
    "z3526MPqN7StZKXfUbBtP8nLDa0Xgy09BelSenolbo8JDvLBGLDsFpEsD8WI2mMgRr1ADC"
    "SvnjF5FSmUumOflsOTqn0eYWE6gXHWVD9NiQ8xFmjbGqpYErle3sREAoPatIPaJG0htiDd"
    "7KppKVRds5hGFIcmqDkxJOCrCfg0kbQhS/w11dV+QruWKc5Nrl6xxc5CXMtyb7lLo0rGOG"
    "ikExwSFxdxgLoEVjRgaC2xlTAydyxD/Er5gyRkKTClPxSve5K/NT1i2iWRI63cRsm7hscl"
    "VZRrhlAN+YYWaNQcc5s975k1dNp7CORyu9rtyrlcPMbfgkqBvG2bvC26Hzoy7pCJRCYSmU"
    "hkIvvxue3dCGMyn/boBEw4s3nCmd3wBx+YZT4y9+lAQSDE10ZVDIIRtDLrxp1d2Yys2GTu"
    "OA/EZWIIuSfMeBnFJW5/SIC2gMgvg0RWelI9TWA4IhM2EzMrCAqDcCuXzBl1udC4jopUQu"
    "t3U0dyBXcMZpXhL9m4JJ4raSfruj5WxXOFjcNJ5LJlrHVsTAakOoMAN4haAynkBPrACaRm"
    "UAHycis2KzVEA+tVLQvrVYWJ9apgY+3YXdlzxNFfud/+yoXYopwSskYNdyLRZYmQq5vbti"
    "DPE2K1+LAKOiw/o4VyYGiWIUuJYCGyelyNeD9XsRuWYxwLIMI1S705hgLgc9Om7pN6qYgk"
    "8pm+nrzAMhgOtucAVxpbAe355aez67+rF+eofVrvO//77cWZAvMxn9Oj09c6a3RObICKx/"
    "bPTGOw+Zo5rpMlmy0t+jR2ZrqI5uQQ1wKuwijXKUKRksDSHsVikMumDp6cKPL8feb555QD"
    "GTuzTO1ylHlRrEWpkbU0R2DqfV8Z0V15UPEDq/WBZXno2gG6GSl0qK2Jz00cA5uG5yY97S"
    "ew66NzMzOrT861i0dme1+p6R0ovGvJxVGVe41Bs/FKtKvpX/uVGixKmiCa2pwGThDxU5Cm"
    "AFxb3GNLMmH3ps0hCRt0f0jeWw5nBqRMoDaR9x0RJ+UPA6Gih62D+9VJBhe6oAO4FN6z9I"
    "XNnGVRTzJy9uq2Tgiv7FzOcNeNyjBs/BxTCR+G8PbMXQezVvtEUCzSLei93BbTukb04dTl"
    "wqL2AyTBWgneTS9IGjDnxAaIdit52uM9SGNtSMsgQ4Yhu2iHxqMf6T/ag58WRDKvz2OM56"
    "GwrGn/wKwgbrCsKZY1xSjzPBH2s2kYzP4rVCk7UFBh6cujKjJsLhuOk3Jna+mwcoCVgdvO"
    "yo6TwsrDicWYbZiFWF6gB0RLeqzqAp6Wwa0MT/LuJuz5MVrp6oYvxgIYvlgvfBFVXDzsh2"
    "pYXg0DzBXqVzgU5WqXeJuazse7GROjfkfuIfm5vwx8eYxO52RqUXPxA6EyrzsLcqlPqQvn"
    "BsH951iGLAUVJEuXR9DmYiCK7sat3wGSwJ/JfO6+PN5HxXK6MOU5uAW4NqME8Hcr+sDG1L"
    "uT2d2lQ1ZWwqaEW44Hvk6LkUDuv75cfLn4EEuKux6SS0/mJOKBZxMkZq6zkF7ThQN57X+z"
    "5RMntxEdceaJp/JMCzqG9PIz0zb5HNLjQxfivYKjiZwR11nxkXw00GZZcIxPaHhCPMieBF"
    "nyfYHBRLyS64TQrs1DL5PVlZ1eXJONvjqRkcJHG2XGmzxtxVGb6a7SWxtivvktw440XMMy"
    "XdVYDvLmt091Vv2+qYRmG980mpMpTzQ5+/RBrIvm/b3QtkGW/Ad5cfP+54sPXz5evFiDSC"
    "7bWqdjIwtoRBOwZMpu6LVP3aH2GME8gUUpOs65/ceKu08/kxxGKLzhcxjAYFl7IX9Ng6n1"
    "9C0+adlE/C58hT//JXmHq2vVfPi+ODXFCmtXLWCbvUzcffWKEbSKwgS2ddewv8pbz6Bkil"
    "BRxF61ncUi01/1rZPh3Py+gQ42pjOxG445Ewqc2Iozd0dKpxvLYlRB6aC7pwVaJ1HhCpiW"
    "R3hkhAZI6hzXiu84rojvOC7Gd6Q1nqZEWr6PAWK/fUItBE2HUkuJIKlWj1Qz7aWv8GyWYx"
    "wLYArCWgAHemrTlSOR7jBXQ6BPt6VltL1uOL6nOaUTCZzTteY0c11Ha2GOBRDgWgD7Nvdd"
    "LW9SIoEQY2pYjEFcE4MY0cj6o5+VxEjTPo9ymm3SHOacKI5zn8fZotwbc/av4iCXptVIi2"
    "Bejfy5/8DnJAOrdAimnNjwqrttP2lR2lWouUTlRHGJ6vMSJSMciiN8bt6XLlGxyGDWpz8d"
    "HR0fvzl6efz67enJmzenb1/GC1XxUtWKdX75EyxamdEsrmKRl1nzu0qJ4TfV52/KZVMnyV"
    "Jec+PPCg3m09ra1p9xjtf21qWF8ESrEtEGOQSKkohtFttcKIMGtkVJxDZfYm3pjdlsxqaq"
    "hIXlVGReDgnJeoRkLkyt7kTOy+E0zpVYE9NxrqEgxO1RNyjQAul4xdqkQFpoeJTA2zoOzL"
    "flDsy3BQdmANjC4QrLpZzPygg1mrp9g7mVyQt38Nh9yQxe75Av9jK8Kd1CmUtFpKbWkqwW"
    "x2lenObi1ZtlUMkIIvHRZ+Ije6ZGQ1csCKKymDvFy1wIRteENSuFwcp5HjZ7bqQuqjkxhH"
    "VNeuHUyb0Nz/F+TXW1n9CuTzCcnVzrE9WE3/gW0f1r0uMAQI4eIINydmFcD3KyP20B5y+c"
    "7aEqXncCF7byDLriKVJHoNSn0hPY6XLpOo/UUujk56Hoj79clycHDQE/C7sZyIwG1LMMnb"
    "NYUKXlooPS+6CXoYKUy23eHKdMLvUhIlVIfNUcq1yyrSGiBU6wDVG6EV0MCR5Y2ltMK3Ib"
    "nqZSZxe5Tc5aVSYZGYeHsmomG7mBbY2Tu0g/uyOruRiuR5nEAxJ6ODNyxx3fnbJx0obByV"
    "/uFDOLbN6dMptGTgLapf/t2NqZNfCkcoNPYssnlcvypdeoET3clOnbpoJNPmY2vLtiXlcW"
    "8soKdljGK5rwe1vFC4+6PGuyOLtX6TLGSmnk4pDiRIqzZ/bAaFOKU6HVIspreTjlAtmnDJ"
    "E30zkzfAlywZCLr42qzDgetqqbMNJm3zzxdG6c8xAyIsKPYVrFqBjcP03PY+4P8oHfpXMc"
    "QnLFoBcQSGdOdGzrCWy4IEci8VYOMczZjLmKrJI7eQxIPfl17kgTUyat5GBpOiuwNL05iI"
    "dgvuBE6LLCMg4K5EEyxyDTpAGTLMkrCbJS4SmxRjUNzVxCrjRGm2fkSunomHurBxbtfmX/"
    "Pnh/HYcT751dO3U1y625G5AGPfNZdVDUDtbTpwahYwU5jBkrEgTi+587bgN+ICOIMWN9pg"
    "EcscY3GOGUGI5vn8cXRuB/hcaqswelZQZIXm//tD5my1vz2Wx6CAqO5lp02dgPk4h3qLbe"
    "/HL5eW/VVupN52O/MeJp+Q4h/3h2c7vvkI9X4hXFIq+v1Fb00N2htePXL/fl3FqMl+ahqo"
    "Jcd+i+2hdsZRwib5pIjaNuuQe6JcTDNDlRlIjh+PZ5fAMCvMFGVBTEQ9PFhCo+j84uzqhp"
    "+a5WvpoyceSxilBjbFHnsUXB9Gy4QRSEcZvo8zYRDJfLKFe5Om7Zt8olLJHr0E7cgbvu9u"
    "Jvt9UUSDyqH68+/RQ1X1P7lHF/0SiELyuJH1ifPzCP3mtlWoraI7lYi1zMxDpofkZ5WfyQ"
    "+vwhpWN2Go10ShZHus8jjbHtz3n0Mewaw647hnY7Ydd1TuXLauAKIkPnxGsYa3ojuhoQ5K"
    "2efM1gVhEyHWG6Pmx6HI/k+tjpKzuqHU+oLEA/nUM1+rAnsqJhfLCsVw8xwxM2Fc8H0cWm"
    "V4yB3rw79fnXVNg4vFzhuGu2BHyEQ/BFBAKjDUONHd+biheDGtZfzy5vLz/99AJjjvsQc8"
    "zD70LLFxjK7EoLQ2W7Xgxh8M0VR7dmdE4iPsBos+0HiugzrcixbsKx+rp5/xIJzKNY8MSB"
    "NjYzrUbOuKxsh/64+Je9dcgZbGoajQiRrCQSIvu4Q+dU7dqn/LNiSIhUEyJp82dDQiR9AH"
    "c/oV1/Qjo7uXp1NFoYxjLP3IHK0I8vjiqtfMh3J7Pe1TTx49PBkCOPzBwXzv0K01zY48EB"
    "YOiRCHMbzv8Gprks8gdXhclsimkqmgd9TNi9aXPiKVJftXcbJSWwdJ1/sqnECmo9FPNfpR"
    "pIoOWEct0UhxXeNTyJnJFYe45Z1WAzgkEMtCneXfZJLm9S6TSRYdgtw6BZgGST0iN9W3Nz"
    "JuerWjbnqwqj81XB6ow+zrrwRu0HiG8rJ5lzi17t8+JZsQGifVQL7aMKtI+KaMMiUoS5PK"
    "Qmao8hNbVCalw2ZbBLalbgTGQwXhyz9aEBnzpqk+jAmqOflURPSq+HOW1c6PN0WVkMUOvz"
    "SIdGrG7l34wU8nH5Q6fAuehXv8pIocumkuNMkS8bUpyfk572c7KuZTizX2uNRJvBRNwCtg"
    "OvcZP5YLUL3LTKHEMtCRVpHNaYqOCLo0IW9YLBqOexxVKGbzniT5CG6Cz4N9Qv+O7OFNdl"
    "Xso/vIKgKG4aDNjeCzqdjwh3iAdhXZCkMhh9Isc8yC/5vTpgrP1bKhlk0XfEHsPUFPeQKA"
    "UPoyCUw/ZiWTMjViQvNFJyxS6TFbOj0u8bM8XZ/iRXfHWLfHFv+OL0DKl76jol0h1F0SbV"
    "tmWWAjn49pKMhYtYzakaNe9umv7h1Z5M0tQ2UBPMlESHuX72BE4JhcZHH7Uf4Fd/UsdVcV"
    "LuqTgpJridzZTmVr3Q2kR6gGBvP7JWoOj5Cp9FPbATaQS7TsUnTJrZctJM39NEOJFAiGtB"
    "zFzXcXUQjgUQ4FoAR+WMG+YRRGfIXjhDZqZt8nmjYc6J4jj3eZxzDFthqCuO1BQk0U/Ti2"
    "NKfdNaW3F6hZTyhk6Z66CX/QQ045SJHiDjlUmmU59C+b+yydxxHg4UPpno0qjKLbMKGtX0"
    "zNzOGfly/fEFxMQ/MBt8IQ8MXCZQ7WtOOfhB2NSF4HrOqMWMd7KcGJlSm0wY4XNnZRN6L2"
    "AuumC23PfmJcPQh9HVKl9xqn46Z81PXifSyFjUYCzkdzeGT02L7sxIbQfo9TN8jx0dDnTT"
    "COqi5FbKqD0TtJvHmJb1gdZYn62xQEsYB0pDccjL00kUBIdQrLDrtBLwzYT6mhZFmxVDGr"
    "EejRjM2EfmmrOnYKnS2VdKxIcw7QtnrWoetqo8bVU8bsUMf8mUsY31NNVMB13W8Lr49OHi"
    "ui2boG2FNURNtaGXT/aM0ADyBXVxmjCArHHhrlL57oJNXr88ebs3hbsgd0EDmPNieMgwD+"
    "yCCURUmJYvFymRDheLz1ddFfpr6bC37UEQe9CZBtoFwcEt0Cf1VJCTKhXkRKGCwE0mT55W"
    "kaWMDFZWUkRSGgbEx+vN4YwQzt+a83cFRSeFESKT8egSNAVhZGb6zMxgwZdW2QCsB9d5+k"
    "nMXvGc1zOsx4H1ODqGtrt6HGHeDVOlBOsU5fgQ9PM0IMxbLcgRz1FVaE9q/lbE9oSt6gX3"
    "lKNRJ5SmMmklRtJ0s3iOSHkkDeY3bJfyQqW7c6UbkumJBxvb/mLCFMdUSnmvoiCeei0DV9"
    "dWz8uhzV7LZkdKpP2DbOOGdppSGM9n5FOiguMGvnyDPunlRc0LoieiuBwvfVdYCWM4hDB1"
    "fFsnuYNKFF3DyOAhg4fpKrvk7zC14nZTK9Yh76bUV3qvdYi799DHgLDOHyvdEJ7hHHssgA"
    "NmBLzW5gjduub9fa2cnXsJFOhWXvCKiNUarKK6WFuq8T1UmNIHc5ujlDoDPESQQrJpU5BC"
    "y/6vQW9DAqsLB1UEW4WfKoXsenfVOD2q68+kf5Kl2qZzaounJI5QHMnKNT2xcb0jVGbuNT"
    "lZmrYtrnoOpPMtnj1v2Icyn2/aTR0SzPkkvugPazC5t+0P03Ua7MJZsEcElXhA0y7JN1xR"
    "dyojtRGZ3TeAW2SzheozfeC+Il1uRWR9SmaAPt3tHxxHQvA5E4LRGGpXWykIoqMoF+iPwZ"
    "IYLNkzurVWsKR6edgCwMOuZlNYELUL2iBbuxP7vrRCfI3q8DqF4S8XC18KHpK779jSgWo6"
    "QsTmVGovIyI6YHQB6d/+9f0dcVyDuZyIx34Kr/CgZM+USWOdUXGdePSBceI6K1nNnbN0j8"
    "KYLzAAu3iI3+wJE4sOuVvej7lNl3zueONvC9P+Tvww9V0XTsJGF777/vu7pMqQzHwHKe84"
    "8ZdETHpZrX4mVh5Zr4ha8ARP8jnKmYrgweGyeKny0vXhZytBkYOcvISULfZSm9s4N+/LC3"
    "yo9nmFrR2uOZvRGu0b2n86Ojo+fnP08vj129OTN29O376MLe7ipSrT+/zyJ7C+M5pxZI5X"
    "JNKLR6muwpVIoK5VSLfzLw3iKGyNrJEqrAnjLrY/PeOVuuYEjdvjFFWV/8lud/U3sJzgkM"
    "DtZDOrU4FpfWatSHaAnGcbBYLYUre6cCKCTFfOJSKUMS1nSNgeY/preUH0ifndEvK7QXkv"
    "mPcCkVlOBrXJePzsuOb/qiMZokujtazHeB401Uipb1HukaVFpwwKDlMS6rcveMAzALOwmp"
    "vTOaE2kfcgK8oDIiDKkm87ZCGs/3dANMCPIRlgepA6nyxMzplBuAPZzMREUmff381jrD9d"
    "XEop9M160AqfkHeC/zvZs8gJNC/QvBiUeYHcGHJjPVkZeqIIfZZHBm+CWa7QhjLXK1Wi8P"
    "Bh6COppxKdyYjLSK+4d2zRhtqGUCFAdwicLoGDKWgk1IYn0YyYNuGWOWW8qN5sp8sNVJW9"
    "iuzcM9WkJx/NGXOFcqz6XMIrlR8KTdq0malHa4I+F9/chspcuar8mMS9143TTIkMkbI8Pa"
    "3DWZ6elpOWcC1HBImPSgPhsPkA0W0zl3cRYeDvSmIgExEM6S4jM3O7G3RwvmsN8Pf/D88T"
    "0YM="
)
