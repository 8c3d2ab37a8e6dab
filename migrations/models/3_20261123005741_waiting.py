from tortoise import BaseDBAsyncClient

RUN_IN_TRANSACTION = True


async def upgrade(db: BaseDBAsyncClient) -> str:
    return """
        CREATE TABLE IF NOT EXISTS "approvals" (
    "id" UUID NOT NULL PRIMARY KEY,
    "step_id" UUID NOT NULL UNIQUE,
    "title" VARCHAR(200) NOT NULL,
    "description" TEXT NOT NULL,
    "form" JSON,
    "roles" JSON NOT NULL,
    "users" JSON NOT NULL,
    "fails_on_reject" BOOL NOT NULL,
    "status" VARCHAR(20) NOT NULL,
    "values" JSON,
    "comment" TEXT NOT NULL,
    "answer_key" VARCHAR(200),
    "answered_at" TIMESTAMPTZ,
    "expires_at" TIMESTAMPTZ,
    "created_at" TIMESTAMPTZ NOT NULL,
    "answered_by_id" UUID REFERENCES "users" ("id") ON DELETE SET NULL,
    "project_id" UUID NOT NULL REFERENCES "projects" ("id") ON DELETE CASCADE,
    "run_id" UUID NOT NULL REFERENCES "runs" ("id") ON DELETE CASCADE
);
CREATE INDEX IF NOT EXISTS "idx_approvals_project_9a7b5d" ON "approvals" ("project_id", "created_at", "id");
CREATE INDEX IF NOT EXISTS "idx_approvals_run_id_17bb81" ON "approvals" ("run_id", "created_at", "id");
CREATE INDEX IF NOT EXISTS "idx_approvals_created_0b7c37" ON "approvals" ("created_at", "id");
COMMENT ON TABLE "approvals" IS 'Made in the transaction in which its step begins to wait. It leaves PENDING once: by an answer, or with its step.';
        CREATE TABLE IF NOT EXISTS "event_waits" (
    "id" UUID NOT NULL PRIMARY KEY,
    "step_id" UUID NOT NULL UNIQUE,
    "name" VARCHAR(100) NOT NULL,
    "correlation" VARCHAR(200) NOT NULL,
    "event_id" UUID,
    "created_at" TIMESTAMPTZ NOT NULL,
    "closed_at" TIMESTAMPTZ,
    "project_id" UUID NOT NULL REFERENCES "projects" ("id") ON DELETE CASCADE,
    "run_id" UUID NOT NULL REFERENCES "runs" ("id") ON DELETE CASCADE
);
CREATE INDEX IF NOT EXISTS "idx_event_waits_run_id_b9ad0f" ON "event_waits" ("run_id", "event_id");
CREATE INDEX IF NOT EXISTS "idx_event_waits_project_9a35fa" ON "event_waits" ("project_id", "name", "correlation") WHERE closed_at IS NULL;
COMMENT ON TABLE "event_waits" IS 'Made in the transaction in which its step begins to wait. Closed by an event, or with its step.';
        CREATE TABLE IF NOT EXISTS "sent_events" (
    "id" UUID NOT NULL PRIMARY KEY,
    "key" VARCHAR(210) NOT NULL,
    "name" VARCHAR(100) NOT NULL,
    "correlation" VARCHAR(200) NOT NULL,
    "data" JSON,
    "receivers" INT NOT NULL,
    "created_at" TIMESTAMPTZ NOT NULL,
    "expires_at" TIMESTAMPTZ NOT NULL,
    "project_id" UUID NOT NULL REFERENCES "projects" ("id") ON DELETE CASCADE,
    "sent_by_id" UUID REFERENCES "users" ("id") ON DELETE SET NULL,
    CONSTRAINT "uid_sent_events_project_0e4da3" UNIQUE ("project_id", "key")
);
CREATE INDEX IF NOT EXISTS "idx_sent_events_project_ed540a" ON "sent_events" ("project_id", "name", "correlation", "expires_at");
COMMENT ON TABLE "sent_events" IS 'Whoever waits for it while it is sent gets it, and until it expires whoever begins to.';
        ALTER TABLE "runs" ADD "parent_step_id" UUID;
        CREATE INDEX IF NOT EXISTS "idx_runs_parent__d4f2d3" ON "runs" ("parent_id", "created_at", "id") WHERE parent_id IS NOT NULL;
        CREATE INDEX IF NOT EXISTS "idx_runs_parent__03aee7" ON "runs" ("parent_step_id") WHERE parent_step_id IS NOT NULL;"""


