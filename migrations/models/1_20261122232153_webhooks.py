from tortoise import BaseDBAsyncClient

RUN_IN_TRANSACTION = True


async def upgrade(db: BaseDBAsyncClient) -> str:
    return """
        ALTER TABLE "deliveries" ADD "method" VARCHAR(10) NOT NULL DEFAULT 'POST';
        ALTER TABLE "deliveries" ADD "replay_of_id" UUID;
        ALTER TABLE "webhooks" ADD "dedupe_at" VARCHAR(200) NOT NULL DEFAULT '';
        ALTER TABLE "webhooks" ADD "old_token_hash" VARCHAR(64) UNIQUE;
        ALTER TABLE "webhooks" ADD "old_token_expires_at" TIMESTAMPTZ;
        ALTER TABLE "webhooks" ADD "wait_seconds" INT NOT NULL DEFAULT 0;
        ALTER TABLE "webhooks" ADD "dedupe_by" VARCHAR(20) NOT NULL DEFAULT 'SENDER';
        ALTER TABLE "webhooks" ADD "sealed_verify_token" VARCHAR(2000);
        ALTER TABLE "webhooks" ADD "methods" VARCHAR(100) NOT NULL DEFAULT 'POST';
        ALTER TABLE "webhooks" ADD "content_types" VARCHAR(4000) NOT NULL DEFAULT '';
        ALTER TABLE "webhooks" ADD "watched_until" TIMESTAMPTZ;
        ALTER TABLE "webhooks" ADD "old_secrets" JSON;
        ALTER TABLE "webhooks" ADD "max_bytes" INT;"""


async def downgrade(db: BaseDBAsyncClient) -> str:
    return """
        DROP INDEX IF EXISTS "uid_webhooks_old_tok_4ab170";
        ALTER TABLE "deliveries" DROP COLUMN "method";
        ALTER TABLE "deliveries" DROP COLUMN "replay_of_id";
        ALTER TABLE "webhooks" DROP COLUMN "dedupe_at";
        ALTER TABLE "webhooks" DROP COLUMN "old_token_hash";
        ALTER TABLE "webhooks" DROP COLUMN "old_token_expires_at";
        ALTER TABLE "webhooks" DROP COLUMN "wait_seconds";
        ALTER TABLE "webhooks" DROP COLUMN "dedupe_by";
        ALTER TABLE "webhooks" DROP COLUMN "sealed_verify_token";
        ALTER TABLE "webhooks" DROP COLUMN "methods";
        ALTER TABLE "webhooks" DROP COLUMN "content_types";
        ALTER TABLE "webhooks" DROP COLUMN "watched_until";
        ALTER TABLE "webhooks" DROP COLUMN "old_secrets";
        ALTER TABLE "webhooks" DROP COLUMN "max_bytes";"""


