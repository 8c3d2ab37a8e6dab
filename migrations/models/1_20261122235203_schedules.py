from tortoise import BaseDBAsyncClient

RUN_IN_TRANSACTION = True


async def upgrade(db: BaseDBAsyncClient) -> str:
    return """
        ALTER TABLE "schedules" ADD "overlap" VARCHAR(20) NOT NULL DEFAULT 'SKIP';
        ALTER TABLE "schedules" ADD "kind" VARCHAR(20) NOT NULL DEFAULT 'CRON';
        ALTER TABLE "schedules" ADD "jitter_seconds" INT NOT NULL DEFAULT 0;
        ALTER TABLE "schedules" ADD "starts_at" TIMESTAMPTZ;
        ALTER TABLE "schedules" ADD "catch_up_window_seconds" INT NOT NULL DEFAULT 3600;
        ALTER TABLE "schedules" ADD "anchor_at" TIMESTAMPTZ;
        ALTER TABLE "schedules" ADD "next_slot_at" TIMESTAMPTZ;
        ALTER TABLE "schedules" ADD "ends_at" TIMESTAMPTZ;
        ALTER TABLE "schedules" ADD "once_at" TIMESTAMPTZ;
        ALTER TABLE "schedules" ADD "pause_ends_at" TIMESTAMPTZ;
        ALTER TABLE "schedules" ADD "catch_up_most" INT NOT NULL DEFAULT 10;
        ALTER TABLE "schedules" ADD "resumed_at" TIMESTAMPTZ;
        ALTER TABLE "schedules" ADD "pause_reason" TEXT NOT NULL DEFAULT '';
        ALTER TABLE "schedules" ADD "every_seconds" INT;
        ALTER TABLE "schedules" ADD "catch_up" VARCHAR(20) NOT NULL DEFAULT 'LAST';
        ALTER TABLE "schedules" ADD "pause_after_failures" INT;
        ALTER TABLE "schedules" ALTER COLUMN "cron" DROP NOT NULL;
        ALTER TABLE "schedule_slots" ADD "is_backfilled" BOOL NOT NULL DEFAULT False;
        ALTER TABLE "schedule_slots" ADD "decided_at" TIMESTAMPTZ NOT NULL DEFAULT now();
        CREATE INDEX IF NOT EXISTS "idx_runs_workflo_609421" ON "runs" ("workflow_id") WHERE finished_at IS NULL AND trigger_type = 'SCHEDULE';
        CREATE INDEX IF NOT EXISTS "idx_schedule_sl_schedul_c66f4c" ON "schedule_slots" ("schedule_id", "slot") WHERE outcome = 'WAITING';"""


