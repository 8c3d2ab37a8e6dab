from tortoise import BaseDBAsyncClient

RUN_IN_TRANSACTION = True


async def upgrade(db: BaseDBAsyncClient) -> str:
    return """
        DROP INDEX IF EXISTS "idx_sessions_user_id_d4822f";
        CREATE TABLE IF NOT EXISTS "signing_keys" (
    "id" UUID NOT NULL PRIMARY KEY,
    "number" INT NOT NULL UNIQUE,
    "sealed" TEXT NOT NULL,
    "signs_from" TIMESTAMPTZ NOT NULL
);
COMMENT ON TABLE "signing_keys" IS 'The `number` makes keys one after the other: of processes that make the next one at once, one wins.';
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
        ALTER TABLE "sessions" ADD "method" VARCHAR(20) NOT NULL DEFAULT 'PASSWORD';
        ALTER TABLE "sessions" ADD "address" VARCHAR(64) NOT NULL DEFAULT '';
        ALTER TABLE "sessions" ADD "last_seen_at" TIMESTAMPTZ NOT NULL DEFAULT now();
        ALTER TABLE "sessions" ALTER COLUMN "last_seen_at" DROP DEFAULT;
        ALTER TABLE "sessions" ADD "device" VARCHAR(80) NOT NULL DEFAULT '';
        CREATE INDEX IF NOT EXISTS "idx_sessions_user_id_89515e" ON "sessions" ("user_id", "created_at", "id");"""


async def downgrade(db: BaseDBAsyncClient) -> str:
    return """
        DROP INDEX IF EXISTS "idx_sessions_user_id_89515e";
        ALTER TABLE "sessions" DROP COLUMN "method";
        ALTER TABLE "sessions" DROP COLUMN "address";
        ALTER TABLE "sessions" DROP COLUMN "last_seen_at";
        ALTER TABLE "sessions" DROP COLUMN "device";
        DROP TABLE IF EXISTS "signing_keys";
        DROP TABLE IF EXISTS "api_keys";
        CREATE INDEX IF NOT EXISTS "idx_sessions_user_id_d4822f" ON "sessions" ("user_id", "created_at");"""