MODELS_STATE = (
    "eJztXW1z2zYS/isYfWkyo7qJ/Ja+TGbsWG19TeycLTdtcx0ZIiERFQUyBBlZl8t/PwAixT"
    "eQIiWRpmjMdBqbxIL0A3Cxz+5i8aUzs3Rk0oMbNHYQNQbWFJHOD+BLh8AZYj9I73dBB9p2"
    "eJdfcOHIFALOsuXQ5U3FLTiirgM1l90dQ5MidklHVHOw7WKLP61zTRAwMZkCawwgoIhSdu"
    "MbCjQDYnIArom5AK6BgAGpATAFU2S7PwLs8p+pjYgL5gYi7AL71dM0Jm85/B6m1EP6AX8J"
    "3dLYW2Ayqel5HsGfPMRQmCDWk8Oe+vFvdhkTHT0gyn/92PEfzJtrDoIu0ofQ7fzN29nT4R"
    "gjU4+NBdZ5U3F96C5sce3u7vLiZ9GS/5GjoWaZ3oyEre2Fa1hk1dzzsH7AZfi9CSLI4Y+N"
    "jAzxTNMfyuDS8k9hF1zHQ6u/QQ8v6GgMPZOPb+ensUc0PqxAsxx0gHV6QNB8iPXX/vtF2g"
    "6HV9eD4W1/MBx2UnOCv0di2PxLmkX4fMLE5TB++brsN0RFXO3wB7z59ezm2eHJc4GDRd2J"
    "I24KzDpfhSB04VJUDEkItZi9Qz7+acjfGNCRQx6XSkDPXroa0AOoKgC3M4MPQxORiWuwX0"
    "+OcsD+/exG4H1yJPC22Be/VAhX/p2euMVhD2GOTPsUzBfsjotnSA51XDIBte6LHgQ/bAJ8"
    "cCFEPtReWfNdMy1tekCs+WNM98Hlu/7t4Ozde979jNJPpoDxbNDnd3ri6iJx9dlJYrRWnY"
    "APl4NfAf8V/HV91U9+Q6t2g786/J2g51pD9ocPoR6FKrgcXIqNPnqwMetug9GPSz7W6Ff4"
    "4bVpmMWKucEgR+V2MMS+3lQjXMEILw2ZYTkDJS61S0OluUO7xiThpt94KrVIIsZiHOCf2c"
    "KDJ+Q3tBAwX7JXgURDEkx9W/427Gk/gQ2vhp+1A+crizkxs9gP7O9G7tJ4O7t9c3bR7wio"
    "R1CbzqGjD2OY8ztWz0pcWbVN35r1ZskrkMCJwIf/Ify1E9hLKFZkWLLZlf+XFeRVZ4Cymf"
    "EtJsDi/yGgo89YQwegT3SGM2c0iOgUoM/IYYyHW6+M90AXaOzVODnCbpo87arTIgzJo8hR"
    "9Kh59EjZ7U95uWef90ZjH5VTBl2TR5jr3ZLWXEREmXL5plywqm1px9353ewnpGuNuMiEKm"
    "vBhVCnvdFx0M99+Z9/u0EmdH37S4530gfeEty/VmnvijkqMXaDuZtt6fLhL2bmZiOw3sRU"
    "xuTjG5NoBrFZxs2+Emidh713XMTFzlpl+tjFvbiTXfxbAt6g/W7QfWStF8f35YsXBfBlrT"
    "LxFffi+NqQ0rnFNGXZcFFKsIWI9woh3stBvJdGHNOhjin/+yVa+tyyTARJhqKOSyYAHzHR"
    "qhBfXalXL59fX7+NsY7zy0EC6bt353026cUAsEZ4aWZdXg1UsO6JU8IUhylickddlJsb2+"
    "1zUse+pRmajZh9a2B7S5zeiY7aCpOD2Jeqb83beCd761Bag5C3Na31inxl+4jNZ/aFba+J"
    "PljOdGxa89+XvbUIqyqJv6+XJNQ/1FjZ5N92rH+Q5g59Nbl7N8DH4BEiEsWdEX9nBp+Clq"
    "xBTCxu1WBdhaaa4E1wmPUvJ2F94s1SrtUY8IFsK3lYIRqWw8JU7t5TpwMxp4evoctptriU"
    "ihMlPikVdqsy7BZZureMvL0Pe9pPYNcG3+Ifqjz+lpy5KqRZYUizSls9mM4SYz0y09da69"
    "VH6z4qm7uRNreKMFUbYYq+WQrmAXpw5TAnxOpDu/MYFnT/j0HMeA4Qffbu7I/nMQP67fXV"
    "L0HzyAi8eXt9rjjOE+c4G4U8Im4q5cmX+2L52jGCFG0J0oXfTVthmvvO5h35rNsEU5UW8G"
    "paSUzg6JTLtoFj87tiI1j5oJU93NwPWNnDLbaHBZaSxan/wNTdv26vr9KGcCiStIKx5oL/"
    "ARPTPfakyaAPcMiGXrEOxTpUZKXiFVqFAmoLBRTbilNnLte+oF0prfHRktbzCnDMq+S1Gr"
    "D1W83vLQdPMLkHFC4omPP93jOoI74bHBKd/TxFlP9isa/pB3DveOS7n9j/Xn/3E3WRzf7B"
    "Lpq9vu8Cy2F3xZPZNf31PRizK3ybuehutAAG6y+9K/0Rnl+EqukR8qi4WhO52mdoejKvFD"
    "fi5HCHEsqgzTJoE+PAO0haucsPtgxNDiXat/Grim0yikc8ZR4RjOFoUZJKpAS3WFmamQq9"
    "ZZpWsKiXxDUhpjhaPkeLmk5bkrQWRo26CZaWmFzrM7bCr3wHABfM22qmNliLbUohxtBlbw"
    "Gu7t6+fazsrTfWjN2TsrzgVjeP5mnLRgV53gfOrKg1QyNLXwCLEx9e3YuIeskmYjMQGJap"
    "s6uQTumywDLjWT+m77sBJcMkTeeqe4x0M4iz3AM1RYvUPpAvnXAceDs+BXgT9GA7wU5Hf4"
    "h89P3JFnwiHdGYwcp/AR9+7d/0xUsRZl2By9vI3FFU8HGpIB/+EnTEb66CdsWCdlNMJFO5"
    "2MacQLaFWO9+Yw6f32UidEH7rbwZzVzaVXROserdsupg5S479lE5VfuwySPs23gljK5QQn"
    "H6fE7v29lbss1iFQsaCuhathnOpibtEbpAJuYFnTuyDMngXjc3Q3LZChdMkRSH9MzRyLCs"
    "KXAQG0LqMrLHmRwvJH0AOLnFLht+EHA5MMeuIU7lYRh2wQiN2cwSjJDy0rMOMBB0KLO4ev"
    "IjgSp9mpR3+k9czirds9FQRkFj7RykIYajCiM2iztGhk/KcbIyEqNSbWQ3LwvRm5c5/OZl"
    "iuBYnqtZWRm268lkRLyNiO+cTzLWQssl2oYSKse2dI7tjK0PVoanRA53KFEj3O+vbwdVQZ"
    "70RhVyRuX4opIzmq3MunS/VraTJCKisj6KOUrY3+dIVsNsjFcCCuFiCPPgSBrgc0ygs5Cr"
    "ikAiWfh04S7N8vZge+6nIa2wZdCeX16d3fwpV87nkrSl8z8H/TMJ5kNqwN7xSRkdnRBroe"
    "Gx+9MhH8kTsz++tRI5Kw6yTbgYWuOyiCbkFK4pXBF0JabEJck0jlcSCTC5T6giLfCiKhUw"
    "4W/wbe/l0enRq8OTo1esiXjL1ZXTHJzTNaYNSLmHbGxi2e6M3NLeSVFV27tEbe+EV6lMZC"
    "Mhqg5jbXR0w/ckllwF4lIqypEf5Yh4a7eMdHwIe9pPYNdGO+Izq0kRDx5lku2c8tYc0RlU"
    "5C6wZ2qM2Ojfg4mFKPDsZUABQc0Amgnx7EcAwdxhKjs4PtPhwRMACbBMXWxJ0gxIJuwSsV"
    "yDDYZkV1QVT5BHMiIVR9isdtysSEakXXpDFK+wLKRXianRkz+5Hosk483hFPnXt8vG8zsS"
    "yXjXQTJn4mEip3DoEReb2z8w0ln8oSqSU4/y7uZEcsLZm0I8m97HhFpI7g8LZQQe5mQEHq"
    "YzAtkLTCbIWQIlBXt9MCfZRwux331ExwetjG82IqK8s8W8s5jYnoRNZWO8ElCZmIUAZirB"
    "9SSul2KaI5SuMWr277v+Xf+inrjZ7vWG5bklp3QooeZ0oTmNHMcqpZhXAgpglb6t3F9r3F"
    "8BuSw/+nFJlcLd5FEeY4KpsdEwJ0TVODd5nE1I3SFFn0pE36IiKvyWDAMtHVPWnMjIYbb3"
    "IyG2kT3dsM+k6tyGqD+xpIpKiCoV1WQVJRzw6RE+x5NMFbUSaY1++r7XOzw87b04PHl1fH"
    "R6evzqxUpRpW/laazzy1+40oqNZlqLBYGBkt9VREx9U03+pnh5vnAnUeG0m6hQaz6tnS39"
    "NnQQKV11NiqkUsPiiI4tZ8qIxNixZiVhTUsqbFOuX2ej4mYpQYVsHFn/0OySsMalVIJQ0i"
    "Lxsx7Kpl3FxRSsa/KuIrkl2yZete8AnW4y8yo+udZXjPO/8R2i+3vYY0tBjuvF9RjHk5+2"
    "hLndVflSK3npqnzRc03CGngJol6iOH2k3F5LpnNibiJ7S4RuWRdtgqfK/NNbzUC6J/BIJa"
    "Gu7nXzMlGp36qOM8nW5XXGkikJenAZDM5u0jcxHSLC/2ZdJVA2IYFSc2RGQnb0IGjfwtS9"
    "Sgopcgfkfy1S6oS5qEwLcd59fEYl761REFtnR4ZaO21S5O3ziwvWuMsv0Nh7u8kvtuymQM"
    "8PjiRlVYSkyRESleT2lEdfeRuVt7FmaHfjbSziqqGmJSu3UMoL4fPiW9ZViyCvxRshMMvx"
    "SASYrvdKDFcjWawW6MyaIeIC6IK5gTUDQBD0BOaQAp3POX7Unzj7b4R42U5+LgR25cU+t+"
    "tOugeWRrwy/I9LbX9V3ol6tHY3xztB/QlaKvfbl1G1LRpt96i6oKouaJpKPAZjqKIuqKqG"
    "tu2iEFkEAhukZPJQXEwxpHyGFLWHtmRI0YDXfkK7Pp4dn1xNKoUjwrYyo98P5+YY+0HMuJ"
    "iND10XzWxhlfPqM1yaG938Z6bMwLN7fkr3PcAUfPsSsPWaYh3xA7r7UDO6gFrLOja8Bv9y"
    "9IEYc3EUHH0u5wHVP3LdiXN8arJnCJSWLyOpm+O3Zx8gDshtUqirTgNoCsmIDlPB/PSoSH"
    "3Z6VWanztOUFen81UX7PQ1ScGpGjSvb5p++3JPJmlEFxcEMyJRH577AqeAosRHH7Rv4Vd/"
    "VIS/H2Xz96MUf0fjMZJV2S3mLQmlWwj27p0l+1eraI/BVsk7nWqTd1QhKFUIat8BVqWAnk"
    "JMSJUCehrj7CCPbrbZOi2poiWNiDw1zWqtJEaiTkTe1xORg7MZJHGRyLEN2aER/+SDgtGR"
    "gYHA3c3bbyhwrSkiPB4xRbY4oxgCA1Iei0Cag1zK/oUm0tn7igL+kIARAtSw5gTACUM5HQ"
    "bZcd/bbxdTIYy6lHxOnpRmoM1zaUJp5bAoUpCdf3dD/qmV8nbGpHYD9PoZvsdxDot3sxHU"
    "acmdFDl8ImijBxszzbMBB8vqQ5GxJpOxpZUwXBoN6SHPThBMCbahlGjdiYL8m/HttVIe2r"
    "iY8iIW8yIuZyyvLDheLFVVmXUlQ7wN0z5pMxXaCs+b5dhN6c3wOtI9G0nr5RSzVGMd1JiW"
    "fNu/uujfVMUJqjZYfdRkC3r2ZI8JtSADPDXDi03wvPmdxHkOMS9Xzh4sK06UmVSSFFPlTp"
    "OZJTPEEJFhmj19IyI1Tt7317eDeiZwJcVK2BNdXiJ22VkJtFOCrVMYR8WWxKO8JfFIsiTy"
    "h4wWbqnqyDGZjbRF06yPHeuLOXR5fv5mFftTwoq+Npm+qtI0tZemUQVLnvIHpwqWqIIlNU"
    "NbX8ESJoazTqsoU7XkYtnPokWYV1qxZDVHZQH6yPzNidD7reqon2o71j9+Pr2KhzcxHi7+"
    "TYGdzV+D9i2Mf1fiKFBGd+1Gd1CcnnizkezAv0xvQVpQbV1TjEYxmsgG8OVyXvY4rZiU4j"
    "P5fCZiMm1JZ96HPe0nsGvZTHxmbU5mHI9sSWPalaosrSq0o/KUbYUpmvi8OUqRHOs2guSb"
    "WNuC1NqDlmpxHQSw5XgQIsiudyQMo6O6Puf/CrH2QDMgYW8JLLaEgbmDXReRHwAU1YkwBT"
    "YmhN11LV6yKJ3bv2Ef0ppFUQeib/qrCqcN9FSUpXOPQeP2KPTLXhCTjHJO2emUcamtsimb"
    "BnCF6ZTM9NGm1JNUI8rJFInItNDbtvvEfOWaeMquiWAMSx+dnBJU+6TVKb8qjN0sXtTd9p"
    "Tf8CvfAcDtPoE2pRC3OIFWOdZq5Pf9z0g8KMXqlze6eVwe8SYFCfzlbOYJwQNw/wzZFq8Y"
    "zEQIhcJ66QLWAYIzvr3+0/N7YDk6cihgr73w79BlWWINCbKOILsPXDhFFDjWnIK5YVEU7Z"
    "GR+ZQH4DFe4j9khJjSAff2ZEgJtKlhucOHGSbP2AXNcxye2R3cePb8+X1YSVlUFuAlBSjw"
    "bMAmPXvaCI2Z5hE1maHJ32Ah3iPnJBbx4iL+iT5JqikLGMSwhq8tWqflCnszzvEku2KqbG"
    "WXsGtfy2znyKieWn/f6x0envZeHJ68Oj46PT1+9WLFsdO38sj2+eUvnG/HbOGAgOeUJliN"
    "UlETK5RQ1lVqA+OnEq4iv7XyE0n8RCulUhDLVXuFpqz0b1wzF9e1CcE2gVuL3i1SfXn9tt"
    "pAtoUOuSqKAyO77FE0oYhywyT89cxuKOWp99urigeFXPTlvcaP6y1+HJT3wi2c8rJleyqq"
    "pONnyMGa0ZHwcf9ON4+Qw7BNlSn6pbjgUyGCW1p72RTvc5hWUTQMGBFpo9FxfFzE6jg+zj"
    "Y7+L2EKrftMgj7zVuIbpWlD9II8xU4I8QWiqiMgSxzJLH48Q7OZSGjOhezr/8HZYpBYw=="
)
