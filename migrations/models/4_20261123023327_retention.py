from tortoise import BaseDBAsyncClient

RUN_IN_TRANSACTION = True


async def upgrade(db: BaseDBAsyncClient) -> str:
    return """
        DROP INDEX IF EXISTS "idx_runs_started_809c08";
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
        ALTER TABLE "projects" ADD "retention_days" INT;
        ALTER TABLE "runs" ADD "delete_after_seconds" INT;
        ALTER TABLE "runs" ADD "erased_at" TIMESTAMPTZ;
        ALTER TABLE "workflows" ADD "retention_days" INT;
        ALTER TABLE "workflows" ADD "purged_run_count" INT NOT NULL DEFAULT 0;
        CREATE INDEX IF NOT EXISTS "idx_runs_started_45b0fc" ON "runs" ("started_by_id") WHERE started_by_id IS NOT NULL;
        CREATE INDEX IF NOT EXISTS "idx_runs_project_c46fbf" ON "runs" ("project_id", "created_at", "id");
        CREATE INDEX IF NOT EXISTS "idx_runs_finishe_db6a30" ON "runs" ("finished_at") WHERE delete_after_seconds IS NOT NULL AND erased_at IS NULL;
        CREATE INDEX IF NOT EXISTS "idx_sent_events_project_e43363" ON "sent_events" ("project_id", "created_at", "id");
        CREATE INDEX IF NOT EXISTS "idx_steps_reused__60e335" ON "steps" ("reused_from_id") WHERE reused_from_id IS NOT NULL;"""


async def downgrade(db: BaseDBAsyncClient) -> str:
    return """
        DROP INDEX IF EXISTS "idx_steps_reused__60e335";
        DROP INDEX IF EXISTS "idx_sent_events_project_e43363";
        DROP INDEX IF EXISTS "idx_runs_finishe_db6a30";
        DROP INDEX IF EXISTS "idx_runs_project_c46fbf";
        DROP INDEX IF EXISTS "idx_runs_started_45b0fc";
        ALTER TABLE "projects" DROP COLUMN "retention_days";
        ALTER TABLE "runs" DROP COLUMN "delete_after_seconds";
        ALTER TABLE "runs" DROP COLUMN "erased_at";
        ALTER TABLE "workflows" DROP COLUMN "retention_days";
        ALTER TABLE "workflows" DROP COLUMN "purged_run_count";
        DROP TABLE IF EXISTS "purged_streams";
        DROP TABLE IF EXISTS "event_horizons";
        CREATE INDEX IF NOT EXISTS "idx_runs_started_809c08" ON "runs" ("started_by_id", "created_at");"""


