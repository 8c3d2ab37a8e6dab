from tortoise import BaseDBAsyncClient

RUN_IN_TRANSACTION = True


async def upgrade(db: BaseDBAsyncClient) -> str:
    return """
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
        ALTER TABLE "approvals" ADD "letters_left" INT NOT NULL DEFAULT 0;
        ALTER TABLE "approvals" ADD "barred" JSON NOT NULL;
        ALTER TABLE "approvals" ADD "letter_seconds" INT;
        ALTER TABLE "approvals" ADD "letter_at" TIMESTAMPTZ;
        ALTER TABLE "approvals" ADD "rejections_needed" INT NOT NULL DEFAULT 1;
        ALTER TABLE "approvals" ADD "needed" INT NOT NULL DEFAULT 1;
        ALTER TABLE "approvals" DROP COLUMN "answer_key";
        CREATE INDEX IF NOT EXISTS "idx_approvals_letter__b9eba2" ON "approvals" ("letter_at") WHERE letter_at IS NOT NULL;"""


async def downgrade(db: BaseDBAsyncClient) -> str:
    return """
        DROP INDEX IF EXISTS "idx_approvals_letter__b9eba2";
        ALTER TABLE "approvals" ADD "answer_key" VARCHAR(200);
        ALTER TABLE "approvals" DROP COLUMN "letters_left";
        ALTER TABLE "approvals" DROP COLUMN "barred";
        ALTER TABLE "approvals" DROP COLUMN "letter_seconds";
        ALTER TABLE "approvals" DROP COLUMN "letter_at";
        ALTER TABLE "approvals" DROP COLUMN "rejections_needed";
        ALTER TABLE "approvals" DROP COLUMN "needed";
        DROP TABLE IF EXISTS "approval_answers";
        DROP TABLE IF EXISTS "approval_links";"""