async def downgrade(db: BaseDBAsyncClient) -> str:
    return """
        DROP INDEX IF EXISTS "idx_runs_parent__03aee7";
        DROP INDEX IF EXISTS "idx_runs_parent__d4f2d3";
        ALTER TABLE "runs" DROP COLUMN "parent_step_id";
        DROP TABLE IF EXISTS "approvals";
        DROP TABLE IF EXISTS "sent_events";
        DROP TABLE IF EXISTS "event_waits";"""


MODELS_STATE = (
    "eJztXW1z2za2/isYfUky43rjlzjZtLczdqymvk3sXNtpupt2ZJqELK4lUiVIK769/e8XB3"
    "wDSZAiRZGi6DOzs41JHJB6AALnPOcFfw1mtkGnbPeSjh3KJtf2PbUGb8lfA0ubUf4P5f0d"
    "MtDm8/guXHC126kQcPyWIxeailvaLXMdTXf53bE2ZZRfMijTHXPumjY8bXBhUTI1rXtij4"
    "lGGGWM33jGiD7RTGuXXFjTR+JOKJlobEJMRu7p3P2emC78m82p5ZLFhFr8Av/T03Uubztw"
    "z2TMo8YuvIRh6/wtTOuuped5lvmnRzkKd5T35PCnfv2DXzYtg36jDP78OggeDM11h2ouNU"
    "aaO/gD2s3vR2OTTo3EWJgGNBXXR+7jXFz7/Pns9CfREn7k7Ui3p97MilvPH92JbUXNPc80"
    "dkEG7t1RizrwWGlkLG86DYYyvOT/FH7BdTwa/QYjvmDQseZNYXwHP4w9S4dhJbrt0F3TYL"
    "sWXYxM48fg/aS2o9H5xfXoang9Gg0ycwLeIzVswSXdtmA+mZYLMP71t99vjIq4OoAHvPv5"
    "+PL5wdELgYPN3DtH3BSYDf4Wgpqr+aJiSGKoxewdwfhnIX830Rw15EmpFPT8pZsBPYSqAX"
    "AHM+3baEqtO3fC/zw6LAD71+NLgffRocDb5l+8vyCcB3f2xS2APYZZmvYZmE/5HdecUTXU"
    "SckU1EYguhv+YxXgwwsx8vHqlTff9amt3+9a9mIT0/367OPw6vr44yfofsbYn1MB4/H1EO"
    "7si6uPqavPj1KjFXVCvpxd/0zgT/Lvi/Nh+huK2l3/ewDvpHmuPeI/fKQZMlTh5fBSYvTp"
    "t7nJu1th9JOSmxr9Bj+8Pg2z2DFXGGRZbg1DHKybOMINjLCvyIyqKShJqXUqKt0d2iUqCa"
    "h+43ulRiIpi0mAf+Ibj3ln/UIfBcxn/FU0S6cKTANd/iruaTuBja/Gn7WjLSKNOTWz+D/4"
    "76aur7wdX707Ph0OBNS3mn6/0BxjlMAc7tj7dupK1DZ7a7Y/S1/RLO1O4AM/BF47hb3CxJ"
    "KGJd+6Cn5ZSbvqmDA+M74zLWLD/ygx6IOp010ytAyOM1g01DIYoQ/U4RYPaK/c7tFcovNX"
    "A+PIdLPG07o6LWMheYw6aB51zzxCvf0pb/f8815p7GU5VOi6PMKw7lbU5iQRVOWKVblwV6"
    "upx30OutlOSJcqcdKEqqrBxVBn2egk6CeB/E+/XNKp5gb6lxrvNAfeE9z/blLfFXNUoeyG"
    "czdf04XhL6fm5iOwXMVEZXLzyiSdaea0Cs0eCfSOYd9/VYZi561yOXZxL0myi/9WgDdsvx"
    "50N7zqJfHde/myBL68VS6+4l4S37nG2MLmK2VVd1FGsIeI75dCfL8A8f0s4iYbGSaD369Y"
    "pU9se0o1K2ehTkqmAL/lok0hHl1pd10+ubj4kLA6Ts6uU0h//ngy5JNeDABvZPpq1tn5NT"
    "rrnrhJmLFhyqjcMkW5urLdP5I68S3N6OyW67cTc14Tp4+io77C5FD+pRq17TboZGsJpWKE"
    "uAHl2A/atCZGx0E3PUXJ8Wob/16ZtWgbsWHgZacPFGRqLtmWO4R+egrUA1+w629sX2znfj"
    "y1F7/6vfUIqyZ5pGCbUzBJ8QaYzyXxte0/VHdHwa67flbpa/gI4dgEbuuPXF9m2JI3SIgl"
    "lWTTQE9nF8gphxuTapt+aHmzDFOfAD6U7aVZX8qqLzDqMRT0qVuXCQ4tWKGrrWxJKXQ7pj"
    "4p9OI26cWVtu6ajtxPcU/bCexSX27yQ1W7c9Mzdw3Aood8EzGO4XRWKOvSTF+qrTfv/P2K"
    "OncndW50WDbrsJTfLAPzNf3mqmFOibWH9mATGvTwt+uE8hwi+vzj8W8vEgr0h4vz92FzaQ"
    "Tefbg4SQFPHcd2RouAAaqomimFa6ww3aSVaqq8aEU+NStyJR+lRASi603NdsPufKsxWhOk"
    "06CbvsLUvv9tK2ES/qXRQjPrOpmEg+kL76evSG3EHbeVSIWq0Joccn2CqUnzPlrRFfa9vN"
    "rnG/iJraVhCx8dbJ3Q0NHYR2P/iRn7PpaKzWn4jS93/311cZ61QWORtAFq6i75PzI12RZv"
    "5yroQxzyoV+CMhr8T8zgR7dxAzs0+jlb83OWS1ttM+55W9Bu1KwJ0FLWvgxxLKp6GQ3Y8r"
    "IsN7Zj3pnWDWHaIyMLqI0y0wwKlVM0y+D/vqcM/rD51/SW3Die9Y8f+P/9+I8fmEvn/D+m"
    "S2c/3uwQ2+F3xZP5NePHGzLmV6Aki+ju9pFMeH/ZCi4beH4ZU82QjEe01bpoqz1oU09FCI"
    "MSp4Y7lkCFNk+hTY0DdJDWcv0PtoqZHEv0L0m6iZRStCOesh0RjuHtY0VTIiOIDvkU/RRs"
    "6hVxTYmhjVZso8mqU00jrYcO252UlZaaXMvDUeOvfA0AlwxK7eZqsBTbzIKYQJe/BTn//O"
    "HDpkJTIze7wsyTXfD5hl7C37/c1Pso7CpLnCbAm1pM8/dofmkxMfWJf4YAt6rILeX6GiOu"
    "TcBLvkvOXDKl2gO3xD4Nz0/Pzt8H5hi3qjSL/48tqCMssIXpxt1kjb2NvEFtzxzkxjle+m"
    "gE6SYaiF00EGECVK0CHYu0C3on93h513FNNy/3UA1lJNBD32gjRh/6RjfkGx3bziyLeL5j"
    "NGxfi0TqpkbVhFMUEo8rOZ4jAWTpyiEcVacsi3AkgAiXQ3ismVM24kg5VO1+LKzzppDGWm"
    "8Var1xI9b1FBO8XOGDWLrFvTEwUpraIpuuf5DnW8lfUtbkW3k626Juz2ZBPHRZVU8SQTWv"
    "sprncwSje6rgzfLNmKTUSrB3bE63YMr4oK3kwEqJ4skMXfZUdejMPBzlxv2R6I1+iqMfLc"
    "iV3dFZSfRHp4q1Y8Tw+kF1vKpnP8YSCCaGX2+qzFTgYayJa7nSwNuKafylLsdT2n7WgGu/"
    "AyWyW3WnIiXeaZ46xde/sVMUI6FDk/JHlLqa4/onhJqM2AtqvCULx3RdaoVxC8AnUuBh/G"
    "Z+gLqIWzddrmDO+F/2OEDZ1eDAUYhUgEAFEeIAJ5ESyBbn/+GPGJsOU59rupk3+d363boB"
    "l/oN8cG5DfuccIz55De+FyEWtieeEr4fvA7/OEV8Pp9BNztBPMdEY0SctCiC+Q2bd2bZ/O"
    "UmmnVH+bVHMgOVfLCjDNP4GqXVQwPgYLKVjOUWquiMvwbxJFM2AFvUCY+JCGZiMM2Cjypc"
    "CgaiMZ9D8Af58vPwcujjyvsjZ1fSJ4KhH5sN/bjnP3JVf0Eo28u4hXU7CiqyqXVo1G5D20"
    "i6/IZMmW4qMXVjv+ncVRyIdmblxtUE7VNAms3VsNlraqbewRt8t793+PrwzcHR4RveRLxl"
    "dOV1AcZZfywsu1V8g2F79AxiFQHkW5fwraFCWXXsZTn0p3R5hLnpBMbZqvqpJN5Hd/S6NV"
    "S+JLJqEbWxBEZZVI6yELQF34Kqxt3LUqi6JjFdsUbz+qozd830asS3IRNJNcniHlZx3Ekx"
    "xqnJ1aUjH97ZM35PWT0lvLVTyBj7jUpyxl+AAWV8Q761jUdiA3UJrKjP0E75VkLJxJ4a/K"
    "rG7gUhqwFT+n32vhuWOjGtLCHc3GOUvGvgjFJRrglCNeAbkEbtJ42K7F6D7B6S1C2ZAMhX"
    "IV+FfBXyVd343LZuhDGgrjmjE4O+6gd9bcbKPKVT84E6jwPVyQPhvZ3Ckwf8VmbZ6KQLi5"
    "IFvZ3Y9j1xKB9C5nJjT8T68MfvEjBuIT7IIKEtFxdD4RjukFs65jPLDx2CoByHTKjmMK5x"
    "7WcNzsafpo738Z/ozyrDm9NRTtRP3M6hOuU4YvWVbtmO0vApbZw8r7ss1UfrZq+UebNXYN"
    "/sZQycDXuUOo44upS226U04/uDncOUqOGOJdpM+b+4um4K8jQbVYqMKuCi0jOa78xGxRoi"
    "kghWESlHlPDf5yh2w3yMIwFEuBzC4BzJAnxiWprzqF4qQol0QZZH11fL+4PtSVDeO8KWQ3"
    "tydn58+S/14nyiKAd+8q/r4bEC8xGbaPuvjqqs0SmxHioeR4cllumjw9xlGm5hPHClOV4l"
    "TZTOp9rjyB5XRTQlh7hmcKWa6rjQ3EhrSaK9WOuXTS0Ba461nmgMGLLx1KxcdiwtijXHKt"
    "QcS7FKVTwbKdFNubXQu1HKuxEwiVVj6xJS6OVYEloXs7V1I+vinrYT2OWBdYmZ1SWPR3za"
    "ucLlkTgKPd/nkTp6vcma9e+mNqNGUCBePLfZCvWln1emHn3gF/ThUiQyJ4tLhMcQ67bjhC"
    "fx1Q7J08XvwZi8jvlVsKr9Go0VPO+72RBHeUGqAHNKrIdoN1J2M9otKqwNsgxSGRjYiIZh"
    "NPqh/lN58GVBDG3s8hhjAUYswNg9MAuYFCzAiAUYMRY3zUwB5gpOKhiKfDaK/5qSNNTNmP"
    "JRvyF3UMHOm/usDtX0CdGnmjn7nmiiOB/1C+LpmgNhvUAE2VNDHELvV7wT1e8mfCCyxNPa"
    "nwCV/I5FUT5PRN9qZGrOTFGtbwYkV1jF72ah3VOurdyIEn2CmiNjG9qzqe0C6zWlxJf7n8"
    "/Dz8PTSJI/VRzMCImlzOe4QGLs2DPBn81sKE74uyXeOH4M74hRl7+Va06hY6gRODYtk02g"
    "xiF0wX+XHznMKHHsBdsRrwZkGQVpy+b6LBf3U2Ch1KHHMbjlP8mxA2iXFhMUFQfygouXlB"
    "T8GtUr8EuLSm3SPF3wo+uzcUFHgou7CKtxph4m0nxHAtf6D5Q6K3yonAhe+6HhNJBYR3J8"
    "fsqXIvPujjpirSX/RZ5dvft5ePr5w/BZ5nWSi34qS73V0RCFR6WKquuvPSk/ofQY8X7EOh"
    "DGWK//taLu5XcSw+gfxQQD6K8kz8RVGcxKb9/gm+ZNxOfBT/jhx/g3XFyq5sOL7NTki1rE"
    "tawf9qj7wqkQtAop4XU9Negv+Wh0F7RlfOW7C9DCbcDCjZWHDKb5pHZCqIeU9kEpSvuggN"
    "I+yFLa8savBnt5eku6jx5iv/4clwC0LOb50eqSCMarl4tXN625pyBz8jGOBLA2RSmAt/Do"
    "UF+tbErLaHrdsD234pSOJXBOl5rT1HHsSgtzJIAAY0Eb9Aku8QmG3F710U9Koue3y6MsET"
    "xVhzkliuPc5XGeaswdMfpndpBz85FkEUxISifG+H4Be2GpjMN89iMl1r/K5evP9pTdORWX"
    "qJQoLlFdXqKE4zc7wifmXe4SFYn0Zn365/7+wcHr/ZcHR29eHb5+/erNy2ihyt4qWrFOzt"
    "7DopUYzewqFnoCK35Xkhh+U13+phyq23FttdKJyLJQbz6ttW39CQdmaVeSLIQR5kpEV8jp"
    "yUoitklsx3CyqTGCaKSK2GYlEdsUQ5aKbSmLbFoOcd26Qwq3ZbNKBDmVtlJlof7ZqG/KuH"
    "ve5Lt73mTcPT5gM5spVOl8giUhtNLU7RrMjUxeeIJL73Jm8HL3ZbaX/k3p9Xsw49jeFQ8x"
    "w90tZ3fjthVEGVaENSmFsWh4OBweDtfxLKFSh8MpVoY1ovtr3GNPQU6ui8sxTuas1IT5M6"
    "NbqDqUhTazkyfQ5W8hBbirs91i2LX53LEftKmCiDwJRH/65TK/2kUA+HHQTY8mdKpSSHzo"
    "4uooSec79hGkVPWs1XFKVOvqI1LAi9bE6Ip30Sd4Gk7AvQ6iv9V5uNdxbHhhOu4oCCIvmZ"
    "Z7BQs1IzehwnFDFhM+XA8i3RVSX+0xuWG25+h0FLehfJ0hzM7m4NbvTpl3mpKAdvK/oVhb"
    "xRxUzKxa4ZNYc2ZVXkmrEuet9Leq1brJGJONqAW/XTGvC4sfJwVbLH0cTvitrXyM0c9POX"
    "AitVdVpUCV0kguIWeHnF3H7IGdupydQqtFlJcyS8oFsku1lK70CTU8AXLGkIvu7RSZcSxo"
    "Vba0kkW/ufztnKg6ENQOgotBAaKwgPZ/4LhR53vxwm/lakBQhsjvBQTkGkO2NX0EGy44h9"
    "Rd2MQwx2PqKOovbeQ1oEjTl4ktTExR3omBpWkvwNJ0JyAegPmMEa7LcsvYLyoOZY/8mkwG"
    "TLK4AhPICoUnxxqtaGimqofIGNWvHSLp6FgrpAMW7b1pKcAuZ9OGsi0mSr+7jHJdt86u1Z"
    "2KFbGdGqRBx7wwLdQdh/X0ccQof7LKpZAbmZSRw+CkLEHAv/+J7azADyQEMX+iyzSAzdf4"
    "FUZYEsPx7fL4wgj8L9dYq+xBskwPyev1J3BidZ8ln03dQh2QrTXV5iv7YWLxFtXWq1/OPm"
    "2t2qq5+mTkrYy4LN8i5B+O2zqavTnIRwv+E/kiX12pLeihvbSRg6OX25I5EuFVMa0hI9ce"
    "unvbgq2IrGOr1tZhqFtugW4J8TArjLAkhuPb5fH1CfAVNqKsIKYtZnPsPcZN6DEANdbMqe"
    "dUKmGQJ448VhZqjC1qPbbIn54rbhAZYdwmurxN+MPlUI2pXB3X9FvhEhbLtWgnbsBddz38"
    "7bqYAolG9cPF+fuweTEvwkfRm60UwpeUxA+syx9YwhlfcZzTsjjSnR/pIKhkpZGWZHGkuz"
    "zSGHz9lEcf44IxLrhlaNcTF1wmEVoc7KiwtKukZAbBkFe8qx5B3mhqZgKzgpjeENPlcb2j"
    "aCSXB/deWOExoEQTZ4nqEzhYNOiJLLQggFUcPQpBrbdU5+8H4a+mmw3Srd+dOkFTimuGH5"
    "fJx0wEwUY4+F+EL7BTMxbW9lyd/zA4G/HL8dn12fn7ZxgU24WgWBZ8F5WcVYHMprQwVLbL"
    "Bbn531x2dEuGj8TiPQyHWn8kQ3UqEEnAOiSgV7XSWiyBlesyriLQxsbmdCVvUVK2RYdRdG"
    "VrPUYG1U1jJUIkKYmEyDbu0ClVu3QaelIMCZFiQkQ2f2oSInKG6HZCuzyFNzm5OpW7yw1j"
    "UdproDL0o5s7hVY+lBgThcZKmvhR+iqUJSNj24HEVG6ac3vcz1CFHgk3tyFB1TfNxcFEcJ"
    "ebzCafpry538ctvTMtRlxFbabmHqOkBIIT0OE+lAPPFmiSGgigxYRyHInDCp4qUmXRkm9L"
    "aStIb61WC76/J7Xv75Wy7fYKjLu9jHUXfgRl4Q3b9xDfRlJaU4tL6cThpFgP0d4vhfZ+Ad"
    "r7WbRhEcnCnJ+5FbbHxK1SiVsO1an5EJR5LBnampDBwGEs24aGspRzEeuaFUc/KYkei04P"
    "c2B0VD0rLiGFbEg6Jw0s3uqnvSSkkDAvZJgkY7kmwfQp7mk7J+tSfin5tZaow+dPxDVg2/"
    "NDHRIfbOUTHRrl7aDUvIqyC0rQF7B1YZ37cqE4muvS2VwEz9j8T5CG2Bj4N5Q3f35j8vui"
    "bN13exCSwkyDAtc21PTJDmE2cSGoBmrY+aNPxJj75edeqMN1mn+kkr/jfYfcHUxN/gyBkv"
    "8yCjovaM+XNTO0ldNCO1h7vStUnjxMZTMjJZH2rMctSodEerS5QkDBSlJyqobN25um3+1t"
    "ySSV1uKSYEoSLdbj2BI4BRQVPvqwfQ+/+sMyLPJhPol8mC1COR4rbZ5y0YWxdA/BbuTUVt"
    "dT0MnlwI6lEewyp7JgYbuGC9t5bkWEYwmEuBTE1HFspwrCkQACXArg8BDNFWt9YRGCrfBI"
    "jE3LZJOVhjkliuPc5XF2qMf4UI0de1Y1qyAjic6STmRqdE1rbcTzFPC6NT0jl16fTxKPZ1"
    "OXgpm/0NuJbd8PFH6R8NZOkWtk4Tcq6R25nlDy+fLDM4gKvqcW+CPuKbgt4ECeicbAF0F1"
    "B8KLGdWm1HgrTvwhumaRW0rYxF5YRLvjKGfdIGvuu/6pPujCaGuRL8gr1id09dzTWBoJix"
    "KEhfjuRvCpVWI7E1LrAXr5DN9iP4cN3awEdVZyLScdPRG0V4/+y+sDjbEuG2O+ljDylYbs"
    "kOcn1GcE+3CeWNuJ9fDNBPpaJYY2KYYsYjkW0Z+xD9Qxx4/+UlVlX8kR78O0z2TBlEyDKc"
    "yDySbCUMObU2V8YTlNNdFBm8fsDM9Ph5dN2QRNK6wBaqoNPX+yJ4R6UDGlhTwvyCZe4SSD"
    "tBimI6UjS2aUI6LCNH/6SiItTt5PF22dDdVQWqjlQmCz31kFtDOCvVswDsttiYdFW+KhYk"
    "uEh9w+upXO5UjI4GEc2fViAYdncU1N1GyoasVmhNF87bL5igevtF5GC7ODn/IHh3XFsa54"
    "y9C2V1eci0FZCFOlj1UpLn7q9/PYI8wbLSwezVGVg16avwUe+qBVORd9PhplHOJSBjL6w7"
    "voD8f6Uc0SBah0t650Q7Ei/mIjy5vdUkWseS5bkBXE1LU0uCIcf7SiZqsUxrBUtBnRZsRS"
    "Q+1ZjFgWZ71lccqYizocL1vTVHwHffQI63Q2Qk14+hUtnwAH4nPgZ9VH6Nox7+5K1VvaSq"
    "Agp8D1fyJitQSrsKL8mk7H6ytMckLH6ihJuSN9BCkwHeuCFFhGv/q99QmsNijRELYCZlRC"
    "djlBOpJHdXku07k45ECfaBZ/S2JzxZEsHNPlG9dboomqayYjc9Oy+F3XhlJs2ZylFftQ1m"
    "KTHSMBpZEuwIYM7AqTe90MbFWaahP01BaFtPAXNK2cMnUFleQTUrWixLsGcINh4lz10e+Z"
    "p6iyVhABJ8n00Iuw/oQjJASfMiEYjmHlStkZQSTaU7GPGJ6D4Tkdo1tLheeol4c1ANzvSu"
    "SZBbFyMXJkazdi3+eerVjiXMUqRyqezWaeENwlN8/p3IZK6FzEYprQXnYI74BqMygb8ueL"
    "G2I7BnUY4a/9GNxhfrl1nQpjnWr8PnG1e8qIYy/EOYiMyj1yYz7DAGziJX63bilfdMjN/G"
    "7ELG3OJrY7+jYzref8gu45DmSshDeev3hxE1eIFxVToFQKI96c8Ekvznkc85VH1JrXpvAG"
    "j+I98pkK/8XhNv9R+Yc+Bp+tAEUMcvwjhGy2l9Lcxol5l18XWrXPK2ztYM2pR2s0b2j/c3"
    "//4OD1/suDozevDl+/fvXmZWRxZ28Vmd4nZ+/B+k5oxqE5XlCAJRqlsgpXLIG6ViZN+88K"
    "xFHQGlkjBWuEcRcNTM9opS45QaP2OEVVVeOT2135DSwl2CdwW9nMyhTuX16RIZTtIefZRF"
    "15Oq96MlwsgkwXHqvbohekOjGPp352lHnPEJn5ZFCTjMcxdUx9MlBQHsGdnSLOQ4vbNJnd"
    "VcnAfirWdU1tL99ufogjV8p6WiWRPiodr16V0TpevcpXO+Beaimfz6sgHDTvIbpNVs3JIg"
    "w7cI4XMxbBoIw8dSS1+UEHJyqvXJub2d//D+3+zOI="
)
