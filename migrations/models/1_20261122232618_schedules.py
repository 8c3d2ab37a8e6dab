from tortoise import BaseDBAsyncClient

RUN_IN_TRANSACTION = True


async def upgrade(db: BaseDBAsyncClient) -> str:
    return """
        ALTER TABLE "schedules" ADD "anchor_at" TIMESTAMPTZ;
        ALTER TABLE "schedules" ADD "catch_up_window_seconds" INT NOT NULL DEFAULT 3600;
        ALTER TABLE "schedules" ADD "every_seconds" INT;
        ALTER TABLE "schedules" ADD "pause_after_failures" INT;
        ALTER TABLE "schedules" ADD "jitter_seconds" INT NOT NULL DEFAULT 0;
        ALTER TABLE "schedules" ADD "pause_ends_at" TIMESTAMPTZ;
        ALTER TABLE "schedules" ADD "kind" VARCHAR(20) NOT NULL DEFAULT 'CRON';
        ALTER TABLE "schedules" ADD "catch_up" VARCHAR(20) NOT NULL DEFAULT 'LAST';
        ALTER TABLE "schedules" ADD "catch_up_most" INT NOT NULL DEFAULT 10;
        ALTER TABLE "schedules" ADD "starts_at" TIMESTAMPTZ;
        ALTER TABLE "schedules" ADD "overlap" VARCHAR(20) NOT NULL DEFAULT 'SKIP';
        ALTER TABLE "schedules" ADD "next_slot_at" TIMESTAMPTZ;
        ALTER TABLE "schedules" ADD "once_at" TIMESTAMPTZ;
        ALTER TABLE "schedules" ADD "resumed_at" TIMESTAMPTZ;
        ALTER TABLE "schedules" ADD "ends_at" TIMESTAMPTZ;
        ALTER TABLE "schedules" ADD "pause_reason" TEXT NOT NULL DEFAULT '';
        ALTER TABLE "schedules" ALTER COLUMN "cron" DROP NOT NULL;
        ALTER TABLE "schedule_slots" ADD "is_backfilled" BOOL NOT NULL DEFAULT False;
        ALTER TABLE "schedule_slots" ADD "decided_at" TIMESTAMPTZ NOT NULL DEFAULT now();
        CREATE INDEX IF NOT EXISTS "idx_runs_workflo_609421" ON "runs" ("workflow_id") WHERE finished_at IS NULL AND trigger_type = 'SCHEDULE';
        CREATE INDEX IF NOT EXISTS "idx_schedule_sl_schedul_c66f4c" ON "schedule_slots" ("schedule_id", "slot") WHERE outcome = 'WAITING';"""


async def downgrade(db: BaseDBAsyncClient) -> str:
    return """
        DROP INDEX IF EXISTS "idx_schedule_sl_schedul_c66f4c";
        DROP INDEX IF EXISTS "idx_runs_workflo_609421";
        ALTER TABLE "schedules" DROP COLUMN "anchor_at";
        ALTER TABLE "schedules" DROP COLUMN "catch_up_window_seconds";
        ALTER TABLE "schedules" DROP COLUMN "every_seconds";
        ALTER TABLE "schedules" DROP COLUMN "pause_after_failures";
        ALTER TABLE "schedules" DROP COLUMN "jitter_seconds";
        ALTER TABLE "schedules" DROP COLUMN "pause_ends_at";
        ALTER TABLE "schedules" DROP COLUMN "kind";
        ALTER TABLE "schedules" DROP COLUMN "catch_up";
        ALTER TABLE "schedules" DROP COLUMN "catch_up_most";
        ALTER TABLE "schedules" DROP COLUMN "starts_at";
        ALTER TABLE "schedules" DROP COLUMN "overlap";
        ALTER TABLE "schedules" DROP COLUMN "next_slot_at";
        ALTER TABLE "schedules" DROP COLUMN "once_at";
        ALTER TABLE "schedules" DROP COLUMN "resumed_at";
        ALTER TABLE "schedules" DROP COLUMN "ends_at";
        ALTER TABLE "schedules" DROP COLUMN "pause_reason";
        ALTER TABLE "schedules" ALTER COLUMN "cron" SET NOT NULL;
        ALTER TABLE "schedule_slots" DROP COLUMN "is_backfilled";
        ALTER TABLE "schedule_slots" DROP COLUMN "decided_at";"""