MODELS_STATE = (
    "eJztXX9z2zbS/ioY/5NkRvXFju3k0r6dsRO39TWx89pOc3dtR6ZJyOJZIlWCtOLr2+/+Yk"
    "FS/AVSgChSFL0znSYhsSD1AAR2n13s/rkzdS06YbuXdORRNr5276mz85b8ueMYU8r/Ir0/"
    "IDvGbJbchQu+cTsRAl7YcuhDU3HLuGW+Z5g+vzsyJozySxZlpmfPfNuFp+1cOJRMbOeeuC"
    "NiEEYZ4zeeMWKODdvZJRfO5JH4Y0rGBhsTm5F7OvO/JbYPf2cz6vhkPqYOv8D/GZgml3c9"
    "uGczFlBrF17Cck3+FrZz19LzAsf+I6AchTvKe/L4U3/9nV+2HYt+pQz++etO9GBobnrU8K"
    "k1NPyd36Hd7H44sunEyoyFbUFTcX3oP87Etc+fz97/IFrCj7wdmu4kmDpJ69mjP3adRfMg"
    "sK1dkIF7d9ShHjw2NTJOMJlEQxlfCn8Kv+B7AV38Biu5YNGREUxgfHe+GwWOCcNKTNeju7"
    "bFdh06H9rW99H7pdoOh+cX18Or0+vhcKcwJ+A9csMWXTJdB+aT7fgA459/hf0mqIirO/CA"
    "dz8dXz5/dfRC4OAy/84TNwVmO38JQcM3QlExJAnUYvYOYfyLkL8bG54c8qxUDnr+0s2AHk"
    "PVALg7U+PrcEKdO3/M/3l0UAH2L8eXAu+jA4G3y7/4cEE4j+7si1sAewJzatoXYH7P7/j2"
    "lMqhzkrmoLYi0d34L6sAH19IkE9Wr7L5bk5c837XceebmO7XZx9Pr66PP36C7qeM/TERMB"
    "5fn8KdfXH1MXf1+VFutBadkC9n1z8R+Cf598X5af4bWrS7/vcOvJMR+O6Q//ChYaWhii/H"
    "lzKjT7/ObN7dCqOfldzU6Df44fVpmMWOucIgp+XWMMTRuokj3MAIh4rMUE9ByUqtU1Hp7t"
    "AuUUlA9RvdSzWSlLKYBfgHvvHYd87P9FHAfMZfxXBMKsE00uWvkp62E9jkavJZe8Z8oTHn"
    "Zhb/C//d1A+Vt+Ord8fvT3cE1LeGeT83PGuYwRzuuPtu7sqibfHWdH+av2I4xp3AB34IvH"
    "YOe4mJlRqWcusq+mWKdtUxYXxmfGM7xIX/KLHog23SXXLqWBxnsGioYzFCH6jHLR7QXrnd"
    "Y/jE5K8GxpHtF42ndXWqYiEFjHo582ggLBs0kjpgJE35wLkSuMFAOnWCaWE9ykCfSK/HUF"
    "LS1z8dX119ubh83xTQWYNp/6WCwbT/stRggltZgyn81nRs0kSiRZjbgfeNCrxvyuF9U4CX"
    "6zx8+jMdfFMivQMYDX40+NdpJ0wM5g8Zpc4K45+XxRmwjTNg5rkPK33+GUEc+20ce24VrD"
    "T0aTnkgbo8wmCuaZJAKRFkgKoZoNgYrkn/fI662U5Il3I/qQmlS/wkUBed2FnQTyL5H36+"
    "pBPDj2gbOd5513lPcP+rSZpMzFEJRxbP3XKCDIZfjR0rR2A5M4XsUzur4aCCfaJTw57oWO"
    "oLgd455vcPVQx13qqcaTosmOriTw144/btsSCt4bv3UoVp4q1K8RX3svjODMbmLl8pdaNM"
    "CoI9RHxfCfH9CsT3i4jbbGjZDH6/ZJU+cd0JNZyShTormQP8los2hfjiSrvr8snFxYeM1X"
    "Fydp1D+vPHk1M+6cUA8EZ2qGadnV8j5ffETcKCDaOicqc9m6sr2/3zbWe+pSmd3nL9dmzP"
    "auL0UXTUV5iMmT28p481MTqe2dyq7itGHuWrmVXbtoVOtpZ0WzaLgHQ2JrWnUdhNT1Hygt"
    "oESaCyXm8jNgwCGOkDBZma25rjn0I/PQXqgW9q9Tf/L653P5q481/C3nqEVaMhafadw18K"
    "tjpZVFpyd1AZmBa2W2y7y4PTrseU3DgB6CE3ZGrcUzhn88hESJkx8qknjuC4wMC9hbAxvo"
    "rCSRveTESTgYRo4dCvfigEf5j8SfCPue2wYuxaS89EAnEbCMRwHhThPnP8EoZrIZBD3FZa"
    "mDvGIN7BK3yzv3fw+uDNq6ODN7yJeM3FldcVsBfNfEYNKa9yzT+VsvhvQ86nbCeBVWW1n/"
    "7zOmOwxzTV84/H/3yRMdo/XJz/GDdPkS3vPlyc5AHnKy4bjjx3qsurZCXx9Mw2EyhNagYR"
    "SSDRChL6oFwj4Hvnf6jpDyPOYv0+uV/jR4gtFzyDv5cGkMcteYOMGAaWd3Fn9txJietpeV"
    "h5LNuLPaXpcHLk5p/a1pILxhQrtN7KlpXCoK3cJ4UxcE3GwKW27pphcJ+SnrYT2KWRcNkP"
    "VR4Ml5+5awAW4ws3oavH01mirKdm+lJtvfnQuV9R5+6kzo3hXs2Ge6XfrABzOUmWE+vBEc"
    "O2eTLqea43nEe+IU3VTCpcY4XppsOppsrr8S3QgUcPLUMWdFFKqBcFVyLWOwbqupl1NNKf"
    "mpG+UgBdimfFuDCMC1sVI1AQbw1Ga4L0PuqmrzC1Hxy2lTCJ4Kfh3LDrRkCJ6KcvvJ++Ir"
    "WRWLGtRCrWxtcULdYnmJpkmKJtT0IwJRtiOb+U3noVEkKPRJgVo1yDhQgrST7mXQLBXBCR"
    "5T1jJAmMh/sT172nFgRnzW1/TKhhjkkAzzEciziuP4Y8ZSITGbQ23ZnNW48p1013cvhv9k"
    "1U2LRKZzZ4uzGH2uZtZaTdNkW7Mf5NrRxLsBDuIdrrDyaYeXRkf9WZzIlE745k7x2pzOU8"
    "sZCaykeFmSy2IO3TwjmxHs7k9Wepc3k3K8ItEV0J8q5xmu0hvnpW+NJOMGtU1xhO5Ldx9D"
    "tXBAK/8WYzf3JLdJWvPC+LI93lkfboA1AeK4xzVhJHucujjKHDGDrcRTgxdBhDhzuLakdD"
    "h48Dy/ZPHd+TO3eSu4NKBw+0G1Le0KbqXh6DRFNtQFwPHCHMndJb13p8xohhmm7g+MSYuA"
    "7dJWc+gVdjxHPnjNw+EtsaCK+KG/hkFE41cZr/LXhT+MWJ/SAO7tOp1K3T4qM1/DjR/Ch3"
    "5ZQ2QG9OWzt2uTdnw2rR9ii826AV9RLNDZfq6yWmfOXXxDORQCyxAlOrnhbDlB9BqcDXLA"
    "mk6oXzUMUNflTuBj8quMF9w+NqXgiSBso5sf7N5KaA1lt5M0K4+GYRvaVgzBThPP3K14B/"
    "XF2cF+BMJPJ8rW365P/IxGZbeIKnAs0YhfIjatWn0USWOR2EFwIIsBLA6E1+an4JjdNSTd"
    "JoH6jvy7NlRXcGVfTZRLRRJM5u+AjCyckbCBoO0+gJ5mns8hflS4JzHyWs5L0S2yHzsQvV"
    "mCFqOSSlgNHionTKu6QWvy9qNFMSvkXYq+MDL3ZnP/B7waxIoW3qJZaTaX/uJEO2A6k64Z"
    "OGNvTrzIvTzEdi0VBFX0b8te+IxnwU4B/ky0+nl6ck6oicXRH+1ZHzzx8+hIwtkm6bJd3u"
    "+Y+Ua9rLI3xj2R5aNusP8N0W27w9iJuouxQtq0WUy5NEpER6gXLbKSIMvuHwXUgndUFaZD"
    "3ZgFUwf9nUtF5zyoJ409XUwFNiGwr/Qe27TlSQOMOqP+wpMYz66vL4imw4Otv/QqB3dOah"
    "0mG1w4rDaofFw2rIXTy1r6sj3MUiW4eEvUhn8ijnLzJpQxpOIIj5uztukeOhZswl2Mqe3L"
    "ahGGIpsRPL/TcpkVoenK5Nc3ThoBqER0u67NnHsxCtnYUo19o3VXB1W9BuNGVVhJbEqElw"
    "LDdpUgOm4JJ1PfvOdm4IMx4ZmYfVAi0KDlFI9RTWGrTDaoFvyY0XOH/7jv/v+799x3w643"
    "/YPp1+fyPOItyET+bXrO9v4HyBqC4ourt9JGPen8Qb2/7zVUw1K2U8oq3WRVvtwZgEsmSf"
    "oMTJ4U4kUKEtU2hz4wAd5LXc8IPVMZMTid6lS9pXMpP3K8zkfaRT0Y6Qjf6t7uGMgiCGCe"
    "fop2hT18Q1J4Y2WrWNlladahppPUzGPchZabnJtfzIevKVrwFgxYPr3VwNlmJbWBAz6PK3"
    "SAVDbuD4epxCXZqZOEmvXpWbOJXLfbmp91HYVWGsKm/qsPCAVBjjaptjbmYxAlYVuaVcX2"
    "PEdwlkQBcBrxNqwNHwT6fn78/Of4zMMW5VGQ7/j82pJywwkSw47qZo7G3kDdaSjJibnOU3"
    "0UDsooEIE0D3uHAi0i7ondzjM2fWbL+stHHJebVYoIe+0UaMPvSNbsg3OnK9aRHxcsdo3B"
    "7PtSk5RaGuuZbjeSGALJ0awpA1RAvhhQAirIbwyLAnbMiR8qjc/Xji8klrOPIlWiKdA/6W"
    "izeF+OJKu5CfXFx8yEB+cpZfiz9/PDm9fL4n8OeN7NAsKwblcyPWD0pO7yjUQlhIt7g3Rk"
    "ZKU1tk0wemynwr5UvKmnwrT2dbNN3pVPu01EIE1Tz9s1KCI4BaTjpmTFaqfxURGjFlQtBW"
    "cmDlRPFYTZc9VZgC/ymMMnqjn/LoLxZkbXd0URL90fnCYxgxvHZQvUA3SWgigWBi+PWmUt"
    "FHHsaauF6GvfQU0+RLXY5navtZA679DpQobtWdipR4ZwTyI77hjUFVjIQJTRQDJI4Jnwae"
    "H2b/shlx55AabO7Zvk+dOG4B+EQKPEzYLAxQF3Hrts8VTMi2744ilH1+0xGRChCoIEIcRC"
    "oxqAQeZgob2R7zi4ESG3uT35zfnBtwqd+QEJzbuM8xx5hPfuvbRQEBO3k/eB3+cYr4fD6D"
    "bgZRPAfkTKN87lsimN9yeWeOy19ubDh3lF97JFO3vGb0r4uS6dAAOJjfC5Eb6Ray6IxMTj"
    "VZg3rJ1QSucXY1zKzWkdAPzKzWkqNAk02tQ6N2G9pGjstvyJTpphJTN/abznxJQeTSPGmL"
    "9u0lSdtraqauOUkaLLs6vsG4PXoGMYsA8q1L+NZYodQd+7Qc+lO6PMLcdALjbFX9NCXeR3"
    "f0ujVUviQyvYjaRAKjLLSjLARtwbcg3bj7tBSqrllMY4pDE9ScGPo2qn0baSKpJln8JdXV"
    "dkK7lDHOTa4ulYV95075PWn2lPjWoJIxDhspcsZfgAGNK7ASF6hLYEXjihAGo6KwBL9qsH"
    "tByBrAlH5bvO/HqU5sp0gIN/cYKe8aOaNklGuGUI34hgZo1BxzW1VltrmXQC63rd2us6Vp"
    "O7pA11QpkLdtkrdF90NLxh0ykchEIhOJTGQ3PretG2EMlWyOTsBwvvrhfJvhD97Tif1Avc"
    "cdWU2J+N6gsqZE2MpWjTu7cCiZ09ux694Tj/IhZD4340UUF3/8LgHaAiK/LBJb6UmaG47h"
    "gITVjMOgMAi38siYGh7jGtd+kUpo/GnySK7wieGssoIZHZbEcyXtPGpSjmNFPFfUOJpEHp"
    "0ttI7aZECqMwhwg6g1kEJOoAucQGoGFSAvt2KzUn00sPaULKy9ChNrr2Bjbdhd2XHE0V+5"
    "3f7KKd+i3BKyRg53ItFmPomLq+umIM8TYkp8WAUdlp/RXDmwNBPUpEQwRY0aV8N/nyfZDc"
    "sxXgggwmoIg+etCPCJ7Rjeo3ypiCXy2X4e/dAy6A+2J1Hu+AW2HNqTs/Pjy3/JF+cTSa75"
    "k39dnx5LMB+ysbF/eKSzRufEeqh4HKkU8D4qr999VCjfjcHmS+a4zhlkOpsYj0N3pItoTg"
    "5xLeDKjXKdcucpCax2ng/kTxMmBUirSf6cKPL8Xeb5xwYDMnY0sbVzF+ZFMXGhRuLCHIGp"
    "931lRDflQcUPTOkDy/LQygG6GSl0qC2Jz00cA3XDc5OethPY5dG5mZnVJefa6QN1/C+G7e"
    "9IvGvJzUGVe41CsyHUhWi88MW7icuoFVWZEM9ttsyF8vNUilpELugQLon3LH2jnrMs7klE"
    "zl5cq4TwxqXTTdfz4uqhtd/DFPBhCG/H3HVYiWONNnD84ahyYXH7HpJgjQTvphckDZhzYj"
    "1Eu5FUwYs9SGNtSMsgQ4Yhu2iHLkY/1n+0Bz8tiGRel8cYz0Nh0tjugVlB3GDSWEwai1Hm"
    "eSLsJ9uyqPMLlM3ZkVBh6duDKjJsLBoOk/o7S+mwcoClgdvunM+KCEBxOLEYsw2zEEuedo"
    "BoSY+VKuBpGdzK8CTvZsKeH+KVTjV8cSGA4YuKdThRxa23LuBhvx6qYYC5RP2KhqJc7eK/"
    "RtH5eDOifNRvyB0kPw9moS+PGuaYmBPDnn5LDJHXnYa51E3Dg3OD4P5zJxZxHRolSxdH0M"
    "Z8IIruxrU/AZLAH4t87oE43mfw5XRqi3NwU3Btxgngb+bGPR0a/o3I7i4csmTkQns2cX3w"
    "dU4oCeX+9/Pp59P3C0n+1F1y5oucRCz0bILEyHOnwms6dSGv/W+OeOPkMbwjRn3+Vr49gY"
    "4hvfzIdmw2hvT40AX/XeHRREaJ587ZQLwaaLM0PMbHNTwuHmZPgiz5Acfglv8kz42gXZqH"
    "XiSrKzu9uCQbfXUiI4mPNs6MFxZmqO0gzXRX6a2NMK//yKgjDdewSFc1FINc//Gpzqp/by"
    "qhWe2HxnMy5Ykmx+fv+bpo391xbRtkyf+QZ1fvfjp9//nD6bMliOSyrbU6NqKARqoyyPpr"
    "KKSfoDxGME9gUYqPc67/tRbdp99JDGNYUhgGMFzWnomraTC13r7BNy2biM+jn/Dd98lvuL"
    "iUzYcXxanJV1inagGr92MW3VevGGGrOExgXU+N+qt89AhKpnAVhe9V61ksMv1VPzoZzvrP"
    "DXWwoTHiu+GQUa7A8a0483SkdNqxLAYVlA66exqgdRIVroBpeYRHRqiHpM4rpfiOVxXxHa"
    "+K8R1pjWdVIi3fRw+xXz+hFoGmQ6mlRJBUUyPVbGcWSDyb5RgvBDAFoRLAoZ666sqRSLeY"
    "qyHUp5vSMppeN9zA15zSiQTOaaU5TT3P1VqYFwIIsBLAgcMCT8ublEggxJgaFmMQl8Qgxj"
    "Sy/uhnJTHStMujnGabNIc5J4rj3OVxnhjMHzL6R3GQS9NqpEUwr0b+3H/ocxKBVToEU06s"
    "f9Xd1p+0KO0q1FyicqK4RHV5iRIRDsURPrHvSpeohUhv1qe/7++/evV6/+WrozeHB69fH7"
    "55uVioireqVqyTsx9h0cqMZnEVi73Mmt9VSgy/qS5/Ux413SRLueLGnxXqzae1tq0/4xxX"
    "9talhfBEqxTRFXIIFCUR2yy2uVAGDWyLkohtvsTazB/S0YiasoSF5VRkXg4JSTVCMhempj"
    "qR83I4jXMl1vh0HGsoCIv2qBsUaIF0vKIyKZAW6h8l8EbFgfmm3IH5puDADAGbukxiuZTz"
    "WRmhlaZu12BuZPLCE3x6VzKDlzvki730b0o3UOZSEqmptSTLxXGaF6c5/+mrZVDJCCLx0W"
    "XiI3umRkNXLAiispg7xUs9CEbXhDUrhcHKeR42e25EFdWcGMK6JL1w6uRezXO8X1JdbSe0"
    "yxMMZyfX8kQ10Te+RnR/SXrsKcjZdXE5xsn2tAaYPzO6hZq4KrSFnTyDLn+L1Ako+aH0BH"
    "ZjNvPcB2MiUclPItEffr4szw0aAX4cddOjCZ0l6Nzp1JAaLjoovQt76StIudTmq+OUSaXe"
    "R6QKea9WxyqXa6uPaIEPrCZKV7yLPsEDS3uDWUWuo8NU8uQi18lRq8ocI8PoTJZirpEr2N"
    "YYuYnVsxsyH/PhehA5PCCfhzsiN8wNPJMOkzYUDv4yt5hYpH530mQaOQlol/6762gn1sCD"
    "yit8Ems+qFyWLl2hRHR/M6avmwm22ZA68Nsl87qyjldWsMUqXvGE39oiXnjS5Ulzxdm9Sp"
    "cwlkojFYcMJzKcHbMHBnUZTolWiygv5eGkC2SXEkRemWNqBQLkgiG3uDeoMuNY1Eo1X6RD"
    "v/r87bxFykNIiAgXo6yKcS24/9i+T71vxQu/Tac4hNyKYS8gkE6c6DqTR7DhwhSJxJ+7xL"
    "JHI+pJkkpu5DUg8+SXsStMTJGzkoGl6c7B0vTHIB6B+YwRrstyyzisjwe5HMNEkxZMsiSt"
    "JMgKhafEGtU0NHP5uNIY1U/IldLRMfVWByza7Ur+vfPuchFNvHV2relpVlvzapAGHfNZtV"
    "DTDtbTxxUixwpyGDJWJAj49z92vRX4gYwghox1mQZw+Rq/wginxHB8uzy+MAL/5Rqrzh6U"
    "lukheb3+w/qYLG/JZ1P3DBSczJ0Ys5X9MIl4i2rr1c9nn7ZWbTV8czwMVkY8Ld8i5B+Or6"
    "63HfLhnP9EvsjrK7UVPbR3Zu3V0cttOba2wEvzTFVBrj1097YFWxGHyFbNo8ZQt9wC3RLi"
    "YVY5UJSI4fh2eXxDAnyFjagoiGemi/lUAhYfXRwZ9iTwtNLVlIkjj1WEGmOLWo8tCqfnih"
    "tEQRi3iS5vE+FwedRgMlfHNf1auYQlci3aiRtw112f/vO6mgJZjOqHi/Mf4+ZLSp9SFkxX"
    "CuHLSuIH1uUPLOOM1xznvCyOdOdHOgoqWWmkU7I40l0eaQy+fsqjj3HBGBfcMrTriQtWOT"
    "YuqlVLLG2dI5lRMOQV76pHkDd6NDODWUVMb4zp8rje4WIklwf3XjhxbXNiiALp5hiqpUc9"
    "kbkRBbCKeuoQ1HpLTf5+EP5q+8Ug3frdyQ9opuKa4ccVzmNmS5THOIRfRCgwqBkL6wa+yX"
    "8Y1Fj+cnx2fXb+4zMMiu1CUCyLvgstZ1UksyktDJVttSC38Jsrjq5i+Egi3sNwqPVHMuhT"
    "gUgC1iEBA928dIkE5vkruIpAGxvZk5W8RVnZFh1Giytb6zGyqGlbKxEiWUkkRLZxh86p2s"
    "rH0LNiSIhUEyJp86cmIZI+Ibqd0C4/wpudXJ06u8sNY5EIbUdm6C9uDiqtfEjIJtKyKZr4"
    "i+OrkMSNjFwPDqZy05zb4+EJVeiRcHMbDqiGprkoQgd3ucls82nKm4d93NI722HEl+Rmau"
    "4xUkpg5rn/oabACmoRFBM0pRoIoMWE8rwUhxU9NToqm5FYetBW1qAewcAH2ua/XfRJzq5S"
    "+R6RYdgsw6BZIKNOaYyurbk5k3NPyebcqzA69wpWZ/xxqsIbt+8hvo0ctc0tesoHmrNiPU"
    "R7Xwnt/Qq094towyJShLn8RFncHg+UKR0o86hJYZfUrBCZyGBAM6aTQwM+dRYk0YE1Rz8r"
    "iZ6UTg9z2rjQ5+myshig1uWRjoxY3cq0GSnk4/KnIoFz0a/OlJFCl00lx5kiX2pSnJ+Snr"
    "Zzsi5lOLNfq0ImyHAirgHbnhdhyXyw2hVYGmWOodiBjDSOiiBU8MVxpQW1YDDD9+l0JsK3"
    "XP5PkIboLPg7JNh/fmPz+yJx4jd7EBTFbIsC23tqmOMBYS7xIawLsiiGo0/EmIcJEF/IA8"
    "aaf6SUQeZ9x+wxTE3+DIFS+DISQjlqz5c1O2ZF8kIDKVfsUVHROS5NXpspzvYnuOKLa+SL"
    "O8MXp2eI6rHglEh7FEWTVNuaWQrk4JvLghUtYopTNW7e3jT9Zm9LJmlqG1AEMyXRYjKaLY"
    "FTQKHx0cfte/jVH6i4Kg7KPRUHxQyso5HU3FILrU2kewj2+iNrOYp+IPFZqIGdSCPYKiWJ"
    "MKtjw1kdA18T4UQCIVaCmHqe6+kgvBBAgJUAjuvtrpjoDp0hW+EMGdmOzcYrDXNOFMe5y+"
    "OcY9gKQ11xpKYgiX6aThxT6prW2ojTK6KUazplLsNethPQpU6ZZDZ1KZL/C70du+79jsQl"
    "E98aVHll5mEjRcfM9ZiSz5cfnkFI/D11wBVyT8FjAtWoxgYDNwg1PYitZ9SYUOutKHdFTM"
    "Mht5SwsTt3iHHHUS56YNbcd/2SVujCaGuRrzhUb47p6gevE2kkLBQIC/HdDeFT02I7M1Lr"
    "AXr5DN9iP4cL3awEdVFyLWW+ngjaq4eYlvWBxliXjbFQSxiGSkNxyMuzSRQE+1BMr+2sEv"
    "DNRPqaFkObFUMWUY1FDGfsA/Xs0WO4VOnsKyXifZj2haNWimetKg9bFU9bUSuYUWloo5qm"
    "mumgzRpTp+fvTy+bsgmaVlgj1GQbevlkzwj1IF1QG4cJQ8hWLixVKt9erMnRy4M3W1NYCl"
    "IXrABzXgzPGOaBnVKOiAzT8uUiJdLiYvHpoq1CdA2d9XZ8iGEPO9NAuyDYuwX6QE0FOahS"
    "QQ4kKgg85PbR1yoClJHByj+SQErLgvB4vTmcEcL5qzh/51AUkRshIhePLkFTEEZmpsvMDB"
    "bUaj09ImZXeMofHNaLwHoRLUPbXr2IKC+ELdPSdIpGvA/7eewR5o0WjFjMUVnsSWr+VgSf"
    "RK3Uok/K0VCJ9ahMqoihHu0sngNSHuqB+fea5WRQ6W5d6YZkb/zFhk4wvaWSYxSlxExREE"
    "9lloHrG3daHua8HLqY1U8CDVc0JKTCGOCezykJ1DdMTct41EssmRdELldSUjzwuBo7hDBu"
    "0w0cndPxMlF0riHFhBQT5vtrk2DC3HTrzU2nwi6ZRiD1/+kwS++gjx5hnT+XVxOefp0by4"
    "ADZgT8rPoIXXv23Z1S0sOtBAp0Kz/8iYjVEqziwkJrKpLcV5jSRxtXRyl1irKPIEVsSF2Q"
    "Isv+l7C3PoHVhgclhq3CkZJCdrk/ZZge1eWnes9FrStzbDj8LYnLFUcy92yfb1xviSFSn9"
    "qMzGzH4Xd9F/KhFk/vrtiHNCFq2o8aMaD5LKjosFlhcq/bYaPLam+Czd4igoq/oO2UJGyt"
    "KNyTkapFZncN4AbZbK76mPcskOQbrYhNTsn00Om4/qO3SAg+ZUIwHkPtchUFQXQU5UKlMZ"
    "oPo/k6RrcqRfPJl4c1ANzvciCFBVG7IgiytRux70tLbCuU19aprH02nQZCcJfcPKczF8qR"
    "cBGHGUJ7GRDeATWmkEDrjxc3xPUs6jHCX/sxusPCmicmFcY6Nfh94hv3lBHPnYty2Iyme+"
    "TGfIEB2MRL/ObcUr7okJvZ3ZA5xoyNXX/4dWo7z/kFM/A8OEsY33j+4sVNUqZF5A6DpGGM"
    "BDPCJ70o9z3iK48o+GJM4A0exXuUMxXhi8Nt/qPKa39Hn60ARQxy8iOEbLEXZW7jxL4rr5"
    "Ag2+cltna05tSjNZo3tP++v//q1ev9l6+O3hwevH59+OblwuIu3qoyvU/OfgTrO6MZx+Z4"
    "RSqyxSipKlyJBOpahYQlf2gQR1FrZI1kYU0Yd7H+6blYqRUn6KI9TlFZ/ZTsdqe+geUE+w"
    "RuK5uZSgmb5bmJYtkecp5NVFihM93yrIkIMl05lwhXxrScIVF7jOlX8oLoE/NYZL2jzHuB"
    "yCwng5pkPH5yPfu/8kiG+NZgKesxHIdNNZKSTwzmk9nEMClUbDVIpN8+YyHPAMzCfGybY2"
    "I4RDyDzA0WEgFxnnHHJVNu/b8FogEuRmSA7UPycTK1GaMWYS7kg+ITSZ6/fDOvsfz4ayml"
    "0DXrQSt8QjwJ/newZZETaF6gedEr8wK5MeTGOrIydEQR+iSODF6Fs1yiDWXuV6pE0eHDyE"
    "eiphIdi4jLWK+4cx3exnAsrkKA7hA6XUIH06Jm/SNvRmyHsIltUlZUb9bTZQ1VZasiO7dM"
    "NenIR3NMPa4cyz6X6E7lh2IkbZpMJaM1QZ+Kb66mMleuKj8kce+qcZopkT5SloeHKpzl4W"
    "E5aQn3ckQQ/6g0EI6a9xDdJrMhFxEG/q4kBjIRwZDuMjIzt7tBByeb1gD/+n/8gpt3"
)