MODELS_STATE = (
    "eJztXW1z2za2/isYf0kyo3oTx3GyaW9n7MRtvU3s3NhpdrftyJAIWVxLpEqQVrS9/e8XB3"
    "wnQYoQRYpizkynSUgekHoAguc85+3Pg7ltsBk//MgmDuPTG/ueWQevyZ8HFp0z8Rfl+QE5"
    "oItFfBYOuHQ0kwKOf+XQhUvlKTrirkPHrjg7oTPOxCGD8bFjLlzThrsdXFmMzEzrntgTQg"
    "lnnIsTjzgZT6lpHZIra7Yi7pSRKeVTYnJyzxbut8R04e98wSyXLKfMEgfEP73xWMjbDpwz"
    "OfeYcQgPYdhj8RSmddfS/TzL/MNjAoU7JkZyxF1//V0cNi2DfWEc/vnrQXBjuHzsMOoyY0"
    "jdg9/husX9cGKymZGaC9OAS+XxobtayGOfPl28/UFeCT9yNBzbM29uxVcvVu7UtqLLPc80"
    "DkEGzt0xizlw28TMWN5sFkxleMj/KeKA63gs+g1GfMBgE+rNYH4Pvpt41himlYxthx2aBj"
    "+02HJoGt8Hz5e4dji8vLoZXp/fDIcHuTUBz5GZtuDQ2LZgPZmWCzD++Zc/boyKPHoAN3jz"
    "0+nHx89PnkgcbO7eOfKkxOzgLylIXeqLyimJoZardwjzn4f8zZQ6asjTUhnoxUM3A3oIVQ"
    "PgHszpl+GMWXfuVPzz5LgE7F9OP0q8T44l3rZ44/0N4TI4cyRPAewxzIlln4P5rTjjmnOm"
    "hjotmYHaCEQPw79sAnx4IEY+3r2K1vt4Zo/vDy17uYvlfnPx/vz65vT9Bxh+zvkfMwnj6c"
    "05nDmSR1eZo49PMrMVDUI+X9z8ROCf5N9Xl+fZdyi67ubfB/BM1HPtofjhQ2okoQoPh4dS"
    "s8++LEwx3Aazn5bc1ew3+OL1aZrlF3ODSU7KbWGKg30TZ7iBGfYVmaGegpKW2qai0t2pXa"
    "OSgOo3uVdqJAllMQ3wD+LDY95ZP7OVhPlCPAq1xkyBaaDLX8cj7Sew8dH4tXboMtKYMytL"
    "/EX8bub6ytvp9ZvTt+cHEuoRHd8vqWMMU5jDGfvIzhyJrs2fmh/Ns0eoRe8kPvBD4LEz2C"
    "tMrMS0FFtXwS+raFedEi5WxjemRWz4jxGDPZhjdkjOLUPgDBYNswxO2ANzhMUD2quwe6hL"
    "xuLRwDgy3bzxtK1Bq1hIHmcOmkfdM49Qb/+aP/cLx37YaPJTgjj3+zj3YmvfaOqTcqjMd3"
    "mG4ZurqcknRFCNL1fjQ42mpg7/KRhmPyFdq8AnFpSu9h5DnfdEpEE/C+R/+Pkjm1E30L3V"
    "eGf9Hz3B/a8mbR25RhWGTrh2i60cmP5qJk4xAuvNCzQk2tkNywwJNqfmTMfFEgn0zrty9K"
    "KKe0VcVehfkefSDhb5pwa84fXbQXfHu14a32dPn1bAV1xViK88l8Z3QTlf2mKn1HUV5gR7"
    "iPhRJcSPShA/yiNu8qFhcvj9il36zLZnjFoFG3VaMgP4SIg2hXh0pN19+ezq6l3K6ji7uM"
    "kg/en92blY9HICxEWmr2ZdXN6go/YrNwlzNkwVlTtJT2+ubPfPQZF6l+ZsPhL67dRc1MTp"
    "vRyorzA5TLypRm27DQbZW0KpHCFhQDn2A53VxOg0GKbnKA2pxZeBXVkfrFM5WN8hgyDJLQ"
    "H2TgzV263Kq80veVU+d/u4ljgE8bAHBjI1tQLLPYdxegrUg9ib6utOn23nfjKzl7/4o/UI"
    "qyapykCTUpCVsY5VTFeKDe4/bOwOA8Vu+8Tlr+EtYGjpQfi9MFQivFJckBJL22GmgYEUXe"
    "A/HXtWwM+dW9485wxKAR/K9pI5qkQclfBGGGn+tRMYmYgVuUPr7WxpKfRsZ14pDBRoMlAg"
    "8emuGSvwIR5pP4FdGy6QflHVEQPZlbsFYDEIYxch1OFyVijriZW+VltvPr7gV9S5O6lzo0"
    "+8WZ948slyMN+wL64a5oxYe2gf7EKDPv/nTUp5DhF9/P70n09SCvS7q8sfw8sTM/Dm3dVZ"
    "BnjmOLYzXAYMkKZqphSuscN0k1aqqfI64hNowa2HBl0pmLoLq2Bx5wUz0Jr7yGuKxxV/fH"
    "P07Pjl8avnJ8evxCXyOaMjL0twxygDNNI3ijJI8KzoPFc7E0D5GVHOaoL0NhimrzC170Hf"
    "S5ik+264pGZdH570330W4/QVqZ14O/cSqVDT3JK/s08wNcmenHqG6Z5brrM6UBAoibODMg"
    "6FwnVDsTodk1Wt8QWltgLuZUBsBzLBuT1nI9tYPeKEjse2Z7mEzmyLHZILl8CjceKIFUJG"
    "K2IaA7I0xQrwXDLxiTpyz1b8NeSbi4Mz80Fc7U7ZXFHuq9VbVyGG0oRlniYC322CfkMeqY"
    "s80o6dSh2zBffcp9RLNHdcl6eXmIqdXxPPWAKxTGNJDUOcVGiAxWR8QqQHDHHT9RXpWM3C"
    "l+A7bp+Ab83dcVLF23FS7Ow4yfk6XOoINc8HSQPljFj/VnJTQOvtvCkh3HzTiI4YGDN5OM"
    "+/iD3gH9dXlzk4Y4kswW6OXfJ/ZGbyPXRilKAZolDspSt3yNGJqwo0KUY4EkCAKwGMDiN0"
    "GA12EYT0jrmuOmEgODMoo89m8pqKxNmtmEFwHt/K6vOMzpghmaepLR5UlrHnfn1FMSoxLb"
    "Kc2lB6EYrX+6QUMFpClM3FkMzwS9dDdXv/KfxRLRd4sTvzQZzzFnkKbVcPsZ5M+/MgnrID"
    "i32RFYPhGvZl4YTpyIFYMFXBmxG+7QfyYjEL8A/y+afzj+ckGIhcXBPx1pHLT+/e+fFuSL"
    "rtlnS7Fz9SrWmvT5gIZXto2Ww/YWJfbPP2IG6iPk+wreZRLo6TS4j0AuW2o+So+OCIr5BO"
    "9FZSZKO4rY0wf9rUst5y1Fb40dXUwBNiOyoIitp3vaL/m3V1wKYO+zG/MiBY5/MfCfSOzn"
    "xRKUz+RUmY/It8mDxyF1/b29UR7iIK6lSwF8mAz2L+IhVd2nAOFZYw6LhFjulUmE7Vyje5"
    "bUPRx1JhJxb7bxIitTw4XVvm6MJBNQgLc3TZs4+VJFqrJFElRa3d4qX7gnajmQ0BWgqjJs"
    "axrG15NGEVXLK2Y96Z1i3hdMXJEvyec2owcIhSyxB/v2dcJgeIt+k1uXU862/fif99/7fv"
    "uMsW4g/TZfPvb2Uuwq1/Z3HM+P4W8gtkTz053GhFpmI8hTe2/ftXMdWMhPGItloXbbUHOv"
    "NUOaGgxKnhjiVQoS1SaDPzAANktVz/hdUxk2OJ/nU6aaIvBNoRX7MdEc7hSDc5IyeIYcIZ"
    "+in4qGvimhFDG63cRkuqTjWNtB7WbBhkrLTM4lpf8C9+y7cAcMWyf93cDdZim9sQU+iKp0"
    "gEQ7bvu4oqbaiS1xNVOEpS15MlP9abeu+lXeXHqopLLe4nSPkxruZ4KswsTsCqIiMm9DVO"
    "XJtAoQwZ8DpjFFLDP5xfvr24/DEwx4RVBYMF3Sj8XHRhb1krsmD2YsakVQb55tHQeQOwM0"
    "9V24MHme6O3/xAfVJ1NBXz60cQbyXqNxoK4353o3YUW66w4nTzmGORdkHvpPKRSqYz3aKy"
    "8wWJdKFAD522jVij6LTdkdN2YjvzPOLFHtvweky4q+SthZ4TWh7xSADpw2oIR72vqyIcCS"
    "DC1RAeUcdhCk2iJPE5kmgf44QGN/LMmSu0+UO43y70t7rIW4wZKuQLEy9igfbSLp41pXVs"
    "Oe3CYWBVgaEz1MZVKYsQZyGeUHPGhwITH688wKX9phXS2HNao+c0d6nrFSQgrk/2jKVb1K"
    "IDTqWprbnpnM8i93Dxl3FL7uGvR4Ee2/O5dsJnJIIGoX66p2Q0N3IMZ0QxXa3LHmD2ZWGK"
    "4TaY5rQkznKXZzkm+zUnOSWIc9z9OeZC0ZkoprnQpsmKYaJ+VqEO3gHOxH1UsclroE0KYv"
    "ca7F6Du5ZSz9QOQctLYgxa+s3CLKEmepl5uoXBYwkEE1OudtW8N4gWqonrR3+UnmIav6nr"
    "8Ux8fraAa7+DI/Ofau3oyCzwW2o9dioH69GSTlsuUGB0O0C9E0P1CaY2om2DxVUScxsvv/"
    "WRt8PEwl8fgPsZshshJdGeEDGvnEFtWQJvIaH8nhmyxCyn0KQJkhfvbFuRMLnpIIrw1l+j"
    "3yEvgO3u91zIa/KS4u5OmBPZhchSf66UnTLLvLtJsRbdurvRhLfo1UUfI/oY++ZjvGcK1b"
    "k4mjq4fCOgO7aKMbEXadVmadVQadTkVNNiyFdhn8X22L+k9l+TTulhZ/FBllNJv6rrCSuP"
    "q5oqIVOVQjXxtnYygVfSMCWEQkjTVKATInKoIplAw6Yz4g9OTOu1ZAYWzOG2NYBMWfhnOP"
    "pA5scWMAqbjlQlazbPMiBt0CXawLXvmTWcUj7VUf3TUr2r7LP9Dqao/aP2j9p/X7T//sCJ"
    "6v/Xof7vK6xF+n+FKrZNqv9vqKduPOGfKFX4x3BJRUX/lIj5d1y/J6XJib2EhpVLxxTquh"
    "VWzoEUMQa0t3+ZXzZVVlM1XfG1njNZB8dH1xUnLanBQ6kcWWRHNrhc2s69379yYjrczRsK"
    "O3uS36zfrFtQX2+JD84oHHMqMBar3vhWFvSxPXmX8PngcRzPklVjxQK6HQQVhcBDysSaN2"
    "SJWcMWg1m2eLgpte6gbtCKzEG/KfSawuNNZuI7P/AJ8LzTNHnF2qo/qgvqFf+RuIa1f7Du"
    "T0fMLOz32VLuZ4s+rG5D20gTlx0F23aTvKxpvRhs4SpIl8Lsleh6LHCQDcaAbTePZHEoRn"
    "g9BmJgbxskr9aQV6FCqTv3STnMVO3yDAvTCYyzTfXThHgfY4G2raGKLZHrlVOMJTCoTTuo"
    "TdIW4hOkW3Q1KYWqaxrTkOLQBDUjhgR8OQGfJJJqssSfE0PtJ7RrmeLM4uoUW2zPxbk095"
    "Y5NShljP2LdIJDuPggj2xjRWygLoEV9RnamfiUMDK1Z4Y4Svm9JGQpMKXf5s+7YQMu0yqI"
    "HGnkNkreNUiXVFGuKUI14BsaoFEzzG063zNt6DT3EMjltvW1K+ZyMY2/AZUCedsmeVt0P7"
    "Rk3CETiUwkMpHIRHbjddu7GcZiPs3RCVhwpn7Bmd3wB2/ZzHxgzupAQSBE5wZlDILhX2VW"
    "jTu7shhZstHUtu+Jw8QUcleY8TKKS9z+kABtAZFfBgmt9LipmsBwQEZsIlaWHxQG4VYOmT"
    "LqcKFxHeWphMbvpo7k8u/oryrDW7BhQTxXfJ3DxkzgWBLPFVwcLCKHLSKtozYZkBgMAtwg"
    "ag2kkBPoAieQWEE5yIut2LRUHw2sZ5UsrGclJtaznI21Y3dlxxFHf+V++yvn4hNlF5A1ar"
    "hjiTZbhFxd3zQFeZYQq8SHldBh2RUtlANDsztZQgT7k1XjasTvcxRfw2KMIwFEuGIHONtQ"
    "AHxmWtRZqbeKUCJb6Wvl+pZBf7A9A7iS2Apozy4uTz/+S705h9cn9b6zf92cnyowH/IpPX"
    "pxorNHZ8R6qHhsP2cag83XrHGdKtlsMaOroT3RRTQjh7jmcBVGuU4TioQEtvbIN4NcbOrg"
    "yYgiz99lnn9KOZCxk5mp3Y4yK4q9KDWqlmYITL33KyW6Kw8qvmCVXrA0D105QDclhQ61Nf"
    "G5sWOgbnhuPNJ+Ars+Oje1srrkXDt/YJb7mZrugcK7Fp8clLnXGFw2XIrrKvrX3lODhUUT"
    "xKUWp74TRBzyyxSAa4u7bEFG7M60OBRhg+EPyZuZzZkBJROoReR9B8RO+MNAKO9ha+F+VY"
    "rBBS5oHy6F9yx5op6zLBxJRs5e3VQJ4ZWDyxXuOGEbhtrPMZbwYQhvx9x1sGq1M4IikXZB"
    "7+RnMalrhC9OVS4svL6HJFgjwbvJDUkD5oxYD9FupE579A3S2BuSMsiQYcgu2qHR7If6j/"
    "bkJwWRzOvyHGM+FLY17R6YJcQNtjXFtqYYZZ4lwn4yDYNZv0CXsgMFFZY8PSgjw6bywmHc"
    "7mwtHVYMsDJw215aUVFYmZyYj9mGVYjtBTpAtCTnqirgSRn8lGEm727Cnh/Cna5q+GIkgO"
    "GL1cIXUcXFZD9Uw7JqGGCuUL+CqShWu8Svqeh8vJ0wMeu35A6Kn3sL35fH6HhKxjNqzr8l"
    "VNZ1Z34t9TF1IG8Q3H/2zJCtoPxi6TIFbSomIu9u3PodoAj8qazn7sn0Piq207kp8+Dm4N"
    "oMC8DfLuk9G1L3VlZ3lw5Z2QmbEj6zXfB1zhjx5f730/mn87eRpLjrIblwZU0i7ns2QWLi"
    "2HPpNZ3bUNf+N0s+cXwbMRBnrngq15zBwFBefmJaJp9CeXwYQvwuPzWRM+LYSz6QjwbaLP"
    "PT+ISGJ8T96klQJd8TGIzET3LsANq1dehlsbqi7MU11ejLCxkpfLRhZbzRaiuO2tRwpd7a"
    "APP6twwG0nANy3JVQznJ9W+fGKz89yYKmtW+abgmE55ocnr5VuyL5t2d0LZBlvwPeXT95q"
    "fzt5/enT9ag0im2lqrcyMbaIQLsGDJ1vTaJ+5QeY5gncCmFKZzbv+xouGTzySnERpveBwm"
    "0N/WHsmjSTC1nr7BJy1aiI+Dn/Dd9/FvuPqoWg9P8ktT7LBW2QZW78dEw5fvGP5VYZjAtu"
    "4ajFd66wm0TBEqivhWbWezSI1Xfut4Ouvf19fBhnQivoZDzoQCJz7FqbsjpdOOZTEooXTQ"
    "3dMArROrcDlMiyM8UkI9JHWeV4rveF4S3/E8H9+R1Hg2JdKyY/QQ++0TagFoOpRaQgRJtW"
    "qkmmktPIVnsxjjSABLEFYC2NdTN905YukWazX4+nRTWkbT+4btuZpLOpbANV1pTTPHsbU2"
    "5kgAAa4EsGdxz9HyJsUSCDGWhsUYxDUxiCGNrD/7aUmMNO3yLCfZJs1pzojiPHd5nmeUu0"
    "PO/shPcmFZjaQI1tXI5v37PicZWKVDMGXE+tfdbftFi5KuQs0tKiOKW1SXtygZ4ZCf4TPz"
    "rnCLikR6sz/9/ejo+fOXR0+fn7x6cfzy5YtXT6ONKn+qbMc6u/gRNq3UbOZ3sdDLrPleJc"
    "TwneryO+WwsR1XKa/44U8L9ebV2tqnP+Ucr+ytSwphRqsS0Q1qCOQlEds0tplQBg1s85KI"
    "bbbF2sIdssmEjVUFC4upyKwcEpLVCMlMmFrVhZyVw2WcabEmluNUQ0GIrkfdIEcLJOMVK5"
    "MCSaH+UQKvqjgwXxU7MF/lHJg+YHObKyyXYj4rJbTR0u0azI0sXriDy+4KVvB6h3x+lP4t"
    "6QbaXCoiNbW2ZLU4LvP8Mhc/fbMKKilBJD66THykc2o0dMWcICqLmSxe5kAwuiasaSkMVs"
    "7ysOm8kaqoZsQQ1jXlhROZezXzeD8nhtpPaNcXGE4vrvWFaoJ3fIvo/hKP2FOQ0/vieozj"
    "z9MWYP7E2R5q4lWhzX3JU+iKp0hkQKmT0mPY6WLh2A90plDJzwLRH37+WFwbNAD8NBimRw"
    "s6TdDZ8zlVGi46KL3xR+krSJnS5pvjlCql3kekcnWvNscqU2urj2iBD6wmStdiiD7BA1t7"
    "g1VFboJkKnVxkZs41aq0xsgwyMmqWGvkGj5rnNyG6tktWU7FdD3IGh5Qz8OekFtue86YDe"
    "NrGCT+cjtfWKT+cMpiGhkJuC75d9vSLqyBicobvBJbTlQuKpdeoUV0fyumb5sJNvmQWfDb"
    "Feu6tI9XWrDFLl7hgt/bJl6Y6fJVc8Xpb5UuYayURioOGU5kODtmDwzqMpwKrRZRXsvDKT"
    "fILhWIvB5PmeFJkHOGXHRuUGbG8eCqqvUiLfbFFU/nRCUPoSAiHAyqKoa94P5jui5zvpUP"
    "/DpZ4hBqK/qjgECycKJtzVZgw/klEom7tIlhTibMURSV3MljQOXJz1NbmpiyZiUHS9Negq"
    "XpTkE8APMRJ0KXFZax3x8Pajn6hSYNWGRxWUmQlQpPgTWqaWhm6nElMapfkCuho2PprQ5Y"
    "tPtV/Pvgzccomnjv7Nqxo9ltzalBGnTMZ9VCTzvYT1cbRI7l5DBkLE8QiPd/ajsb8AMpQQ"
    "wZ6zINYIs9foMZTojh/HZ5fmEG/is0Vp1vUFKmh+T19pP1sVjemtembg4UZObO6GJjP0ws"
    "3qLaev3zxYe9VVupO54OvY0RT8q3CPm70+ubfYd8uBQ/UWzy+kptyQjt5aw9P3m6L2lrEV"
    "6aOVU5ufbQfbYv2Mo4RL5pHTWOuuUe6JYQD7NJQlEshvPb5fn1CfANPkR5QcyZztdT8XiY"
    "ujih5sxztMrVFIkjj5WHGmOLWo8t8pfnhh+InDB+Jrr8mfCny2GUq1wdN+xL6RYWy7VoJ+"
    "7AXXdz/s+bcgokmtV3V5c/hpevaX3KuDffKIQvLYkvWJdfsJQzXnOes7I4052f6SCoZKOZ"
    "TsjiTHd5pjH4+muefYwLxrjglqHdTlxwlbRx2a1aYWnrpGQGwZDXYqgeQd5oamYKs5KY3h"
    "DT9XG9w2gm1wf3Xllhb3NCZYP08RS6pQcjkSUNAlhlP3UIah2xsXg+CH813XyQbv3h1Ama"
    "ibhm+HG5fMx0i/IQB/+N8AUGNWNhbc8dix8GPZY/n17cXFz++AiDYrsQFMuD90LLWRXI7E"
    "oLQ2W7WpCb/87lZ7di+Egs3sNwqO1HMuhTgUgC1iEBPd26dLEE1vnLuYpAG5uYs428RWnZ"
    "Fh1G0ZG99RgZbGwaGxEiaUkkRPbxC51RtSunoafFkBApJ0SS5k9NQiSZIbqf0K5P4U0vrk"
    "7l7grDWBZCO1AZ+tHJQamVDwXZZFm2iiZ+lL4KRdzIxHYgMVWY5sIe9zNUYUQizG1IUPVN"
    "c9mEDs4Kk9kUy1Rc7o8xYnemxYmrqM3U3G2UlMDCsf/DxhIr6EWQL9CUuEACLReU4yQ4rO"
    "CuQapsSmJtoq3qgnoEg5hoU/x2OSa5uE7Ue0SGYbcMg2aDjDqtMbq252ZMzmeVbM5nJUbn"
    "s5zVGb6cVeENr+8hvo2k2mY2vcoJzWmxHqJ9VAntoxK0j/JowyaSh7k4oyy8HhPKKiWUOW"
    "zM4Cup2SEylsGAZiwnhwZ8Ihck1oE1Zz8tiZ6UTk9z0rjQ5+nSshig1uWZDoxY3c60KSnk"
    "47JZkcC56HdnSkmhy6aU40yQLzUpzg/xSPu5WNcynOm3tUIlSH8hbgHbnjdhSb2w2h1YGm"
    "WOodmBijQOmiCU8MVhp4VqwWDUddl8IcO3bPFPkIboLPg7FNh/fGuK87Jw4jfPICiKmwYD"
    "tvecjqcDwm3iQlgXVFH0Z5/IOfcLID5RB4w1f0slgyzGDtljWJriHhIl/2EUhHJwvdjWzJ"
    "AVyQoNlFyxw2RH57A1eW2mOD2e5IqvbpAv7gxfnFwhVdOCEyLtURRNUm1bZimQg2+uClaw"
    "iVVcquHl7S3Tb57tySJNfAYqgpmQaLEYzZ7AKaHQeOnD63v41h9XcVUcF3sqjvMVWCcTpb"
    "lVLbQ2lu4h2NuPrBUoup7CZ1EN7Fgawa7SkgirOjZc1dFzNRGOJRDiShAzx7EdHYQjAQS4"
    "EsBhv90NC92hM2QvnCET0zL5dKNpzojiPHd5njMMW26qS1JqcpLop+lEmlLXtNZGnF4BpV"
    "zTKfPRH2U/AV3rlIlXU5ci+T+z0dS27w8ULpnw1KDMK7P0L6romLmZMvLp47tHEBJ/zyxw"
    "hdwz8JhAN6op5eAGYWMHYus5ozNmvJbtrsiYWmTECJ/aS4vQO4Fy3gOz5bHrt7RCF0Zbm3"
    "xJUv14yjZPvI6lkbCoQFjI924Ir5oW25mS2g7Q61f4Hvs5bBhmI6jzkltp8/WVoL15iGnR"
    "GGiMddkY87WEoa805Ke8uJpETrAPzfTarioB70ygr2kxtGkxZBGrsYj+in1gjjlZ+VuVzn"
    "elQLwPyz6XalUx16o02SqfbcUMb8GUoY3VNNXUAG32mDq/fHv+sSmboGmFNUBN9UEvXuwp"
    "oR6UC2ojmdCHbOPGUoXy7cWanDw9frU3jaWgdMEGMGfFMMcwC+ycCURUmBZvFwmRFjeLD1"
    "dtNaJrKNfbciGG3R9MA+2cYO826ONqKshxmQpyrFBB4CajlavVBCglg51/FIGUhgHh8Xpr"
    "OCWE67fi+l1CU0RhhMhaPLoETU4YmZkuMzPYUKv18ohYXeFrfuGwXwT2i2gZ2vb6RQR1IU"
    "yVlqbTNOKtP86qR5g32jAiWqOq2JPE+i0JPgmuqhZ9UoxGlViP0qKKGOrRzuY5IMWhHlh/"
    "r1lOBpXu1pVuKPYmHmxoefMRU6RRFBIzeUHMyiwC16V3Wh7mrBy6mKtnAg03NCSUwhjgnq"
    "0pCdQ3LE2DrvQKS2YFkctVtBT3HKHGDiGMe2x7lk52vEoUnWtIMSHFhPX+2iSYsDbddmvT"
    "VWGXxtRT+v90mKU3MEaPsM7m5dWEp195YylwwIyAn1UfoRvHvLurVPRwL4EC3cr1fyJitQ"
    "arsLHQlpok9xWmZGrj5iglsij7CFLAhtQFKbDsf/FH6xNYbXhQQthKHCkJZNf7U4bJWV2f"
    "1Xspe12Np9QST0lsoTiSpWO64sP1mlBZ+tTkZGFaljjr2lAPNZ+9u+EYyoKoST9qwIBmq6"
    "Ciw2aDxb1th40uq70LNnuPCCrxgKZVULC1pHFPSqoWmd01gBtks4XqM77nnqLeaElsckKm"
    "h07H7afeIiH4NROC4Rxqt6vICaKjKBMqjdF8GM3XMbq1UjSfenvYAsD9bgeS2xC1O4IgW7"
    "sT+76wxXaF9to6nbUv5nNPCh6S28dsYUM7EiFicSq1lwERAzA6hwJafzy5JbZjMIcT8dir"
    "4Az3e56MmTTWGRXniUvvGSeOvZTtsDlLjiiM+RwDsIuH+M0aMbHpkNvF3ZBbdMGntjv8Mj"
    "etx+LA2HMcyCUMTzx+8uQ2btMia4dB0TBOvAURi162+56InUc2fKEzeIKVfI5ipsJ/cDgt"
    "flRx7+/gtZWgyEmOf4SUzY9Smds4M++KOySovvMKWzvYc+rRGs0b2n8/Onr+/OXR0+cnr1"
    "4cv3z54tXTyOLOnyozvc8ufgTrO6UZh+Z4SSmyaJaqKlyxBOpauYIlf2gQR8HVyBqpwpow"
    "7mL7yzPaqSsu0Oh6XKKq/inpz131D1hGsE/gtvIxq9LCZn1tolC2h5xnEx1W2EK3PWssgk"
    "xXxiUilDEtZ0hwPcb0V/KC6BPz2GS9o8x7jsgsJoOaZDx+sh3zv+pIhvDUYC3rMZz6l2oU"
    "JZ9R7pLFjI4ZdGylJNBvH3GfZwBmYTk1x1NCLSLvQZaU+0RAWGfcsslcWP+vgWiAgwEZYL"
    "pQfJzMTc6ZQbgN9aDEQlLXL9/NY6xPfy2kFLpmPWiFT8g7wf+O9yxyAs0LNC96ZV4gN4bc"
    "WEd2ho4oQh9kyuC1v8oV2lDqfKlKFCQfBj6SairRqYy4DPWKO9sS11DLECoE6A6+08V3ME"
    "U961fiMmJahM/MMeN59WY7Q9ZQVfYqsnPPVJOOvDSnzBHKsep1Cc6Uvig0vqbJUjJaC/Rr"
    "8c3VVOaKVeWHOO69apxmQqSPlOWLF1U4yxcviklLOJchgsRLpYFwcHkP0W2yGnIeYeDvCm"
    "IgYxEM6S4iMzNfNxjgbNca4F//Dw+HMqw="
)
