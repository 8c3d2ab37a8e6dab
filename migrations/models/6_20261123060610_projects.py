from tortoise import BaseDBAsyncClient

RUN_IN_TRANSACTION = True


async def upgrade(db: BaseDBAsyncClient) -> str:
    return """
        CREATE TABLE IF NOT EXISTS "sealing_checks" (
    "id" UUID NOT NULL PRIMARY KEY,
    "name" VARCHAR(20) NOT NULL UNIQUE,
    "sealed" TEXT NOT NULL
);
COMMENT ON TABLE "sealing_checks" IS 'One row: a text that everybody knows, sealed with the key that this database''s secrets are sealed with.';
        CREATE TABLE IF NOT EXISTS "project_invitations" (
    "id" UUID NOT NULL PRIMARY KEY,
    "email" VARCHAR(254) NOT NULL,
    "role" VARCHAR(20) NOT NULL,
    "status" VARCHAR(20) NOT NULL,
    "token_hash" VARCHAR(64) NOT NULL UNIQUE,
    "created_at" TIMESTAMPTZ NOT NULL,
    "expires_at" TIMESTAMPTZ NOT NULL,
    "invited_by_id" UUID REFERENCES "users" ("id") ON DELETE SET NULL,
    "project_id" UUID NOT NULL REFERENCES "projects" ("id") ON DELETE CASCADE
);
CREATE INDEX IF NOT EXISTS "idx_project_inv_project_c0a4ff" ON "project_invitations" ("project_id", "created_at", "id");
COMMENT ON TABLE "project_invitations" IS 'Only the token''s hash is kept. One that has expired is still PENDING: it can be sent again.';
        CREATE TABLE IF NOT EXISTS "secrets" (
    "id" UUID NOT NULL PRIMARY KEY,
    "name" VARCHAR(64) NOT NULL,
    "sealed" TEXT NOT NULL,
    "created_at" TIMESTAMPTZ NOT NULL,
    "updated_at" TIMESTAMPTZ NOT NULL,
    "last_used_at" TIMESTAMPTZ,
    "project_id" UUID NOT NULL REFERENCES "projects" ("id") ON DELETE CASCADE,
    CONSTRAINT "uid_secrets_project_76a0c2" UNIQUE ("project_id", "name")
);
        CREATE TABLE IF NOT EXISTS "quota_overrides" (
    "id" UUID NOT NULL PRIMARY KEY,
    "quota" VARCHAR(20) NOT NULL,
    "most" BIGINT,
    "project_id" UUID NOT NULL REFERENCES "projects" ("id") ON DELETE CASCADE,
    CONSTRAINT "uid_quota_overr_project_8edc07" UNIQUE ("project_id", "quota")
);
COMMENT ON TABLE "quota_overrides" IS 'What the operator says of one project instead of the server''s settings.';
        CREATE TABLE IF NOT EXISTS "project_usages" (
    "id" UUID NOT NULL PRIMARY KEY,
    "records" BIGINT NOT NULL,
    "runs_today" BIGINT NOT NULL,
    "storage_bytes" BIGINT NOT NULL,
    "spend_micros" BIGINT NOT NULL,
    "exceeded" VARCHAR(200) NOT NULL,
    "measured_at" TIMESTAMPTZ NOT NULL,
    "took_seconds" DOUBLE PRECISION NOT NULL,
    "project_id" UUID NOT NULL UNIQUE REFERENCES "projects" ("id") ON DELETE CASCADE
);
CREATE INDEX IF NOT EXISTS "idx_project_usa_measure_bea305" ON "project_usages" ("measured_at", "id");
COMMENT ON TABLE "project_usages" IS 'As it was measured last. `exceeded` names, with spaces around each, the quotas that were used up then.';
        ALTER TABLE "projects" ADD "deleted_at" TIMESTAMPTZ;
        CREATE INDEX IF NOT EXISTS "idx_projects_deleted_8080b3" ON "projects" ("deleted_at") WHERE deleted_at IS NOT NULL;"""


async def downgrade(db: BaseDBAsyncClient) -> str:
    return """
        DROP INDEX IF EXISTS "idx_projects_deleted_8080b3";
        ALTER TABLE "projects" DROP COLUMN "deleted_at";
        DROP TABLE IF EXISTS "quota_overrides";
        DROP TABLE IF EXISTS "project_invitations";
        DROP TABLE IF EXISTS "secrets";
        DROP TABLE IF EXISTS "project_usages";
        DROP TABLE IF EXISTS "sealing_checks";"""