MODELS_STATE = (
    "eJztXf9zm7gS/1c0/qXtjC/XOt967b3OJI2vzbs06WuS6931bogMsuGMhYugrl9f//cnCT"
    "ACBAbbOJho5uaagFaQz0piP7ur1bfOxDGQTfY+oKGLiHnjjBHuvADfOhhOEP1Ber8LOnA6"
    "je+yCx4c2FzADVpqHmvKb8EB8Vyoe/TuENoE0UsGIrprTT3LYU/rXGEEbAuPgTMEEBBECL"
    "3xiADdhBbeA1fYngPPRMCExAQWAWM09V4Cy2M/kynCHpiZCNML9Fdf16m847J7FiE+MvbY"
    "SxiOTt/CwqMtPc/H1mcfURRGiPbk0qd++ptetrCBviLCfv3UCR/Mmusugh4yNOh1/mbtpm"
    "NtaCHbSOjCMlhTfl3z5lN+7fb2/OwX3pL9kQNNd2x/guPW07lnOnjR3PctY4/JsHsjhJHL"
    "HitoBvu2HaoyuhT8KfSC5/po8TcY8QUDDaFvM/12fh76WGdqBbrjoj3LIHsYzTTLeBW+n9"
    "BW0y6vbrTr/o2mdTJjgr1HSm3hJd3BbDxZ2GMwfvse9Bujwq922ANevz358Hj/6AnHwSHe"
    "yOU3OWad71wQejAQ5SqJoeajV2P6z0L+2oSuHPKkVAp6+tL1gB5BVQO4nQn8qtkIjzyT/n"
    "p0UAD2bycfON5HBxxvh874YEG4DO/0+C0GewyzMOwzMJ/RO541QXKok5IpqI1QdC/6YRXg"
    "owsx8vHqlTfeddvRx3vYmd3HcL85f9e/vjl59551PyHks81hPLnpszs9fnWeuvr4KKWtRS"
    "fg4/nNW8B+BX9eXfbTc2jR7ubPDnsn6HuORv9wDRoiVNHl6FJC++jr1KLdraD9pOR9ab/G"
    "idcmNfMv5gpKFuU2oOJw3VQarkHDgSGjVTNQklKbNFSaq9olJgkz/YZjqUUiGItJgH+hHx"
    "5rhH9Fcw7zOX0ViHUkwTS05a/jnnYT2PhqPK1dOFtYzKmRRX+gfzfyAuPt5Pr1yVm/w6Ee"
    "QH08g66hJTBnd5yek7qyaJu9NelN0lcghiOOD/tD2GunsJdQLEEt+ewq/MtK8qoTQOjI+M"
    "HCwGH/IWCgL5aO9kAfGxRnxmgQNghAX5BLGQ+zXinvgR7Q6asxcmR5WfK0qU7LMCSfIFfR"
    "o+bRI2W3P+TPPZ3eK+lelFMGXZM1zNbditacIKJMuWJTLvqqrWnH3Ybd7CakS404YUBVte"
    "BiqLPe6CTop6H8L79+QDb0QvtLjnfaB94S3L/Xae/yMSoxdqOxm2/pMvWXM3PzEVhuYipj"
    "8v6NSTSBll3Fzb4QaJ2HvXdYxsVOW+X62Pm9pJOd/1sB3qj9ZtC951Uvie+zp09L4Etb5e"
    "LL7yXxnUJCZg5dKauGizKCLUS8VwrxXgHivSziFtEMi7C/X7JKnzqOjSDOWaiTkinAB1S0"
    "LsQXV7a7Lp9eXV0kWMfp+U0K6dt3p3066LkCaCMrMLPOL29UsO6BU8IMhyljcosuytWN7f"
    "Y5qRNzaYImA2rfmtZ0TZze8Y7aCpOL6Ew11uZtrJOddSgtQchfm9b6ZWbZLmLzhc6w9Vei"
    "j447HtrO7LegtxZhVSfxD9clCfWPV6x88j91nX+Q7mnhMrl5N8Cn6BE8EsWcEX/nBp+ilr"
    "RBQixp1ViGCk01wZvgUutfTsL62J9kXKsJ4CPZVvKwUjSsgIWp3L2HTgcSTo9wha62siWl"
    "VJwoNaVU2K3OsJvw6V4z8vY+7mk3gV0afEtOVHn8LT1yVUizxpBmnbZ6NJwlxrow0pda6/"
    "VH6z4pm7uRNreKMNUbYRLfLAPzDfrqyWFOiW0P7c59WND9328SxnOE6ON3J78/SRjQF1eX"
    "b6LmggZeX1ydKo7zwDnOSiEPwU2lPPlyXyz7dgwgQWuCdBZ201aYZqGzeUM+6zbBVKcFvB"
    "hWEhNYHHL5NnBifNdsBCsftLKHmzuBlT3cYnuYYyn5OPW/0uXu39dXl1lDOBZJW8GW7oH/"
    "AdsiO+xJk0Ef4ZAPvWIdinWoyErNX2gVCthaKKDcVpxt5nLtCtq10poQLWk9rwjHokpeC4"
    "Ut32p+57jWyMJ3gMA5ATO233sCDcR2g0Ns0J/HiLBfHDqbXoA718c//kz/9+rHn4mHpvQf"
    "y0OTV3dd4Lj0Ln8yvWa8ugNDeoVtM+fdDebApP1ld6Xfw/PLUDVDII+KqzWRq32Bti/zSj"
    "EjTg53LKEM2jyDNqUH1kHayg0mbBWaHEu0b+NXHdtkFI94yDwi0uFgXpFKZATX+LI0MxV6"
    "zTSt6KNeEdeUmOJoxRxNNJ3WJGktjBp1UywtNbiWZ2zFs3wDAJfM22rmarAU28yCmECXvg"
    "W4vL24uK/srdfOhN6TsrzoVreI5ulBo5I87yNjVsSZoIFjzIHDiA+r7oV5vWQb0REITMc2"
    "6FVIxiQosEx51svsfS+iZBbO0rn6HiPdDOIGe6DGaJ7ZB/KtE+uBtWNDgDVBX6dutNMxVF"
    "GIfjjYoinS4Y0prOwX8PFt/0OfvxSm1hU4vxbGjqKC90sFmfor0JGwuQralQvajS0sGcrl"
    "NuZEsi3EevMbc9j4rhKhi9qv5c1o5qddRecUq94sq46+3FV1L8qp2odN1nBo41UwumIJxe"
    "mLOX1oZ6/JNstVLGgooEvZZjyamrRH6AzZFivo3JFlSEb3uoUZkkErq2SKJD+kZ4YGpuOM"
    "gYuoColHyR5jcqyQ9B5g5NbyqPpBxOXAzPJMfioPxbALBmhIRxZnhISVnnWBiaBLqMXVkx"
    "8JVOvTpLwzfGIwqgx/ijQZBU20c5GOKI4qjNgs7iioT8px8jISRak2sptnpejNswJ+8yxD"
    "cBzf0528DNvlZFIQbyPiG+eTlLWQaom2sYTKsa2cY0s/G4Z0M1E+gxdEVEpCORZP/z5Xsl"
    "TnY7wQUAiXQ5h57rMAn1oYunP5shFJpKtyzr3AZmwPtqdhjswCWwrt6fnlyYc/5CvHqSSn"
    "5vSPm/6JBHONmLB3eFTFDEmJtfCruPmjC+/JTbA7jp8KCRUumiLoST555zjXwlhIpMBkxL"
    "qm0fq0rqE6Ym/wQ+/ZwfHB8/2jg+e0CX/LxZXjApyzhXpNSJibYWhbshT3wvrIaVFVILlC"
    "geQUNa/iHk6JqhMtG+0iDt0xFdf/pJRyFRe7igWX15ru4o9xT7sJ7FKXcXJkNcltzFz1su"
    "0n/rJT5P2yZxzeDRHV/h0YOYgAfxp4ZRHUTaDb0Jq8BBDMXLpkR2cQuswDDSAGjm3wfR26"
    "CfGIXsKOZ1JlSLaW1PEEuTtYKNtAR7Xr5bmDhXbZXSWsTC2XXmT3iccnsnVMyGiawTEKr6"
    "+X0hR2xDOarqKMuNTDeGKW5mPPstd/oNBZ4UMjsDaSuDW0sEVMDmWUuwVOLs/orLRGI+Ty"
    "pQf8Czy6fv22f3Z70X+kMrua4J2PJ1MG8XxWnBBqISfeL5XltV+Q5bWfzfISJ8KqDvp0Hy"
    "3EfvNe+hC0Ki5NQUQ5Ncs5NS089SXkLh/jhYDKrisFMF0SPF/iCSq3csTSWww8/ee2f9s/"
    "q+uDWPe64fhexSEdS6gxXWpMI9d1Ki3MCwEFsErJVd64Jd64iOtW135SUqXlNlnLAvOuqu"
    "aUqNJzk/VsQ+JpBH2uEAwURVQ0MB2VCvxkzgzLyGG+9yMltpI93bBpUndKgOjerLhEpUTV"
    "EtXkJYrHA7IaPrVGuUvUQqQ169NPvd7+/nHv6f7R88OD4+PD508XC1X2VtGKdXr+hi1aCW"
    "1mV7EoTlFxXgliak41eU6xkmvx7pDSWUCiUGum1sY+/VPoIly5kqgopDLVkogOHXdMicTQ"
    "dSYVYc1KKmwzrl93pYJVGUGFbBLZ8CDkirAmpVS+UtoiEfIKKqCaElOwLkkDE1Jd1s0Da9"
    "+hKN10IlhycC2vAvYlPtR8Q+iWPyZ9V0FOrovLMU7mYq0Jc7srrWW+5JUrrYlnVcR1zVJE"
    "vULBcaGEWkuGc2psoumaCF3TLtoET53psNe6iQyf45HJiV3c6xYlxpKwVdnsWIy+evTtXO"
    "YFuQMW4QUK2EVAbMeLaxj8w4obuC/5C79gjVzEWmMHoz0Q9MIEol4IYqXU7TmY8ZasU2/m"
    "AMMaDpErSaG9l9f4C/+FP5oO+sKKNbAMXcKqBDozVi7QM5l4COYjAmxkjJDLy7/z4vGsYC"
    "ABBluiWCFBEhR6oLI8NNtZDOTi8u/LEnUTiaoiRutnqlpEQ5iNGkOloDYhBXW3yt91Xn9Y"
    "5KXsXEqT7sos2vxQV9S+fTGuWgo5svV0rhFEnyyzrnK9tRm5lRy2TcN7wy5bOv9Nx10h0p"
    "EQVLGOJsc62Bk0K2hYEFP6bbJ+mQb+Sy3WKt8gUaaF+x02n2yhMvGXTJt1k2pZZNWG01Vt"
    "VkF8i2br9a/n73fWbIWebmr+yoiL8luE/OLk+mbXIddm9E+ki3x1o7agh+3lI+wfPd2VlI"
    "QFXhOHSJbv5ThHcttD99muYMu952TVPHiibMsdsC0RXVxW0LAgpvTbZP0GDvAVPkRZQZUP"
    "l82H8wml0EMG1BBatu9WSjfME1d+rCzUQvghA3BhBbKk4Bbrj0Whh50tP8aHp7Ha/oO0rP"
    "pINPkjESxE1esyp+VUdebK1ZmpFv3JiiX+REk1wZo8wRKh+Ip6TssqTTde02FKyUqaFmSV"
    "ppusaVUk4iFrX2Xrq2z9LUO7mWz9MqnO7Bu0bhZvmAp5TbtqEeRbyeblmBVk9EaYLs/q1R"
    "aaLHc+2sSZIOwB6IGZaekmgIuUVjCDYfoqxEaQ0jpA7CgzlvxqefID0NbrTlrSlghZzeyP"
    "Kz5fe4FDMCMCge6ambDheU+sLOvHk/Ob88s3qiprI1JiSTgvKoWqQhlVIb/R5pY6ok0d0d"
    "ZiJ6A6+2dj26gtojFrbGjZK8WKkrLquJoK8SID6ZaxkkMkKakcIrv4hU6Z2mUXspSYcogU"
    "O0RE+rOmQ0TcH7qb0C7f/p0cXE06yIbvcpZx/HD3cwG3j7ZYl6P00PPQZMpJODs7hkkzjs"
    "1+pkYEeHxH1/MJ3/z6wzNGbQldicHQcftQN7uAOMEpNGwnbKB9wHUebGJ9Iqf99T9S6hpw"
    "g0OAwgM22DM4SsHLSE69CdvTCWhFvqy0UFcdiN4Uci+qqWx+lSCyveS1HUqqqniATXuPrq"
    "lhO1G4kpQcqlHz7Q3TH57tyCAV1uKSYAoSW8zq3xE4ORQVJn3UvoWz/qCM3+wg3292kN3K"
    "Phwi2Rm55byUsXQLwd68k3L3jvbZYbDV9thOzdtj1blJdUOszk2qGWB1cs5D8PSqk3Mehp"
    "5dxPfwrFCbPCupopSNiPg2zWqtJUYS+nXXDI+ER8rvJqBLIyPxaGpSUOQjGpiOM+5I4iLR"
    "rW5RaGQWNCoZHbkxEbj9cPGIAM8ZI8ziEWPEwhasrKcJidnlMQiCdBd59B9oI4O+MrJYyA"
    "HoEIMBvWs6MwzgiGKdDYbU8oT164SqcMa2FvyCXEXdRKvns8XSynlR5ixzNvs0NuEqeT4T"
    "UpsBevkI3+GYR7CAacFylkU6P3kwI9iGyqnbTiJUFRK2nvGmtgA+ZH6stgCqLYBbhnZ7Ww"
    "CpmJV3fmKVfYBnQT/zFmFe6x7AxRiVcWBh/BaQ4LBVORacj0YZnjl1nX/CkLWimU2kmfzf"
    "DNj5nCdq30JaWcvZBcro3rrRHR2Xhv3JQHYEfW5aWFZQZYcpRqMYjZBjHXzOqx7wnJBSfK"
    "aYzwgm05p05n3c024Cu5TNJEfW6mTG9fGaNKZd0UDpxr0NFXxpK0xibHF1lIQwZhtBCk2s"
    "dUFq7dG/W3EdRLAVeBAEZJc7EjRRq8vD6pf8fEzdhJi+JWCHTPHDMj2EX7DjMn0eBp9aGN"
    "O7nsN2BWYD5yv2Id0WKDoQQ9M/vRdQeSq2YxZ1izwVVencfdC4Op0VG2Zy9AUtnLNjMj/j"
    "OSm1Vtpz0wCuMe+Zmj76mPiSDX8Fh4QKMi30tm0+u0C5Jh6yayLS4WBe0TuREVSpyMl5pc"
    "LYKoy9ZWg3E8aWLw8bAPiWoN3NN1uKbWZBTKBL3wJc3l5cKMda4/h9/wvC0rrAwY1uEZdH"
    "rElJAn8+mfhccA/cPUZThxXloSKYQG69dAHtAMEJ/Rd9fnIHHNdALgH0tefhHRJU/tERJ+"
    "sI0vvAg2NEgOvMCJiZDkFij5TMZzwA9/ESf+EBoosOuJuONILhlJiOp32dWPgxvaD7rksx"
    "XNx4/OTJXVysCPNCRybr2Z8COujp0wZoSFceXvYI2uwN5vw9Cmob8xfn8U/0WVKwiMPA1R"
    "q/Nm+dlSvtzTi1RvlFSWRfdgm7DleZ5uY9B9T6p15vf/+493T/6PnhwfHx4fOnC46dvVVE"
    "tk/P3zC+nbCFIwJekPG/0FJZEyuWUNZVJtX8cwVXUdha+YkkfqLFolISy0V7haasuk5yZS"
    "6/1qYE2wTuVtbdMgWOlu+rimRb6JCro/4Omlat9hqLKDdMyl9P7YZKnvqwvSpNUspFX91r"
    "fL/e4vtBeSfcwhkv2/1sVj9BrqWbHQkfD+90iwg5jNvUmaJfiQs+FCK4prWXT/G+xGkVZc"
    "OAgkgbjY7DwzJWx+FhvtnB7qWW8um0CsJh8xaiW8uOBvpEL3QnJhFmX+CcEFssojIG8syR"
    "1MePdXAqCxlt82P2/f9toT1O"
)
