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
        DROP TABLE IF EXISTS "event_waits";
        DROP TABLE IF EXISTS "sent_events";"""


MODELS_STATE = (
    "eJztXW1z2zYS/isYfblkxvUlfkv6Mp2xE7X1NbF7sdPcXa8jQyRk8iSBCkFa8fX63w8A30"
    "ASpEhRlCh6ZzKxRGBB6gEI7LO7WPwxmDsmmbHDD2TiEmbdOlNCB9+gPwYUzwn/oC0/QAO8"
    "WCSl4oKHxzMp4AY1R56oKovwmHkuNjxeOsEzRvglkzDDtRee7Yi7Da4pQTObTpEzQRgxwh"
    "gv+AtDhoVteoiu6ewReRZBFmYWshmakoX3LbI98ZktCPXQ0iKUX+BffcPg8o4rymzGfGIe"
    "iocwHYM/hU3vt3Q/n9qffcJRuCe8JZff9bff+WWbmuQLYeLrb4PwxqK64RLsEXOEvcHvot"
    "5iOprYZGam+sI2RVV5feQ9LuS1jx8v3/4ga4ofOR4Zzsyf06T24tGzHBpX933bPBQyouye"
    "UOKK2yo9Q/3ZLOzK6FLwU/gFz/VJ/BvM5IJJJtifif4dfDfxqSG6FRmOSw5tkx1SshzZ5v"
    "fh8yl1R6Or69vRzfB2NBrkxoR4jky3hZcMh4rxZFNPwPjHn0G7CSry6kDc4M1P5x+eHZ89"
    "lzg4zLt3ZaHEbPCnFMQeDkRllyRQy9E7Ev2fh/yNhV095GmpDPT8odsBPYKqBXAHc/xlNC"
    "P03rP417OTErB/Pf8g8T47kXg7/I0PJoSrsORIFgnYE5iVYZ+D+S0v8ew50UOdlsxAbYai"
    "h9GHdYCPLiTIJ7NX0Xg3Zo4xPaTOchfD/fby/fDm9vz9L6L5OWOfZxLG89uhKDmSVx8zV5"
    "+dZXorbgR9urz9CYmv6F/XV8PsOxTXu/3XQDwT9j1nxH/4CJsqVNHl6FKq98mXhc2bW6P3"
    "05K76v0WX7w+dbNcMdfoZFVuA10czpvQwy30cKDIjOopKGmpTSoq3e3aFSqJUP0mU61Goi"
    "iLaYB/4AuPfU9/Jo8S5kv+KJgaRINpqMvfJC3tJ7DJ1eS1dvEy1pgzI4t/4L+beIHydn7z"
    "5vztcCChHmNjusSuOUphLkqcIydzJa6bL5ofzbNXMMX3Eh/xQ8RjZ7DXUCylW4rZVfjLKv"
    "Kqc8T4yPjKpsgR/wgyyYNtkEM0pCbHWTAaQk2GyANxOeMR2ivnPdhDBn80QY5sL0+eNtVo"
    "FYbkM+ICPeoePQK9/Skv9/z1XqvvVTlQ6Lrcw2LeranNKSKgypWrctGq1lCP+xg2s5+Qrl"
    "TilAFVV4NLoM5bo9OgX4TyP/z8gcywF+pferyzNvCe4P5nm/quHKMaZTcau8Waruj+ampu"
    "MQKrVUxQJnevTJI5tmd1zOyxQO8s7EenVUzsvFahjV2WpY3s8m8NeKP6m0F3x7NeGt+XL1"
    "5UwJfXKsRXlqXxXWDGlg6fKeu6i3KCPUT8qBLiRyWIH+URt9nItJn4/ZpZ+sJxZgTTgok6"
    "LZkBfMxF20I8vrLdefni+vpdinVcXN5mkP74/mLIB73sAF7JDtSsy6tbcNY9cUqY4zBVVG"
    "7VRLm+st0/I3XqXZqT+Zjrt5a9aIjTe9lQX2FyCX9Tzca8TTSytwalcoQ4gXKdBzxriNF5"
    "2ExPUXL9xuTfrzIX7SM2THjZyQMRMg2nbOoNRTs9BeqBT9jNF7ZPjjudzJzlr0FrPcKqTT"
    "tSuMxpLEnJAlhsS+Jz23+I4Y3CVXfzVqXfoltIx6awbf1e6MuMavIKKbG0kmyb4OnsgnHK"
    "5WRSz+mH1J/nLPUp4CPZXtL6Sqy+hNRDKOhTZ5cpG1o4Q9eb2dJS4HbMvFLgxW3Ti6ss3Q"
    "0dub8kLe0nsCt9uekXVe/OzY7cDQALHvJdxDhGw1mjrCsjfaW23r7z9zfQuTupc4PDsl2H"
    "pfpkOZhvyRdPD3NGbHtoD3ahQQ//cZtSniNEn70//8fzlAL97vrqx6i60gNv3l1fAMd54h"
    "xnLQ+aYqYCx5DeFivWjjFmpCFIb8Nm+grT9r1DewmT9H6Mlthu6gKR7o9PvJ2+IrUTZ9Fe"
    "IrUM/Twbchf1CaY2yWc8o2vYpzrbF9PP1NLSMv8E9w9Q0e6+wEBFe0xFJZaaxWn4hU93f7"
    "u5vspz0EQkS0Btw0P/QzOb7fFyroM+wqEYeiD8QPjBqdnyCg1euK154aptqtxmVO6+oN0q"
    "rQnR0mZmjHAsy8kYd9jqpCF3jmvf2/QOMfzI0FJk7phjk4i8Hpia/POUMPHF4W/TN+jO9e"
    "lfv+P/ff/X75hHFvyP7ZH593cHyHF5qbwzv2Z+f4cm/IpIGCKbGz8ii7eXzy+yg/tXoWqm"
    "Qh6Bq3WRqz3gma8zCAslTg93IgEKbZFCm+kH0UBWyw1e2Do0OZHo3xbeNjY8Ao94yjwi6s"
    "PxY00qkRNssLJ0cxdCwwjJaFGviWtGDDhaOUdTVaeGJK2HDtuDDEvLDK7VwZLJW74BgCuG"
    "THZzNliJbW5CTKHLnwJdfXz3bleBk7GbXUPzVBd8MdFL+ftXU733kldRmeueV6UMB2s0v7"
    "S0bMMKMtxzVoXGhOtrDHkOEl7yQ3TpoRnBD5yJ/TK8ent59WNIxzirwpT/Y0viSga2tL2k"
    "mTzZ28kTNPbMiZ1brp9N3K8UAkHsIkEUA6BujuJEZLugd3KNV1cdz/aKdsbpoYwFeugbbY"
    "X0gW90R77RiePO84gXO0aj+o2MSN3UqNpwioptsbUcz7EAWOmqIRznTqyKcCwACFdDeILt"
    "GRtxpFyidz+WZiHTSEMmshqZyDiJ9XzNAK+2LT+R3uLaGJKUtpbItnfnF/lWiqeUDflWns"
    "6yaDjzeRgPXVXVU0RAzaut5gU2gtGUaOxmxTQmLbUW7B0b01ugMgFoazmwMqJwbkCXPVUd"
    "OtENerl1fyR4o59i78cTcm13dF4S/NGZVOIQMbx5UF2/7smEiQSACeHXu0qCFHoYG+JaLX"
    "HtvmKavKmr8VSWnw3g2u9AifxS3alIiTfOnJdp4+GjooOyOAkjqFQxTOKTiEFnzpyMHfMR"
    "OSJmQJxoGUQtzAhmBFnOzORXMZsyccQlRnxgfpsv96LgdZvmYyHau402Y204vQhDRjZZ7R"
    "+DpB+iV0xU4STNjbL7h10Uoh+OtugdGcjKHFbxBX36afhhKB+Kcs0fXd4oYwdiInYbE1HT"
    "+tXE7NW1NWYL25unNtUM5Wpuiki2h1hv3j8hxncd70RUH3wTsI8ZLD4rLD7Ryl2371U5sO"
    "h2uYfBRNKeiQRofHMavxuW+ZbM7AfiPg50uaSisoPSXFJBLbtiMqnBNSVoScaW40yRS3gX"
    "Mo+TPcHkDH77QyTIre3x7kcRl0vC2zmGB2hMJnxkSUbIxHHrLrIIdhnXuI7yhLP1u2l5Z3"
    "jHYFSZ/oKMdBQ0Vc8lBuE4Qjx9t7ij0n1ajlMUn6xK9ZHdvKxEb16W8JuXOYLj+J7hFOUi"
    "W00mFfE+Ir5xPslZC6sXdp9IQChW7VAsvmyYNUOWFREIWq7G4vnvczVTdTHGsQAgXA1hYb"
    "nPA3xhU+w+6qeNSCIb//3oBTpjf7C9CLOJxNhyaC8ur84//FM/c1xoso9c/PN2eK7BfMQs"
    "fHR6VkcNyYj1cFU8O6mwKp6dFK6KoqgTkRT7Y/ipE5VCFgTrsmhf0kINI5bIgGm3l0b7RV"
    "tD9V48wVdHL09enbw+Pjt5zavIp4yvvCrBOb8lxMJMmBkmM7v2bpysKGzFqbEVJ0PN65iH"
    "M6K78g2AibiSiTg0x9Sc/9NSYCouNxUrJq+G5uJPSUv7CexKk3F6ZHXJbJwcAqKxG6dOCC"
    "k2HGdOJGkzlcubmcOIGeZNkfdtN3FL5ftVSdMSOlcCuIIopVTwUjrmMsrObziuGyWobRzX"
    "ZMjfA4FNHTNOQ7KXDZIVOAaj3TgxdUKqAXNGrIdot7IbNV4taswNqgyYMiA6DIhh3PuR/l"
    "O781VBiA/rch/DvkTYl9g9MGFfIuxL7Cim3QxoFJjrjpAJuqLk/BifVj08ZkJ4r9+he4cw"
    "5C8Cqw7BhoWMGbbn3yKMlq7tiZhBLMIMXREbKQxBzsyUZ7MYFqb3/BJ1PIt3hOZ4mDbuoA"
    "9UVI5e5aPZ9YoCFZV6+nTAUjreeKrUyZqrlnhKwuvNjFJhQ9IkdR3t1czcTG4ZHPnUs2fN"
    "b6g0VnrTBXYTIqVDq9ljxM1XeYjI3rOpu4btpW8NtsBtaVZltsDo7c0hXmxcSQn10LRyXM"
    "m0clxiWjnOm1b4A9zfEzcASgv26ljVbBs9xH7zAashaHnMi6P7FBGI76sW32fTha8hFcUY"
    "xwKw0bQSwHuY2fXvH4cfh2/bWhDbnjcc36s5pBMJGNOVxjRxXafWxBwLAMCwOx1s0yts0x"
    "G5rt/7aUnwQHS5lyc2tZm1VjdnRKGfu9zPM8y8ESOf851cGBevikBgfDZAOzDMOUuqI4fF"
    "1o+MWP/ynG9+d4xqT605RWVEYYrq8hQlHRD5Hr6w7wunqFikN/PT10dHx8evjl4cn70+PX"
    "n16vT1i3iiyheVzVgXlz+KSSvVm/lZLHKM1HyvFDF4p7r8TrnEcJJEKZU3xKlCvXm1Nrb0"
    "p3xtlYN2VCGIdNQiukZseV4SsM2dujjlJG3iOvOa2OYlAducWd311jmyIScIyGYORiOuCB"
    "qoCWtaCoL5stpeGFFTd7NpWgxgXbHbVIlbarrdVGlqP6Fdvd80PbhWh0mG7/gG0f01abGn"
    "IKfnxdUYpwPrGsLc7xMdcit57QMdlJM0FgvXecAzDVm7CEV/+PlD8c60EPDzsJkeDejMrr"
    "7klIn1UVIOtOgjSJmd7uvjlNpZ30ekBHdsiNENb6JP8LQZLH9jWMT0JR65iPm47KAsbJ6F"
    "tarFzhejUSURwqog9FT8MyVfPA6Du5lYc5uNCBW/2YRo5y5EOxtuzV3kbm+3j7eyWV94C/"
    "7r0FoJEVSZHuK8eWcqRNqumCAahzIns3ZepShLl5cW3GKyvGjG3ttceallNwd6uSczKwvu"
    "zC67MyEi9Sn3PpivwXy9ZWg3Y76uYvtjM6eppSZizze8qR5BvhVrhMSsxCIRYbraKjGKe7"
    "LauURzZ06oh7AXJnjEKGoJLTFDphhzmJq8lFcZE3GEkDij1vb0Bw81a067YZ8pVhnx43J7"
    "9cE6sZ1Z+6DEOsHCAVpro0YoAymiO633wBlFcEZRnkrsgjG0cUYRHH7RdFFQFoFIB6kZjZ"
    "YWA4ZUzpBUfaghQ1IdXvsJ7eoAifTg6lLerhuuKUv39kCn+ceF5Wq/cLNLZ3tFnf+T5fDq"
    "rszaztDEccXBoFxX5wo6/2AzceSnh7j+LU4MDXT1IP0TLyVfFjYfprx60EacAz7PBdq7jZ"
    "YjKIkB9dm8lAq6dPEH0lkq7ip9p8AotrV4FDOKmnmd+pvRqZWDRyH1O6R+3xFhaiH1u5hE"
    "8jAXe5Wj+uBUruRUDo/00p3kWraLL5GBTXxZpzG4Ep+ySU3RNWv2floSLKed7mbIr9+GkU"
    "kw3vo7HlNSYLiDNPsbsi/VTbMfDsQNYNvzjU2pF7b2rqZW7XZiu4XOZBduwyix1kV7Par5"
    "5rHnkflCetNFint57qIzkZ9dn6JndzYvvxPWtK9eIsf3mG0SYWsbYsM6QMwJkuWLsxyD3k"
    "eyz5Hl8F/5XO+/b/+WWvtdePhEaMQR95AoBQ+jMeeF9fm0ZkdcOSt0EOyRAFPetpboYlOe"
    "2k0V6aMqsj322KYVZMMEEsyj7W1SCGeSikM1qr69YfrVyz0ZpMpcXBFMRWJ7eO4LnBKKGi"
    "99VL+Hb/1JFSvySbER+SR/fOhkouU81aKcEukegr35IKf9OxBgj8GGTXeDdv0jcNoCnLaw"
    "7wBDvv2n4JGAfPtPo59d4rP1sm7mJcFZ0omI8a5pra14nuAQ4n09hPgTGVuOMx1o/CJR0U"
    "GZa2QZVKroHbm1CPr44d1fRFTwlFDhj5gS4bZgCCMLM+tA+iAYMVzi8T94Rkz+yMQWLgdk"
    "YIrGvNRylhThe4513hnSyh2ap3wCd8a2JvySvY6GRdbfD5dIg/Giygmo4u0biReuluUzJb"
    "UZoFeP8D32eQQT2CiYzvJIF28+zAn24UyhbW9ChKxNW8/aBAG4T5kfQy4fyOWzZWi3l8uH"
    "i9lFpy7VSejzNmjnsUeYt5rMJx6jOg6sjN8SEhzW2kZqYSXIF2hmF2kmbNFsd4smKN1bV7"
    "qjg0CoPx/rDq4tDAvLC0J0GDAaYDSw1wz2RXVDsz5YY19UFTLj+rQhjemXN1CbcGtDmVv7"
    "CpPqW1wfJcWN2UeQQhWrKUi9PdRuK6aDCLYSC4KC7GpDwkjt1dVu9SuZb8uwMOVPiRy+hK"
    "Gla3seod8gLDcA2gwtbEp5qeeIXYF5x/mabWi3BaoGxFD1h+S/HbRU1KVzu6BxbRorNszk"
    "+APatGDHZElSo5RUo7DnrgHcYtwzV32MKfM1G/5KsnQpMj20tm0+ugBME0/ZNBH1Ye2kLT"
    "lBCEWGE9XBjd0tXnTQ9ET15C3fAMD9ToqTmxAbnPYNhrUt8vvCNN8VUnzXye59OZ/7UvAQ"
    "3T0jC0ck5eEilGGpvRwg3gDBc/6XfH5+hxzXJC5D/LEfwxIWZP4xiCTrBPNy5OEpYch1lj"
    "IlNyNqi5zM5ywAu3iIf9Mx4ZMOulvcjxjFC2Y53ujL3KbP+AXDd12RTioqePb8+V2SrIjK"
    "REeWaNlfID7oZcrxCZ95ZNojPBNP8Cifo+SQIvng0v9JPmsSFkkYZLcmjy1r5+UqWzMu7P"
    "vipCS6lV3DrsNZprtxzwG1/vro6Pj41dGL47PXpyevXp2+fhFz7HxRGdm+uPxR8O2ULhwR"
    "8JKI/7iXqqpYiQRoV7lQ8881TEVhbbATaexE8aRSEcu4PqCpy66Tnpmrz7UZwT6Bu5V5t0"
    "qCo9X7qiLZHhrk2si/QxZ1M+gmImCGgeMHtmiir281huzoHTUL56xsu9msfk5c27AGGj4e"
    "lhyUEXKc1GkzRL8WF3wqRLChtldM8R6SsIqqbkBFpI9Kx+lpFa3j9LRY7RBlmal8saiDcF"
    "i9h+i2dOgU9UJzYhphsQIXuNgSEYgYKFJHMoufaOBC5zLa5mL25/8BbcqRZg=="
)