MODELS_STATE = (
    "eJztXftz2za2/lcw/iXJjOuNH3ls2tsZO1FTbxM711aa7rYdGiYhi7VEqgRpRdvb//3igG"
    "8SpEhRlCj6zHSahMQBqQ8gcM53Hvhrb2obbMIPrtjIYXw8tO+ZtfeG/LVn0SkTf1He3yd7"
    "dDaL78IFl95OpIDjt9RcaCpv0VvuOlR3xd0RnXAmLhmM6445c00bnrZ3aTEyMa17Yo8IJZ"
    "xxLm484UQfU9M6IJfWZEHcMSNjysfE5OSezdxvienC3/mMWS6Zj5klLoh/erou5G0H7pmc"
    "e8w4gJcwbF28hWndbeh5nmX+6TGBwh0TPTniqb/+Li6blsG+Mg7//HUveDA01x1GXWZo1N"
    "37HdrN7rWRySZGaixMA5rK65q7mMlrnz+fv/tBtoQfeavp9sSbWnHr2cId21bU3PNM4wBk"
    "4N4ds5gDj02MjOVNJsFQhpf8nyIuuI7Hot9gxBcMNqLeBMZ377uRZ+kwrES3HXZgGvzAYn"
    "PNNL4P3i/RVtMuLofa9WCoaXu5OQHvkRm24JJuWzCfTMsFGP/62+83RkVe3YMHvP3x9Orp"
    "8ctnEgebu3eOvCkx2/tbClKX+qJySGKo5ezVYPzzkL8dU0cNeVoqA7146XZAD6FqAdy9Kf"
    "2qTZh1547FP1+elID98+mVxPvlicTbFl+8vyBcBHeO5C2APYY5Me1zML8Td1xzytRQpyUz"
    "UBuB6EH4l1WADy/EyMerV9F81ye2fn9g2fNtTPfh+cfB9fD04yfofsr5nxMJ4+lwAHeO5N"
    "VF5urTl5nRijohX86HPxL4J/nP5cUg+w1F7Yb/2YN3op5ra+KHa9RIQhVeDi+lRp99nZmi"
    "uxVGPy25rdFv8cPr0zDLHXOFQU7KrWGIg3UTR7iFEfYVGa2egpKWWqei0t2hXaKSgOo3ul"
    "dqJAllMQ3wD2LjMe+sn9hCwnwuXoVaOlNgGujy13FPuwlsfDX+rB06jzTmzMwSfxG/m7m+"
    "8nZ6/fb03WBPQn1L9fs5dQwthTncsY/szJWobf7W9GiavUIteifxgR8Cr53BXmFiJYal2L"
    "oKfllFu+qUcDEzvjEtYsN/jBjswdTZARlYhsAZLBpmGZywB+YIiwe0V2H3UJfo4tXAODLd"
    "vPG0rk6rWEgeZw6aR90zj1Bvf8zbvfi8Vxr7pBwqdF0eYVh3a2pzCRFU5cpVuXBXa6jHfQ"
    "662U1IlypxiQlVV4OLoc6z0WnQzwL5H366YhPqBvqXGu8sB94T3P9uU9+Vc1Sh7IZzt1jT"
    "heGvpuYWI7BcxURlcvvKJJtSc1KHZo8EesewH72oQrGLVoUcu7yXJtnlnzXgDduvB90tr3"
    "ppfA+fP6+Ar2hViK+8l8Z3Rjmf22KlrOsuygn2EPGjSogflSB+lEfc5Jphcvj9ilX6zLYn"
    "jFoFC3VaMgP4rRBtC/HoymbX5bPLyw8pq+PsfJhB+vPHs4GY9HIARCPTV7POL4borHvkJm"
    "HOhqmicicpytWV7f6R1Klvacqmt0K/HZuzhjh9lB31FSaHiS/VaGy3QSc7SyiVIyQMKMd+"
    "oJOGGJ0G3fQUJcdrbPx7VdaiXcSGg5edPTCQabhkW+4A+ukpUA9iwW6+sX2xnfvRxJ7/7P"
    "fWI6za5JGCbU7BJMUbYDGXJNa2P5juasGuu35W6dfwEdKxCdzW74W+zLClaJASSyvJpoGe"
    "zi6QU44wJtU2/cDypjmmPgV8KNtLs76SVV9i1GMo6GO3LlMcWrBC11vZ0lLodsx8UujFbd"
    "OLm9i6GzpyP8U97SawS3256Q9V7c7Nztw1AIse8m3EOIbTWaGsJ2b6Um29fefvr6hzd1Ln"
    "Rodluw7L5JvlYB6yr64a5ozY5tDe24YGPfhlmFKeQ0Sffjz95VlKgf5wefE+bJ4YgbcfLs"
    "8ywDPHsR1tHjBANVUzpXCDFaabtFJDldcRW6AFj9YMulAwdedWweTOC2agNXeR1xSvK/74"
    "5ujw5NXJ6+OXJ69FE/me0ZVXJbijCxiN9JVcwAmeFT2bamcCKD+3lLOGIL0LuukrTJt3b+"
    "4kTNJ9p82p2dSHJ/13X0Q/fUVqK97OnUQq1DTX5O/sE0xtsifRiq6gT5KrfTF/ktpaWiZQ"
    "0H/ZCQMIuRTkUh4Zl+JjqdicBl/Fcvev68uLvA0ai2QNUFN3yf+Ricl3eDtXQR/iUAz9Ep"
    "TR4H9kBj965VvYodGNvDE3crWs4E2Gle8K2q2aNQFaytKiIY5lRUWjAVte9ebGdsw707oh"
    "nC44mUPpmSk1GBSmoZYh/n7POPzDFl/TG3LjeNY/vhP/+/4f33GXzcQfpsum39/sE9sRd+"
    "WTxTXj+xsyEleg4o3s7nZBxqK/fIGcLTy/iqlmJIxHtNW6aKs90ImnIoRBiVPDHUugQluk"
    "0GbGATrIarn+B1vHTI4l+peD3kbGLtoRj9mOCMfwdlHTlMgJYrxDhn4KNvWauGbE0EYrt9"
    "GSqlNDI62HDtv9jJWWmVzLo33jr3wNAFeM+e3marAU29yCmEJXvAW5+Pzhw7YifyM3u8LM"
    "S7rgiw29lL9/uan3UdpVljysQTS1OPX3aHFpPjb1sX9Eg7CqyC0T+honrk3AS35Azl0yYf"
    "RBWGKfBhfvzi/eB+aYsKqoJf7jc+ZIC2xuunE3eWNvK2/Q2DMHqYeOlz15InETDcQuGogw"
    "AeoW2Y5FNgt6J/f45K7jmm5Raqcaykigh77RVow+9I1uyTc6sp1pHvFix2jYvhGJ1E2Nqg"
    "2nKOR113I8RwLI0lVDOCr+WRXhSAARrobwiJoTrgmkHKZ2P5aW0VNIYym9GqX0hBHreooJ"
    "Xq2uRCy9wb0xMFLa2iLbLi9R5FspXlLW5Ft5PNuibk+nQTx0VVUvIYJqXm01z+cItHum4M"
    "2KzZi01Eqwd2xOb8CU8UFbyYGVEcWDL7rsqerQkYQ4yq37I9Eb/RhHP1qQa7uj85Loj87U"
    "wseI4RaKGnh1j9aMJRBMDL/eVhWvwMPYENdqlZd3FdP4S12OZ2L7WQOu/Q6UyG/VnYqUeE"
    "s9dYqvf2O/LEZChybVT4B1qeP6B7CanNhzZrwhc8d0XWaFcQvAJzLgYfxmfoC6jFs3XaFg"
    "TsW/7FGAskvhPFeIVIBABRniAAe9EsgWF3+IR4xMh6uPjd3Om/xm/WbdgEv9hvjg3IZ9jg"
    "XGYvIb38oQC9uTTwnfD15HfJwyPl/MoJv9IJ5jTDmRB1nKYH7DFp1Ztni5MbXumLi2IFNQ"
    "yff2lWEav0Zp9dAAOJh8oehkC1V0xl978SRTNgBb1AlP4QhmYjDNgo8qXAr2ZGMxh+Af5M"
    "uPg6uBj6voj5xfJz4RDP3YbujHvfiRq/oLQtlexi2s21FQk01tQqN2G9pW0uW3ZMp0U4lp"
    "GvvNZq7ivLnCEndR+5Uq2600WQ/bmqlrrmsHy24d32DYHj2DWEUA+dYlfGuoUNYd+6Qc+l"
    "O6PMLCdALjbFX9NCHeR3f0ujVUsSTyehG1sQRGWdSOspC0hdiC6sbdJ6VQdU1jumIJ7PUV"
    "v+6a6dWKbyNJJDUki3tYxXE/wxhnJleXTtR4a0/FPWX1lPDWfilj7DeqyBl/AQaUiw351j"
    "YWxAbqElhRn6GdiK2EkbE9McRVyu8lIUuBKf02f98NS52YVp4Qbu8xSt41cEapKNcUoRrw"
    "DUij9pNGRXavRXYPSeoNmQDIVyFfhXwV8lXd+Nx2boQxoK49oxODvpoHfW3HynzHJuYDcx"
    "Z7qpMHwnv7pScP+K3MqtFJlxYjc3Y7tu174jAxhNwVxp6M9RGPPyBg3EJ8kEFCWy4uhiIw"
    "3Ce3bCRmlh86BEE5Dhkz6nChcR3lDc7Wn6aO9/Gf6M8qw5sxrSDqJ27nMJ0JHLH6Srdsx8"
    "TwKW2cIq97UqqP1s1hJfPmsMS+OcwZOFv2KHUccXQp7bZLaSr2B7uAKVHDHUtsMuX/8nrY"
    "FuRZNqoSGVXCRWVntNiZjZo1RBIiWEWkGlEifp+j2A2LMY4EEOFqCINzJA/wmWlRZ6FeKk"
    "KJbEGWheur5f3B9iwo7x1hK6A9O784vfq3enE+U5QDP/v3cHCqwFzjY3r04mWdNToj1kPF"
    "4+VJhWX65UnhMg23MB641hyvdfb1bEIXmj2qi2hGDnHN4cqo6rjQksPEI4nNxVo/b2sJWH"
    "Os9ZhyYMhGE7N22bGsKNYcq1FzLMMq1fFsZES35dZC70Yl70bAJNaNrUtJoZdjSWhdzNY2"
    "jayLe9pNYJcH1qVmVpc8HvFp5wqXR+oo9GKfR+bo9TZr1r+d2JwZQYF4+dx2K9RXfl6Vev"
    "SBX9CHS5HInC4uER5DrNuOE57E1zgkT5e/B2PyOuZXwar2azRW8LzvdkMckwtSDZgzYj1E"
    "u5Wym9FuUWNtSMoglYGBjWgYRqMf6j+1Bz8piKGNXR5jLMCIBRi7B2YJk4IFGLEAI8biZp"
    "kpwFzBSQVDUcxGiV9TkYa6GTEx6jfkDirYeTOf1WFUHxN9Qs3pt4TK4nzML4inUwfCeoEI"
    "sieGPITer3gnq9+NxUDkiae1PwEq+Z3KonyejL6lZGJOTVmtbwokV1jF72ZO75nQVm5kiT"
    "5JzZGRDe35xHaB9Zow4sv97+fB58G7SFI8VR7MCIml3Oe4QGLk2FPJn01tKE74myXfOH6M"
    "6IgzV7yVa06gY6gRODItk4+hxiF0IX6XHznMGXHsOd+XrwZkGQNpyxb6rBD3U2Ch1KEnML"
    "gVP8mxA2iXFhOUFQeKgouXlBTM0m9Lyw6G5Q386pqNmblUd5Kduwzrc2YeHGDe/JFBR6UP"
    "k1nGmhzW5g9MdFb+CxN56I0fGs7CBOlJTi/eiZXQvLtjjlzqyf+QJ9dvfxy8+/xh8CT3Ou"
    "mJkUmS3+hoyLqniYKu6y99mXxC5TES/chlKAzxXv9rRd0n30kOo38SFAygv5A9kVeTYNZ6"
    "+xbftGgiPg1+wnffx7/h8ko1H57lp6ZYU62yJavZj4m6L50KQauQkV7XU4P+Sh+dwLT5c3"
    "3VR6MjsQlpnAm9SeyA2VEUCiB6ULrnQUGjvwWjP9ancpgW8/wpoR6y/MeVWP7jEpb/OM/y"
    "J5URNdjLM36yffQQ+/Wn/QSg5TEvDuBPiGAIf7UQftOaeQp+qxjjSADLdVQCeAdPU/VV3b"
    "a0jLbXDdtza07pWALndKU5zRzHrrUwRwIIMNb4QTfpEjdpSDjWH/20JDrDuzzKSYKk5jBn"
    "RHGcuzzOE8pdjbM/84NcmKKVFMEcrWyukO+rsOeWyjgsZj8yYv0r5r7+BNiki6nmEpURxS"
    "Wqy0uU9IXnR/jMvCtcoiKR3qxP/zw6Oj5+dfT8+OXrFyevXr14/TxaqPK3ylass/P3sGil"
    "RjO/ioXeyZrfVUIMv6kuf1MO0+243Fzl3OykUG8+rbVt/SmnamVXUlIIg+6ViK6Q5pSXRG"
    "zT2I7gsFdDgwCtmtjmJRHbDEOWibepimxWDnHduXMbd2WzSgVeVbZSk0L9s1FfV3H3vC52"
    "97zOuXt8wKY2V6jSxQRLSmilqds1mFuZvPAEl90VzODl7st8L/2b0i0coKGIdqu1JKvFcZ"
    "rnp3kUM1jXDk8JoiXeZUs8nQ5QQ1fMCaKymP56HpgDAb01YU1LYWgnHj+Jx092PA+x0vGT"
    "ipVhjej+HPfYU5DT6+JyjOPtaQ0wf+ZsBzXxqtDmdvIUuuItEvki6nzaGHY6mzn2A50oVP"
    "KzQPSHn66K6+kEgJ8G3fRoQqcJusSxrqujlDhBto8gZerzrY5Tqh5gH5ECN0NDjK5FF32C"
    "p+UU/2GQTKHO9B/GqRalCf9akJNRMfH/GhZqTm5CheOGzMdiuB5kQj0k19sjcsNtz9GZFr"
    "dhkA7I7XyWf/PulJntGQlol/w7lIOsmeWOiYorfBJrTlQsKppX4USn/tbNWze3aXKNWfDb"
    "FfO6tLx6WnCDxdXDCb+ztdUxmeBRs5/pvaouBaqURnIJOTvk7DpmD+w35ewUWi2ivJRZUi"
    "6QXarWdq2PmeFJkHOGXHRvv8yM40GrqsXbLPbVFW/nRPXHoDoZXAxKnIUl+v+AA42db+UL"
    "v0nWG4NCZ34vIJCsYmZbkwXYcMFJx+7cJoY5GjFHUeFtK68BZeC+jG1pYsoCchwsTXsOlq"
    "Y7BvEAzCecCF1WWMb+sQVQWM2v+mbAJItrvIGsVHgKrNGahmamSk8So+ZlehI6Opbe6YBF"
    "e29aCrCr2bSh7AbrDry9ilLHd86u1Z2aNfedBqRBx7wwGzjZANbTxQqxUDk5DILKEwTi+x"
    "/bzgr8QEoQg6C6TAPYYo1fYYQTYji+XR5fGIH/Co21zh6UlOkheb3+fGgslrXks2la9waS"
    "Hyd0trIfJhbfoNp6/dP5p51VW6mrjzVvZcST8huE/MPp9XDXIdfm4ieKRb6+UlvSw+aysI"
    "5fPt+VRKwIr5pZQjm5zaF7uCvYysg6vmqpKo665Q7olhAPs0qKTCyG49vl8fUJ8BU2orwg"
    "ZgHnS1Z4PEzGG1Fz4jm1KoIUiSOPlYcaY4s2HlvkT88VN4icMG4TXd4m/OFyGOUqV8eQfS"
    "1dwmK5DdqJW3DXDQe/DMspkGhUP1xevA+bl/MiYhS96UohfGlJ/MC6/IGlnPE1xzkriyPd"
    "+ZEOgkpWGumELI50l0cag68f8+hjXDDGBW8Y2vXEBVdJhJZHxyos7TopmUEw5LXoqkeQt5"
    "qamcKsJKY3xHR5XK8WjeTy4N5LKzxomFB5WrE+hqOLg57InAYBrPJwYwhqvWW6eD8IfzXd"
    "fJBu8+7UCZqJuGb4cbl8zPR5wSEO/hfhC+w3jIW1PVcXPwyOP/1yej48v3j/BINiuxAUy4"
    "PvopazKpDZlhaGyna1IDf/m8uPbsXwkVi8h+FQ649kqE8FIgnYhAT06lZaiyWwcl3OVQTa"
    "2MicrOQtSstu0GEUXdlZj5HBdNNYiRBJSyIhsos7dEbVrpyGnhZDQqScEEmaPw0JkWSG6G"
    "5CuzyFNz25OpW7KwxjWdprT2XoRzf3S618KDEmC41VNPGj9FUoS0ZGtgOJqcI0F/a4n6EK"
    "PRJhbkOCqm+ay3O+4K4wmU0xTUVzv49bdmdanLiK2kztPUZJCcwc+w+mS6ygun6+QFOigQ"
    "RaTijHSXBYwVODVNmUBFZ06qKpX/PshSanLnRt8cvYfoeVjL/DEuvvMGf+hV9JVXjD9j3E"
    "t5Wc18zqUzmzOC3WQ7SPKqF9VIL2UR5tWETyMBendoXtMbOrUmaXw3RmPgR1ICvGvqZkML"
    "IY67qhJZ1IyoiV0Zqjn5ZEl0anhzmwMeqezZiSQrokm7QGJnH942BSUsiol1JQCdu4IQP1"
    "Ke5pNyfrUgIq/bVWKNTnT8Q1YNvzUx9SH2ztIx9aJfagFr2K0wtq1JfQeWEh/GqxOtR12X"
    "Qmo2ts8U+QhuAZ+DvUP396Y4r7sq7dN4cQs8JNgwEZN6D6eJ9wm7gQdQNF7vzRJ3LM/fp0"
    "z9TxPO0/Uknwib5Dcg+mpniGRMl/GQXfF7QXy5oZ2spZoX1lzTyHySNkw8N5G0cKpfsj59"
    "dEfCSJ2Yks4nZZxOQMqZq1mRDZnOG6Q6mayMy2V6QoWMQqTtWw+eam6TeHOzJJE9tARTAT"
    "EhusFbIjcEooanz0YfsefvUnVQjsk2L++iRfIHM0Uppb1SIfY+kegr3+wEeBouspmOxqYM"
    "fSCHaVE2Ow6F7LRfc8tybCsQRCXAli5ji2UwfhSAABrgRweMDninXIsEDCTjhDRqZl8vFK"
    "w5wRxXHu8jhnGLbcUJdkPOQk0U/TiSySrmmtrTi9Akq5oVPmyuvzKefxbOpSoPUXdju27f"
    "s9hUsmvLVf5pWZ+40qOmaGY0Y+X314AhHL98wCV8g9A48JHBY0phzcIEx3IPSZMzphxht5"
    "GhHRqUVuGeFje24ReidQzntg1tx38xOH0IWxqUW+JOdZH7PV82JjaSQsKhAW8rvT4FOrxX"
    "ampNYD9PIZvsN+Dhu6WQnqvORaTmF6JGivHnhY1AcaY102xnwtQfOVhvyQFyf75wT7cNbZ"
    "ppP+4ZsJ9LVaDG1aDFnEaiyiP2MfmGOOFv5SVWdfKRDvw7TPJeBUzMApTcHJ5+Aww5sxZW"
    "hjNU011cEmjwAaXLwbXLVlE7StsAaoqTb04smeEupBNZcNpJhBpvMKpyxkxTATKhtZMmUC"
    "ERWmxdM3IbLByfvpclPnVrWUkWq5EFPtd1YD7Zxg7xaMk2pb4knZlnii2BLhIbcLt9aZIS"
    "kZPCgkv17M4WAvoanJehJ1rdicMJqvXTZf8VCYjZf4wsTkx/zBYc1zrHm+YWg3V/NciEFF"
    "ClOlj9UpfP7O72fRI8xbLXoezVGVgz4xf0s89EGrai76YjSqOMSxMFgHFs99UuwPx9JV7R"
    "IFqHRvXOmGOknixTTLm94yRax5IVuQF8TUtSy4MhxfW1GzVQpjWGq2PhgQhDAPDbqoVyQs"
    "K4iMl+KcVs8RepUGwZe67Vl1clpVouiCQM4DOQ+s0rVJxgMrSq23olQVukOHo5sbUh1voY"
    "8eYZ3NpmkIT7+yPVLgQHwZ/KzmCA0d8+6uUqmynQQKdCvX/4mI1RKswtMa1nTyZF9hSiYk"
    "rY5SIvepjyAF1EdTkALL/me/tz6BtQlKP4SthNlPILuc4NeSo7o8F+9CHiCij6kl3pLYQn"
    "Ekc8d0xcb1hlBZsNDkZGZalrjr2lDFMJ9zt2IfyjKGScdeQMllaxeiB2GFyb1uD0JdmnUb"
    "9OoOEVTiBU2roMxiySEMKalGWQ5dA7jFNAeh+uj33FNUCSyJ4EzI9NALtv6EOSQEHzMhGI"
    "5h7SLzOUF0FGVidzG8DMPLOka3VgovUy8PawC430X8cwti7Tr+yNZuxb4vPLe0wpmldY4r"
    "PZ9OPSl4QG6espkNhwgIEYtTqb3sE9EBo1Moe/PnsxtiOwZzOBGvvQjucP+kAp1JY51RcZ"
    "+49J5x4thzecYoZ8kehTGfYwC28RK/WbdMLDrkZnancYvO+Nh2ta9T03oqLuie40DGVXjj"
    "6bNnN/HhCrLiD5T64cSbETHp5RmqI7HyyGMa6ATeYCHfo5ip8F8cbosfVXygavDZSlDkIM"
    "c/Qsrme6nMbZyZd8V1zVX7vMLWDtacZrRG+4b2P4+Ojo9fHT0/fvn6xcmrVy9eP48s7vyt"
    "MtP77Pw9WN8pzTg0x0sKCEWjVFXhiiVQ18qVGfizBnEUtEbWSBXWhHEX65+e0UpdcYJG7X"
    "GKqk49SG931TewjGCfwN3IZlbl4InlFUVC2R5ynm2ci8BmdQ9VjEWQ6cITqTfoBalPzOOB"
    "uR1l3nNEZjEZ1Cbj8aPtmP9VRzKEt/aXsh7a2G9ao5TwhHKXzCZUZ3DOIiWBfvuE+zwDMA"
    "vzsamPCbWIfAaZU+4TAWF1YMsmU2H9vwGiAS4GZIDpQslgMjU5ZwbhNlTNERNJXXV4O6+x"
    "PB+zkFLomvVQK3xCPgn+d7JjkRNoXqB50SvzArkx5MY6sjJ0RBH6JFMGr/1ZrtCGUvdLVa"
    "Ig+TDwkVRTiU5lxGWoV9zZlmhDLUOoEKA7+E4X38EUnTS9EM2IaRE+MXXG8+rNerpsoKrs"
    "VGTnjqkmHfloTpkjlGPV5xLcKf1QaNymzdomtSboY/HNNVTmilXlhzjuvWqcZkKkj5Tlix"
    "dVOMsXL4pJS7iXIYLER1UD4aB5D9Fts2ZsHmHg7wpiIGMRDOkuIjMzuxt0cLZtDfDv/wcb"
    "jKNq"
)