async def downgrade(db: BaseDBAsyncClient) -> str:
    return """
        DROP INDEX IF EXISTS "idx_schedule_sl_schedul_c66f4c";
        DROP INDEX IF EXISTS "idx_runs_workflo_609421";
        ALTER TABLE "schedules" DROP COLUMN "overlap";
        ALTER TABLE "schedules" DROP COLUMN "kind";
        ALTER TABLE "schedules" DROP COLUMN "jitter_seconds";
        ALTER TABLE "schedules" DROP COLUMN "starts_at";
        ALTER TABLE "schedules" DROP COLUMN "catch_up_window_seconds";
        ALTER TABLE "schedules" DROP COLUMN "anchor_at";
        ALTER TABLE "schedules" DROP COLUMN "next_slot_at";
        ALTER TABLE "schedules" DROP COLUMN "ends_at";
        ALTER TABLE "schedules" DROP COLUMN "once_at";
        ALTER TABLE "schedules" DROP COLUMN "pause_ends_at";
        ALTER TABLE "schedules" DROP COLUMN "catch_up_most";
        ALTER TABLE "schedules" DROP COLUMN "resumed_at";
        ALTER TABLE "schedules" DROP COLUMN "pause_reason";
        ALTER TABLE "schedules" DROP COLUMN "every_seconds";
        ALTER TABLE "schedules" DROP COLUMN "catch_up";
        ALTER TABLE "schedules" DROP COLUMN "pause_after_failures";
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
    "l82H8wml0EMG1BBatu9WSjfME1d+rCzUQvghA3BhBbKk4Bbrj0Whh50tPxYMzxU/EBlh9Z"
    "lo8mciUFf1ysxpOVWfuXJ9ZqpFf7JikT9RUk2wJk+wRDC+op7TskrTjdd0mFSykqYFWaXp"
    "JmtalYl4yNpX+foqX3/L0G4mX79MsjP7Bq2bxxsmQ17TrloE+VbyeTlmBTm9EabL83q1hS"
    "bLnZA2cSYIewB6YGZaugngIqkVzGCYwAqxESS1DhA7zIylv1qe/Ai09bqTFrUlQl4z++OK"
    "T9he4BDMiECgu2YubHjiEyvM+vHk/Ob88o2qy9qIpFgSzotKwapQRtXIb7S5pQ5pU4e0td"
    "gJqE7/2dhGaotozBobWvZK0aKkrDqwpkLEyEC6ZazkEElKKofILn6hU6Z22YUsJaYcIsUO"
    "EZH+rOkQEXeI7ia0yzeAJwdXk46y4fucZRw/3P9cwO2jTdblKD30PDSZchLOTo9h0oxjs5"
    "+pEQEe39H1fMK3v/7wjFFbQldiMHTcPtTNLiBOcA4N2wsbaB9wnQfbWJ/IaX/9j5S6Btzg"
    "GKDwiA32DI5S8DKSc2/C9nQCWpEvKy3UVUeiN4Xci2oqm2EliGwvfW2H0qoqHmHT3sNrat"
    "hQFK4kJYdq1Hx7w/SHZzsySIW1uCSYgsQW8/p3BE4ORYVJH7Vv4aw/KOM3O8j3mx1kN7MP"
    "h0h2Sm45L2Us3UKwN++k3L3DfXYYbLVBtlPzBll1clLdEKuTk2oGWJ2d8xA8versnIehZx"
    "f5ZLXq5FlJFaVsRMS3aVZrLTGS0K+7ZngkPFR+NwFdGhmJR1OTgiIf0cB0nHFHEheJbnWL"
    "QiOzoFHJ6MiNicDth4tHBHjOGGEWjxgjFrZghT1NSMwuj0EQpLvIo/9AGxn0lZHFQg5Ahx"
    "gM6F3TmWEARxTrbDCkliesXylUhTO2teAX5CrqJlo9ny2WVs6LMqeZs9mnsQlXyfOZkNoM"
    "0MtH+A7HPIIFTAuWsyzS+cmDGcE21E7ddhKhqpGw9Yw3tQXwIfNjtQVQbQHcMrTb2wJIxa"
    "y8ExSr7AM8C/qZtwjzWvcALsaojAML47eABIetyrHgfDTK8Myp6/wThqwVzWwizeT/ZsDO"
    "5zxR+xbSylpOL1BG99aN7ujANOxPBrJD6HPTwrKCKjtMMRrFaIQc6+BzXvWI54SU4jPFfE"
    "YwmdakM+/jnnYT2KVsJjmyViczro/XpDHtigZKN+5tqOBLW2ESY4uroySEMdsIUmhirQtS"
    "aw//3YrrIIKtwIMgILvckaCJWl0eVr/kJ2TqJsT0LQE7Zoofl+kh/IIdmOnzMPjUwpje9R"
    "y2KzAbOF+xD+m2QNGBGJr+6b2AylOxHbOoW+SpqErn7oPG1ems2DCToy9o4Zwdk/kZz0mp"
    "tdKemwZwjXnP1PTRx8SXbPgrOCZUkGmht23z2QXKNfGQXRORDgfzit6JjKBKRU7OKxXGVm"
    "HsLUO7mTC2fHnYAMC3BO1uvtlSbDMLYgJd+hbg8vbiQjnWGsfv+18QltYFDm50i7g8Yk1K"
    "EvjzycTngnvg7jGaOqwoDxXBBHLrpQtoBwhO6L/o85M74LgGcgmgrz0P75Cg8o+OOFlHkN"
    "4HHhwjAlxnRsDMdAgSe6RkPuMBuI+X+AsPEF10wN10pBEMp8R0PO3rxMKP6QXdd12K4eLG"
    "4ydP7uJiRZgXOjJZz/4U0EFPnzZAQ7ry8LJH0GZvMOfvUVDbmL84j3+iz5KCRRwGrtb4tX"
    "nrrFxpb8apNcovSiL7skvYdbjKNDfvOaDWP/V6+/vHvaf7R88PD46PD58/XXDs7K0isn16"
    "/obx7YQtHBHwgoz/hZbKmlixhLKuMqnmnyu4isLWyk8k8RMtFpWSWC7aKzRl1XWSK3P5tT"
    "Yl2CZwt7LulilwtHxfVSTbQodcHfV30LRqtddYRLlhUv56ajdU8tSH7VVpklIu+upe4/v1"
    "Ft8PyjvhFs542e5ns/oJci3d7Ej4eHinW0TIYdymzhT9SlzwoRDBNa29fIr3JU6rKBsGFE"
    "TaaHQcHpaxOg4P880Odi+1lE+nVRAOm7cQ3Vp2NNAneqE7MYkw+wLnhNhiEZUxkGeOpD5+"
    "rINTWchomx+z7/8HoQ096g=="
)