MODELS_STATE = (
    "eJztXf1z2zbS/lcw+iXpjJpL/JVc2rczduK2fpvYOdtp7q69kWESsniWSJUgrfju7f/+Yk"
    "FS/AIpQhQpit6ZTpqQWJB6AAK7zy52/zuYOSab8heXbOwyPrl27pk9eEv+O7DpjIm/KO8P"
    "yYDO5/FduODR26kUcIOWIw+aylv0lnsuNTxxd0ynnIlLJuOGa809y4GnDS5sRqaWfU+cMa"
    "GEM87FjWecGBNq2S/IhT19JN6EkQnlE2Jxcs/m3nfE8uDvfM5sjywmzBYXxD99wxDyjgv3"
    "LM59Zr6AlzAdQ7yFZd+19Dzftv7wmUDhjomeXPHU3/4lLlu2yb4yDv/8bRA+GJobLqMeM0"
    "fUG/wL2s3vR2OLTc3UWFgmNJXXR97jXF77/Pns/Y+yJfzI25HhTP2ZHbeeP3oTx142933L"
    "fAEycO+O2cyFxyZGxvan03Aoo0vBTxEXPNdny99gxhdMNqb+FMZ38P3Ytw0YVmI4Lnthmf"
    "yFzRYjy/whfL9E29Ho/OJ6dHV6PRoNcnMC3iMzbOElw7FhPlm2BzD+98+g3xgVeXUAD3j3"
    "8/Hl8/2jbyQODvfuXHlTYjb4UwpSjwaickhiqOXsHcH45yF/N6GuGvK0VAZ68dLNgB5B1Q"
    "C4gxn9Opoy+86biH8eHZSA/evxpcT76EDi7YgvPlgQzsM7e/IWwB7DnJj2OZjfizueNWNq"
    "qNOSGajNUPRF9Jd1gI8uxMjHq1fRfDemjnH/wnYW25ju12cfT6+ujz9+gu5nnP8xlTAeX5"
    "/CnT159TFz9flRZrSWnZAvZ9c/E/gn+efF+Wn2G1q2u/7nAN6J+p4zEj98RM0kVNHl6FJq"
    "9NnXuSW6W2P005LbGv0GP7w+DbPcMdcY5KTcBoY4XDdxhBsY4UCRGekpKGmpTSoq3R3aFS"
    "oJqH7je6VGklAW0wD/KDYe687+hT1KmM/Eq1DbYApMQ13+Ku5pN4GNr8aftUsXS405M7PE"
    "X8TvZl6gvB1fvTt+fzqQUN9S435BXXOUwhzuOHtO5sqybf7WbG+WvUJteifxgR8Cr53BXm"
    "FiJYal2LoKf1lFu+qYcDEzvrVs4sB/jJjswTLYC3JqmwJnsGiYbXLCHpgrLB7QXoXdQz1i"
    "iFcD48jy8sbTpjqtYiH5nLloHnXPPEK9/Slv93PXeVhr8FOCOPa7OPZiaV9r6JNyqMx3eY"
    "Rhz9XU5BMiqMaXq/GRRlNTh/8cdrObkK5U4BMTSld7j6HOeyLSoJ+E8j/+csmm1At1bzXe"
    "Wf9HT3D/s0lbR85RhaETzd1iKweGv5qJU4zAavMCDYl2VsMyQ4LNqDXVcbEsBXrnXdk7rO"
    "JeEa0K/SvyXtrBIv+vAW/UfjPobnnVS+P76uXLCviKVoX4yntpfOeU84UjVkpdV2FOsIeI"
    "71VCfK8E8b084hYfmRaH369YpU8cZ8qoXbBQpyUzgN8K0aYQX15pd10+ubj4kLI6Ts6uM0"
    "h//nhyKia9HADRyArUrLPza3TUPnGTMGfDVFG5k/T0+sp2/xwUqW9pxma3Qr+dWPOaOH2U"
    "HfUVJst+sDyJQE2YzpYd7SyxVI6Uy8SaZta2cKGTniIkTE3XeaDTmhgdh930FCXXr02T+H"
    "39xjjEorAHBjI1NzfbO4V+egrUg9ja6q/ZXxz3fjx1Fr8GvfUIqyYZt1AhUHBusapQzLqJ"
    "te3fzPBGoX6yef7tt+gR0LUkwv9V6PGPWooGKbG0OWGZGA/QBRrPFWa3mv04tf1ZzqeRAj"
    "6S7SUBUon/KKE/MGD6qdvhmcALuULrrWxpKXTQZj4p9Hc36e9ObN01Xd6f4p52E9iVXu/0"
    "h6p2fGdn7gaAxViCbUQCR9NZoawnZvpKbb15N/lvCp0bZmH8OwcBqEF47lCeznEjIjjsL/"
    "yF4UOjCTiQjcWrwz/Il59PL09J3Bc5uyJiopDzzx8+BKOEav521Xz0JjfrTU6+WQ7ma/Gl"
    "qGHOiLWH9mAbSvvp369T+nqE6POPx3//JqWzf7g4/ylqnhiBdx8uTjLAM9d13NEiJJ00tU"
    "GlcI0VpptMVk0t2xWLug2PHpn0UUEOntkFkzsvmIHW2kUqVbyu+N+3e68OXh+82T86eCOa"
    "yPdcXnldgjv655EXSO8bS/1Lc/TTkhiY37VRXisKI0HgY3BBl4ILdhIqzsQWUd/rCZ30Fa"
    "I/fEdYTM6D0AQt8Zx6UP0NOrsI++orYmBi3lJeF6v3YTd9han9uJWdhEnGZYwW1Kq7TMnA"
    "jC+in74itZUwlp1EKrLnNxTI0ieYtGjxpLuC3inowwjNC5tdO+KP1Zh+jjraSVtEjaeG5y"
    "ChciqcB2mFdHW0T0YTrpKsMcyOKM9VPuOpLImQPJEF6T7EZRLk6TJl3kTPmk7Jp9Pz92fn"
    "P72FLCEGtcktI7AkEXoHmRcHGRybflYV5wfGHnWCSezuEcJtM4nNHyLE6K6WorsEhp6vUD"
    "iqQR1Lt+gBChfZppaMphHHPK8KmDHPK7onMM8r+ic0h1laEuJTvX3UdKDnBNF5nskygHG/"
    "GKjaoZBK3UDV+APfALwVw1W7uRCshDa3FqbQFW+RCIfcRvpa6cZTZq+NHHxlyWuXnsQGD5"
    "bJF8seLEOipq1dC6NHt2JhcUaVGXGKo0ZjiV4A3HbIKJq0T9nW8efmmqOflsTR38XRn1Lu"
    "jXy+1vhnZTHmsssjjZY3Wt5dMg+rWN7bMg3pVPzCdxNm3A+UBmLi/rDcTJQtRwY01agg6T"
    "qLt4QST2i8QVSArEBy65iP5F5833xIApWXLCxvIqMK7tlj0NKbWJxEMYnPOAktVUJdlhRS"
    "V5Js6bmY0Lgra9mws0Zuh5yIDXjH0cRt3sTVOHDS5G6SDoJXbCe5KPni/UQRnb96Q/kSLM"
    "+MOHOYIo5LOH3kUL4KSl6F2zCxxPgwasJlaMuZK54i13HPEyPJ8xvGBvtdRYTK341MaAc3"
    "iWBklLvE6jCfpXAv1rSmN42ZGJk80ifWXeGB40iiR8eM/7q3t7//eu/l/tGbw4PXrw/fvF"
    "yeN87fKjt4fHL2E5w9TqGfP4yMRjMazWg0VyuRQ++U6s3yiMPqAH55rKJqQVAOwfALysmM"
    "Ue5DuDzwkS/IDftqMGYy84bAmwibVRqrfE4NBuao49smYdSYDKVCIvcgHtiwCyaMVSA0iT"
    "+Hm4ow/vYeWyWiP3oHjOPvlFJUnMW8ZLNOCK21X6+1pL3s1W4NWb/FB2NSRXBOKfQpOUR/"
    "PfS5MAHF+j26ffSUh6FLBiAnimOw5hjMmW2OZpbhOrpDkJHEEVhvBCI1QIc5Tcq0eOCFNL"
    "WrtlA7K6P56LitM6IYt/B2B73ZnuPcj7hQmWyVnvXj1KEF61xWMDP8Y5DctZWuZGDfX3w+"
    "+XBKPl2evju7Ors4T4+kvAmX4oJpl6fHHzpOgmzVNbRBCkTHUK9Al0RZB5onS7owAJunSm"
    "rRH8e+aXmntuc+DhQcSOLusIwIodBuxERDqyoPcjEmNHK2DInjgqOFOzMGTvtnnFDDcHzI"
    "FDB1bPaCnHkBOwGefk5uH4llBkSF43tkHPBt4NPnMtWAuDi1HhjQFGymiBho9dEaGQ7CMV"
    "cle/4tmUQbsyB0kT3Z8nbTMb/HZo7dba0yRC/RDGuDagKalkJM05iKlV8Tz1gCsUxjKewo"
    "qFqgQ0EkRHqQdL3pI0rUUCe2L8F3KdHDWIejKgTPUTG/c5RPZkJdoeYFIGmgnBHr30xuCm"
    "i9lTclhItvGtFbBsZMHs7Tr2IN+N+rgIJJwRlLZLlIy/DI/5GpxXcwYKcEzQiF4hDP8gOL"
    "dOypykUVI7wUQIArAYwnQp8at96RYOkPzPPUZX/DO8My+mwq21Qkzm7ECEI9lhuZZlOG10"
    "vmaeKIFxVLgn0fhueIXollk8XEgdMwMkGnJKWA0RKibCa6hNMtE2bL0J7gLYJebQ94sTvr"
    "Qdzz53kKbVsvsZpMS1VFs9lXbyMl0cKOsB7adrSUYtLtXvxItaa9Oow7ku2hZbP5KO5dsc"
    "3bg7iJPK/hsppHufiEVUKkFyi3nUWEig1H7EI6BdGSIr2JN9pYIbRo09XUwBNiW0rIgNp3"
    "ncgWWddCf9gTYpiHo8vjK2ts6mz/S4He0ZmHlSIDD0siAw/zkYHIXTy1r6sj3MWygpeCvU"
    "hW9yrmL1KlxBquhI7FQDpukWOOSaxQ3sqe3LahGGCpsBOL/TcJkVoenK5Nc3ThoBqEyf66"
    "7NnHvAUdyFtQ5WS1RiHLS9lJj9DWK2OpadaEaCmMmhjHYpMmMWAVXLKOa91Z9k2QSGoBfs"
    "8ZNRk4RKltir/fM5l+wRFf01ty4/r2X74Xf/zwl++5x+bif5bHZj/cyLMIN8GTxTXzhxs4"
    "XyCzUsnubh/JRPSn8Ma2//wqppqZMB7RVuuirfZAp77qzDsocWq4YwlUaIsU2sw4QAdZLT"
    "f4YHXM5Fiih3kqGzhojXbEU7YjojHULoSWE8Qw4Qz9FG7qmrhmxNBGK7fRkqpTTSMtSeHv"
    "JrQrrbTM5FpdDS3+yjcAcL+roeUWxE5VQzueCwtd6KQD1eH16N6w9Oh62KqiqfdR2lVBrK"
    "poavPggFQQ42oZE2FmcQJWFbllQl/jxHPIglqeDHidMgpHw8OCzaE5Jqwqaov/+IK50gKT"
    "+feibvLG3lbeoLZnDk6wC5Oz+CYaiF00EGEC6B4XjkUweUr6zJrlTfWOBUYCPfSNNmL0oW"
    "90S77RsePO8ogXO0aj9niurZJT1HWmKpquGN+lALJ01RCGrCFaCC8FEOFqCI+pNeUjgZTL"
    "1O7HE0dMWmqrl2iFdAb4WyHeFOLLK+1CfnJx8SEF+clZdi3+/PHk9PL5K4l/nAxPleSWen"
    "7B6Z3VJ6Vi6Rb3xtBIaWqLbPrAVJFvpXhJ2ZBv5elsi4Yzm2mfllqKoJqnf1ZKcgSje6bg"
    "zUrOAaak1oK9Y3O6BVMmAG0tB1ZGFI/VdNlTxb7OLdHdGsOclsRR7vIoozf6KY/+ckHWdk"
    "fnJdEf3e0k370A1fV1k4TGEggmhl+3GX6dmbcbwPUy6KWnmMZf6mo8E9vPBnDtd6BEfqvu"
    "VKTEO+qrj/gGN4ZlMRIGNKla35CIaeB6QfYvixNnAanBFq7lecyO4haAT2TAwwTNggB1Gb"
    "dueULBhGz7UHdZouyJm7aMVIBABRniIFOJLRz3PsgUNrZc7ilKHm7rTX63f7dvwKV+QwJw"
    "bqM+JwJjMfnN75YFBKz4/eB1xMcp4/PFDLoZhvEckDONiblvymB+0xGd2Y54uQm175i49k"
    "hmoJIPhsowjd8G8HrjqVBNhzL3dK4cdbqFKjojlVNN1aBecjWJa5RdDTOrdST0AzOrteQo"
    "0GRT69Co3Ya2kePyWzJluqnE1I39ZnMxUDkoC/OkLdu3lyTtVVMzdcNJ0mDZ1fENRu3RM4"
    "hZBJBvXVVkMVQodcc+KYf+lC6PsDCdwDhbVz9NiPfRHb1pDVUsiVwvojaWwCgL7SgLSVuI"
    "LUg37j4phaprGtOI4tAENSOGvo1y30aSSKpJFn9JdLWb0K5kjDOTSze7TKNssTMT95TZU6"
    "Jbw1LGOGhUkTP+AgxoVIGVOEBdAisaVYSgnMnCEuIq5feSkKXAlH6Xv+9FqU4sO08IN/cY"
    "Je8aOqNUlGuKUA35hgZo1AxzW1ZltrmXQC63rd2us6VpO7pA11QpkLdtkrdF90NLxh0ykc"
    "hEIhOJTGQ3PredG2EMlWyOTsBwvvrhfNvhD96zqfXA3MeBqqZEdG9YWlMiaGVVjTu7sBlZ"
    "sNuJ49wTl4kh5J4w42UUl3j8CwK0BUR+mSSy0uM0NwLDIQmqGQdBYRBu5ZIJoy4XGtdenk"
    "po/GnqSK7gicGsMv05GxXEc8XtXGYwgWNJPFfYOJxELpsvtY7aZECiMwhwg6g1kEJOoAuc"
    "QGIG5SAvtmLTUn00sF5VsrBelZhYr3I21pbdlR1HHP2Vu+2vnIktyikga9RwxxJt5pO4uL"
    "puCvIsIVaJDyuhw7IzWigHpmaCmoQIpqipxtWI3+cqdsNijJcCiHA1hMHzlgf4xLKp+6he"
    "KiKJbLafRy+wDPqD7UmYO36JrYD25Oz8+PIf6sX5RJFr/uQf16fHCsxHfEL3Do901uiMWA"
    "8Vj6MqBbyPiut3H+XKd2Ow+Yo5rnMGmc2n9HHkjHURzcghrjlchVGuU+48IYHVzrOB/EnC"
    "JAdpOcmfEUWev8s8/4RyIGPHU0s7d2FWFBMXaiQuzBCYet9XSnRbHlT8wCp9YGkeunKAbk"
    "oKHWor4nNjx0Dd8Ny4p90EdnV0bmpmdcm5dvrAbO8LtbyBwrsW3xyWudcYNBtBXYjGC1+8"
    "mzqcmWGVCfncZstcVH5elaIWoQs6gEvhPUveqOcsi3qSkbMX11VCeKPS6YbjulH10NrvYU"
    "j4MIS3Y+46rMSxQRs4+nCqcmFR+x6SYI0E7yYXJA2YM2I9RLuRVMHLPUhjbUjKIEOGIbto"
    "hy5HP9J/tAc/KYhkXpfHGM9DYdLY7oFZQtxg0lhMGotR5lki7GfLNJn9K5TNGSiosOTtYR"
    "kZNpENR3H9nZV0WDHAysBtZyFmRQigPJyYj9mGWYglTztAtCTHqirgSRncyvAk73bCnh+i"
    "la5q+OJSAMMXK9bhRBW33rqAh/16qIYB5gr1KxyKYrVL/JqKzsebMROjfkPuIPm5Pw98eY"
    "waE2JMqTX7jlCZ150FudQN6sK5QXD/OVOTODYLk6XLI2gTMRB5d+PGnwBJ4I9lPndfHu+j"
    "YjmdWfIc3Axcm1EC+JsFvWcj6t3I7O7SIUvGDrTnU8cDX+eUkUDub59PP5++X0qKp74gZ5"
    "7MScQDzyZIjF1nJr2mMwfy2v9uyzeOHyM64swTb+VZU+gY0suPLdviE0iPD12I3xUcTeSM"
    "uM6CD+WrgTbLgmN8QsMT4kH2JMiS7wsMbsVPcp0Q2pV56GWyuqLTiyuy0ZcnMlL4aKPMeE"
    "FhhtoO0lR3pd7aEPP6jww70nANy3RVIznI9R+f6Kz89yYSmtV+aDQnE55ocnz+XqyL1t2d"
    "0LZBlvwPeXb17ufT958/nD5bgUgm21qrYyMLaCQqg2y+hkLyCZXHCOYJLErRcc7Nv9ay++"
    "Q7yWEMSgrDAAbL2jN5NQmm1ts3+KZFE/F5+BO+/yH+DReXqvnwTX5qihXWLlvA6v2YZffl"
    "K0bQKgoT2NRTw/5KHz2GkilCRRF71WYWi1R/5Y+Oh7P+cwMdbETHYjcccSYUOLEVp56OlE"
    "47lsWwhNJBd08DtE6swuUwLY7wSAn1kNTZrxTfsV8S37Gfj+9IajzrEmnZPnqI/eYJtRA0"
    "HUotIYKkWjVSzbLnvsKzWYzxUgBTEFYCONBT1105YukWczUE+nRTWkbT64bje5pTOpbAOV"
    "1pTjPXdbQW5qUAAlwJYN/mvqvlTYolEGJMDYsxiCtiECMaWX/005IYadrlUU6yTZrDnBHF"
    "ce7yOE8p90ac/ZEf5MK0GkkRzKuRPfcf+JxkYJUOwZQR6191t80nLUq6CjWXqIwoLlFdXq"
    "JkhEN+hE+su8IlainSm/Xpr3t7+/uv917uH705PHj9+vDNy+VClb9VtmKdnP0Ei1ZqNPOr"
    "WORl1vyuEmL4TXX5m3KZ4cRZyitu/Gmh3nxaG9v6U87xyt66pBCeaFUiukYOgbwkYpvGNh"
    "PKoIFtXhKxzZZYm3sjNh4zQ5WwsJiKzMohIVmNkMyEqVWdyFk5nMaZEmtiOk40FIRle9QN"
    "crRAMl6xMimQFOofJfCmigPzTbED803OgRkANnO4wnIp5rNSQmtN3a7B3MjkhSd47K5gBq"
    "92yOd76d+UbqDMpSJSU2tJVovjNM9Pc/HT18ugkhJE4qPLxEf6TI2GrpgTRGUxc4qXuRCM"
    "rglrWgqDlbM8bPrcSFVUM2II64r0womTezXP8X5JdLWb0K5OMJyeXKsT1YTf+AbR/TXusa"
    "cgp9fF1RjH29MGYP7M2Q5q4lWhze3kKXTFWyROQKkPpcew0/ncdR7oVKGSn4SiP/5yWZwb"
    "NAT8OOymRxM6TdA5sxlVGi46KL0LeukrSJnU5uvjlEql3kekcnmv1scqk2urj2iBD6wmSl"
    "eiiz7BA0t7g1lFrsPDVOrkItfxUavSHCOj8ExWxVwjV7CtcXITqWc3ZDERw/Ugc3hAPg9n"
    "TG6447sGG8VtGBz85U4+sUj97pTJNDIS0C75d8fWTqyBB5XX+CQ2fFC5KF16hRLR/c2Yvm"
    "km2OIjZsNvV8zr0jpeacEWq3hFE35ni3jhSZcnzRWn9ypdwlgpjVQcMpzIcHbMHhjWZTgV"
    "Wi2ivJKHUy6QXUoQeWVMmOlLkHOG3PLesMyM42GrqvkibfbVE2/nLlMeQkJEuBhmVYxqwf"
    "3b8jzmfidf+G0yxSHkVgx6AYFk4kTHnj6CDRekSCTewiGmNR4zV5FUciuvAZknv0wcaWLK"
    "nJUcLE1nAZamNwHxEMxnnAhdVljGQX08yOUYJJo0YZLFaSVBVio8BdaopqGZyceVxKh+Qq"
    "6Ejo6ptzpg0e5W8u/Bu8tlNPHO2bWGq1ltza1BGnTMZ9VCTTtYTx/XiBzLyWHIWJ4gEN//"
    "xHHX4AdSghgy1mUawBFr/BojnBDD8e3y+MII/EdorDp7UFKmh+T15g/rY7K8FZ9N3TNQcD"
    "J3Sudr+2Fi8RbV1qtfzj7trNpKPWMy8tdGPCnfIuQfjq+udx3y0UL8RLHI6yu1JT20d2Zt"
    "/+jlrhxbW+KleaYqJ9ceuq92BVsZh8jXzaPGUbfcAd0S4mHWOVAUi+H4dnl8AwJ8jY0oL4"
    "hnpvP5VHweHV0cU2vqu1rpaorEkcfKQ42xRa3HFgXTc80NIieM20SXt4lguFxGucrVcc2+"
    "li5hsVyLduIW3HXXp3+/LqdAlqP64eL8p6j5itKnjPuztUL40pL4gXX5A0s54zXHOSuLI9"
    "35kQ6DStYa6YQsjnSXRxqDr5/y6GNcMMYFtwztZuKCqxwbl9WqFZa2zpHMMBjySnTVI8gb"
    "PZqZwqwkpjfCdHVc72g5kquDey/sqLY5obJAujGBaulhT2RBwwBWWU8dglpvmSHeD8JfLS"
    "8fpFu/O/UBzURcM/y43HnMdInyCIfgiwgEhjVjYR3fM8QPgxrLX47Prs/Of3qGQbFdCIrl"
    "4Xeh5awKZbalhaGyXS3ILfjm8qNbMXwkFu9hONTmIxn0qUAkAeuQgL5uXrpYAvP85VxFoI"
    "2Nrela3qK0bIsOo+WVnfUYmcywzLUIkbQkEiK7uENnVO3Kx9DTYkiIlBMiSfOnJiGSPCG6"
    "m9CuPsKbnlydOrsrDGOZCG2gMvSXN4elVj4kZJNp2Sqa+Mvjq5DEjYwdFw6mCtNc2OPBCV"
    "XokQhzGw6oBqa5LEIHd4XJbIlpKpoHfdyyO8vmxFPkZmruMUpKYO46/2aGxApqEeQTNCUa"
    "SKDlhHLdBIcVPjU8KpuSWHnQVtWgHsEgBtoSv132Sc6uEvkekWHYLsOgWSCjTmmMrq25GZ"
    "PzVSWb81WJ0fkqZ3VGH2dVeKP2PcS3kaO2mUWv8oHmtFgP0d6rhPZeCdp7ebRhEcnDXHyi"
    "LGqPB8oqHShzmcFgl9SsEBnLYEAzppNDAz5xFiTWgTVHPy2JnpROD3PSuNDn6dKyGKDW5Z"
    "EOjVjdyrQpKeTjsqcigXPRr86UkkKXTSnHmSBfalKcn+KednOyrmQ4019rhUyQwUTcALY9"
    "L8KS+mC1K7A0yhxDsQMVaRwWQSjhi6NKC9WCwajnsdlchm854p8gDdFZ8HdIsP/8xhL3Ze"
    "LEb19BUBS3TAZs7yk1JkPCHeJBWBdkUQxGn8gxDxIgfqMOGGv+kUoGWfQdsccwNcUzJErB"
    "yygI5bC9WNasiBXJCg2VXLHLZEXnqDR5baY43Z/kii+ukS/uDF+cnCFVjwUnRNqjKJqk2j"
    "bMUiAH31wWrHARqzhVo+btTdNvX+3IJE1sAxXBTEi0mIxmR+CUUGh89FH7Hn71B1VcFQfF"
    "noqDfAbW8VhpblULrY2lewj25iNrBYqer/BZVAM7lkawq5QkwqyODWd19D1NhGMJhLgSxM"
    "x1HVcH4aUAAlwJ4Kje7pqJ7tAZshPOkLFlW3yy1jBnRHGcuzzOGYYtN9QlR2pykuin6cQx"
    "pa5prY04vUJKuaZT5jLoZTcBXemUiWdTlyL5v7DbiePcDxQumejWsMwrswgaVXTMXE8Y+X"
    "z54RmExN8zG1wh9ww8JlCNakI5uEGY4UJsPWd0ysy3stwVMahNbhnhE2dhE3onUM57YDbc"
    "d/2SVujCaGuRLzlUb0zY+gevY2kkLCoQFvK7G8GnpsV2pqQ2A/TqGb7Dfg4HulkL6rzkRs"
    "p8PRG01w8xLeoDjbEuG2OBljAKlIb8kBdnk8gJ9qGYXttZJeCbCfU1LYY2LYYsYjUWMZix"
    "D8y1xo/BUqWzrxSI92Ha545aVTxrVXrYKn/aipn+nClDG6tpqqkO2qwxdXr+/vSyKZugaY"
    "U1RE21oRdP9pRQD9IFtXGYMIBs7cJShfLtxZocvTx4szOFpSB1wRowZ8XwjGEW2BkTiKgw"
    "LV4uEiItLhafLtoqRNfQWW/bgxj2oDMNtHOCvVugD6qpIAdlKsiBQgWBh9w+elpFgFIyWP"
    "lHEUhpmhAerzeHU0I4fyvO3wUURRRGiMzFo0vQ5ISRmekyM4MFtVpPj4jZFZ7yB4f1IrBe"
    "RMvQtlcvIswLYam0NJ2iEe+Dfh57hHmjBSOWc1QVe5KYvyXBJ2GratEnxWhUifUoTaqIoR"
    "7tLJ5DUhzqgfn3muVkUOluXemGZG/ixUa2P7tlimMUhcRMXhBPZRaB69E7LQ9zVg5dzNVP"
    "Ao3WNCSUwhjgns0pCdQ3TE2TPuollswKIperKCnuu0KNHUEYt+H4ts7peJUoOteQYkKKCf"
    "P9tUkwYW66zeamq8IuGdRX+v90mKV30EePsM6ey6sJT7/OjaXAATMCflZ9hK5d6+6uUtLD"
    "nQQKdCsv+ImI1QqsosJCGyqS3FeYkkcb10cpcYqyjyCFbEhdkELL/tegtz6B1YYHJYKtxJ"
    "GSQHa1P2WUHNXVp3rPZa0rY0Jt8ZbEEYojWbiWJzaut4TK1KcWJ3PLtsVdz4F8qPnTu2v2"
    "oUyImvSjhgxoNgsqOmzWmNybdtjostrbYLN3iKASL2jZBQlbSwr3pKRqkdldA7hBNluoPs"
    "Y99xX5RktikxMyPXQ6bv7oLRKCT5kQjMZQu1xFThAdRZlQaYzmw2i+jtGtlaL51MvDBgDu"
    "dzmQ3IKoXREE2dqt2PeFJbYrlNfWqax9Npv5UvAFuXnO5g6UIxEiNqdSexkS0QGjM0ig9c"
    "c3N8RxTeZyIl77MbzDg5onBpPGOqPiPvHoPePEdRayHDZnyR6FMZ9jALbxEr/bt0wsOuRm"
    "fjfiNp3zieONvs4s+7m4YPiuC2cJoxvPv/nmJi7TInOHQdIwTvw5EZNelvsei5VHFnyhU3"
    "iDR/kexUxF8OJwW/yo4trf4WcrQZGDHP8IKZvvpTK3cWLdFVdIUO3zCls7XHPq0RrNG9p/"
    "3dvb33+993L/6M3hwevXh29eLi3u/K0y0/vk7CewvlOacWSOl6QiW45SVYUrlkBdK5ew5A"
    "8N4ihsjayRKqwJ4y42Pz2XK3XFCbpsj1NUVT8lvd1V38Aygn0Ct5XNrEoJm9W5iSLZHnKe"
    "TVRYYXPd8qyxCDJdGZeIUMa0nCFhe4zpr+QF0Sfmsch6R5n3HJFZTAY1yXj87LjWf9SRDN"
    "Gt4UrWYzQJmmokJZ9S7pH5lBoMKrZSEuq3z3jAMwCzsJhYxoRQm8hnkAXlAREQ5Rm3HTIT"
    "1v9bIBrgYkgGWB4kHyczi3NmEu5APigxkdT5y7fzGquPvxZSCl2zHrTCJ+ST4I+DHYucQP"
    "MCzYtemRfIjSE31pGVoSOK0Cd5ZPAqmOUKbSh1v1QlCg8fhj6SairRsYy4jPSKO8cWbaht"
    "ChUCdIfA6RI4mJY16x9FM2LZhE8tg/G8erOZLmuoKjsV2bljqklHPppj5grlWPW5hHdKPx"
    "Qat2kylYzWBH0qvrmaylyxqvwQx71XjdNMiPSRsjw8rMJZHh4Wk5ZwL0MEiY9KA+GweQ/R"
    "bTIbch5h4O8KYiBjEQzpLiIzM7sbdHCybQ3wz/8HYk92Ww=="
)
