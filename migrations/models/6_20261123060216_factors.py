from tortoise import BaseDBAsyncClient

RUN_IN_TRANSACTION = True


async def upgrade(db: BaseDBAsyncClient) -> str:
    return """
        CREATE TABLE IF NOT EXISTS "passkey_challenges" (
    "id" UUID NOT NULL PRIMARY KEY,
    "purpose" VARCHAR(20) NOT NULL,
    "owner_id" UUID,
    "challenge_hash" VARCHAR(64) NOT NULL UNIQUE,
    "expires_at" TIMESTAMPTZ NOT NULL,
    "used_at" TIMESTAMPTZ
);
CREATE INDEX IF NOT EXISTS "idx_passkey_cha_expires_76cc98" ON "passkey_challenges" ("expires_at");
COMMENT ON TABLE "passkey_challenges" IS 'What an authenticator is to sign, once.';
        CREATE TABLE IF NOT EXISTS "oidc_flows" (
    "id" UUID NOT NULL PRIMARY KEY,
    "provider" VARCHAR(30) NOT NULL,
    "session_id" UUID,
    "return_to" VARCHAR(200) NOT NULL,
    "ticket_hash" VARCHAR(64) NOT NULL UNIQUE,
    "secret_hash" VARCHAR(64) NOT NULL,
    "state_hash" VARCHAR(64) UNIQUE,
    "browser_hash" VARCHAR(64) NOT NULL,
    "verifier" TEXT NOT NULL,
    "nonce_hash" VARCHAR(64) NOT NULL,
    "code_hash" VARCHAR(64) UNIQUE,
    "issuer" VARCHAR(500) NOT NULL,
    "subject" VARCHAR(255) NOT NULL,
    "email" VARCHAR(254) NOT NULL,
    "name" VARCHAR(100) NOT NULL,
    "expires_at" TIMESTAMPTZ NOT NULL,
    "returned_at" TIMESTAMPTZ,
    "finished_at" TIMESTAMPTZ
);
CREATE INDEX IF NOT EXISTS "idx_oidc_flows_expires_009931" ON "oidc_flows" ("expires_at");
COMMENT ON TABLE "oidc_flows" IS 'One way to a provider and back. Each of its secrets is good for one step, and kept as a hash:';
        CREATE TABLE IF NOT EXISTS "passkeys" (
    "id" UUID NOT NULL PRIMARY KEY,
    "name" VARCHAR(100) NOT NULL,
    "credential_id" VARCHAR(1400) NOT NULL UNIQUE,
    "public_key" BYTEA NOT NULL,
    "sign_count" BIGINT NOT NULL,
    "created_at" TIMESTAMPTZ NOT NULL,
    "last_used_at" TIMESTAMPTZ,
    "user_id" UUID NOT NULL REFERENCES "users" ("id") ON DELETE CASCADE
);
CREATE INDEX IF NOT EXISTS "idx_passkeys_user_id_4882d9" ON "passkeys" ("user_id", "created_at", "id");
COMMENT ON TABLE "passkeys" IS 'A WebAuthn credential: as a second factor, or instead of everything else.';
        CREATE TABLE IF NOT EXISTS "proof_tries" (
    "since" TIMESTAMPTZ NOT NULL,
    "tries" INT NOT NULL,
    "user_id" UUID NOT NULL PRIMARY KEY REFERENCES "users" ("id") ON DELETE CASCADE
);
COMMENT ON TABLE "proof_tries" IS 'How often somebody tried, of late, to prove to be the owner of an account whose session or password they have.';
        CREATE TABLE IF NOT EXISTS "two_factors" (
    "id" UUID NOT NULL PRIMARY KEY,
    "secret" TEXT NOT NULL,
    "last_step" BIGINT NOT NULL,
    "confirmed_at" TIMESTAMPTZ,
    "created_at" TIMESTAMPTZ NOT NULL,
    "user_id" UUID NOT NULL UNIQUE REFERENCES "users" ("id") ON DELETE CASCADE
);
COMMENT ON TABLE "two_factors" IS 'The authenticator of one account. Until it is confirmed by a first code it asks nobody for anything.';
        CREATE TABLE IF NOT EXISTS "recovery_codes" (
    "id" UUID NOT NULL PRIMARY KEY,
    "code_hash" VARCHAR(64) NOT NULL,
    "spent_at" TIMESTAMPTZ,
    "created_at" TIMESTAMPTZ NOT NULL,
    "two_factor_id" UUID NOT NULL REFERENCES "two_factors" ("id") ON DELETE CASCADE,
    CONSTRAINT "uid_recovery_co_two_fac_b4a9f1" UNIQUE ("two_factor_id", "code_hash")
);
COMMENT ON TABLE "recovery_codes" IS 'Stands in for the authenticator, once. Only a hash is kept.';
        CREATE TABLE IF NOT EXISTS "two_factor_challenges" (
    "id" UUID NOT NULL PRIMARY KEY,
    "token_hash" VARCHAR(64) NOT NULL UNIQUE,
    "first_factor" VARCHAR(64) NOT NULL,
    "tries" INT NOT NULL,
    "expires_at" TIMESTAMPTZ NOT NULL,
    "answered_at" TIMESTAMPTZ,
    "user_id" UUID NOT NULL REFERENCES "users" ("id") ON DELETE CASCADE
);
CREATE INDEX IF NOT EXISTS "idx_two_factor__expires_0c22d4" ON "two_factor_challenges" ("expires_at");
COMMENT ON TABLE "two_factor_challenges" IS 'A sign-in that waits for its second factor. It is no session, and nothing but the factor makes it one.';
        CREATE TABLE IF NOT EXISTS "identities" (
    "id" UUID NOT NULL PRIMARY KEY,
    "provider" VARCHAR(30) NOT NULL,
    "issuer" VARCHAR(500) NOT NULL,
    "subject" VARCHAR(255) NOT NULL,
    "email" VARCHAR(254) NOT NULL,
    "created_at" TIMESTAMPTZ NOT NULL,
    "last_used_at" TIMESTAMPTZ,
    "user_id" UUID NOT NULL REFERENCES "users" ("id") ON DELETE CASCADE,
    CONSTRAINT "uid_identities_issuer_1dda2d" UNIQUE ("issuer", "subject")
);
CREATE INDEX IF NOT EXISTS "idx_identities_user_id_9e51e4" ON "identities" ("user_id", "created_at", "id");
COMMENT ON TABLE "identities" IS 'An account at a provider that opens one of ours. The provider knows it by its subject; addresses change hands.';"""


async def downgrade(db: BaseDBAsyncClient) -> str:
    return """
        DROP TABLE IF EXISTS "two_factors";
        DROP TABLE IF EXISTS "passkeys";
        DROP TABLE IF EXISTS "passkey_challenges";
        DROP TABLE IF EXISTS "identities";
        DROP TABLE IF EXISTS "proof_tries";
        DROP TABLE IF EXISTS "recovery_codes";
        DROP TABLE IF EXISTS "two_factor_challenges";
        DROP TABLE IF EXISTS "oidc_flows";"""


MODELS_STATE = (
    "eJztXf1z2zbS/lcw/iXpjOpL/JVc2rczduI2viZ2XltprtfeyBQJWTxLpMoPK76+/d9fLP"
    "hNghQgihRF78zNNRaxIPkABHafXez+uTe3DTpz96/pxKHudGjfU2vvDflzz9LmlP1DeH1A"
    "9rTFIrkKP3jaeMYFnKDlyIOm/JI2dj1H0z12daLNXMp+MqirO+bCM224296VRcnMtO6JPS"
    "EacanrsgvPXKJPNdPaJ1fW7JF4U0qmmjslpkvu6cL7jpge/NtdUMsjyym12A/sT1/Xmbzt"
    "wDXTdX1q7MNDGLbOnsK07lq6n2+Zf/iUoXBHWU8Ou+tv/2Y/m5ZBv1IX/vxtL7wxNNcdqn"
    "nUGGne3r+h3eJ+NDHpzMiMhWlAU/77yHtc8N8+f7549yNvCS85Hun2zJ9bSevFoze1rbi5"
    "75vGPsjAtTtqUQdumxoZy5/NwqGMfgpehf3gOT6N38FIfjDoRPNnML573098S4dhJbrt0H"
    "3TcPctuhyZxg/h86XajkaXV8PRzflwNNorzAl4jtywhT/ptgXzybQ8gPHPv4J+E1T4r3tw"
    "g7fvT6+fH558w3GwXe/O4Rc5Znt/cUHN0wJRPiQJ1Hz2jmD8i5C/nWqOGPKsVA569tDNgB"
    "5B1QC4e3Pt62hGrTtvyv48OaoA+5fTa473yRHH22ZffLAgXIZXDvglgD2BOTXtCzC/Y1c8"
    "c07FUGclc1Aboeh+9I91gI9+SJBPVq+y+a7PbP1+37KX25juw4uP5zfD04+foPu56/4x4z"
    "CeDs/hygH/9TH36/OT3GjFnZAvF8P3BP4k/7q6PM9/Q3G74b/24Jk037NH7MVHmpGGKvo5"
    "+ikz+vTrwmTdrTH6WcltjX6DH16fhpnvmGsMclpuA0Mcrps4wg2McKDIjNQUlKzUJhWV7g"
    "7tCpUEVL/JvVAjSSmLWYB/ZBuPeWf9TB85zBfsUTRLpwJMQ13+JulpN4FNfk0+a0dbxhpz"
    "bmaxf7D3pl6gvJ3evD19d77HoR5r+v1Sc4xRBnO4Yh/YuV/itsVL84N5/hfN0u44PvAi8N"
    "g57AUmVmpYyq2r8M0k7apT4rKZ8a1pERv+R4lBH0yd7pNzy2A4g0VDLcMl9IE6zOIB7ZXZ"
    "PZpHdPZoYByZXtF42lSnMhaS71IHzaPumUeotz/l7X7h2A9rDX5GEMd+F8eeLe1rDX1aDp"
    "X5Lo8w7LmKmnxKBNX4ajU+0mhq6vCfw252E9KVCnxqQqlq7wnURU9EFvSzUP7Hn6/pTPNC"
    "3VuMd97/0RPc/2rS1uFzVGDoRHO33MqB4ZczccoRWG1eoCHRzmpYZUjQuWbOVFwssUDvvC"
    "sHxzLuFdaq1L/Cr2UdLPy/CvBG7TeD7pZXvSy+L1+8kMCXtSrFl1/L4rvQXHdps5VS1VVY"
    "EOwh4gdSiB9UIH5QRNx0R4bpwvsLVukz255RzSpZqLOSOcDHTLQpxONf2l2Xz66uPmSsjr"
    "OLYQ7pzx/Pztmk5wPAGpmBmnVxOURH7RM3CQs2jIzKnaan11e2++egKOwZ9/SxJkifgl76"
    "CpK3ZJYH0/xtZ6RPtRnsKbQmYsOl/SPv8W3UYV/BMw1qeaZn1kXsIuint5NsTudjZmlOzU"
    "VNoD7yjvoKk0PZnmnUZlCgk52ldqsR0hbg2tBmNTE6DbvpKUqOX5uG82W0gl3ExoVYJ/pA"
    "Qaam8mR559BPT4F6YAt2fRXzi+3cT2b28pegtx5hpcToZny69mTE7lmlM1xZdGiz/5PQTq"
    "G7YdRbT6AV66ebgCtWTXuElqK3ILJnBA6DlKlT7jNIW1UykVFf6PjU96YW0R3K1Vxt9oZo"
    "Lj8Pwl7GIMHoDggc7WDvRjUDgpd4VJM3hUAn9gRUFB61wZ5lY6RCX1mWa2G/YbBUB3wcyM"
    "E3y8Enn5kwbKEc6IJg73xKL4/kAD+qQvxI4PbwxzNTH4WLcm73My3NeSzxemTk8gz8oyel"
    "LnRtilcx8B+uzjIkL0P17OLy9PrX5x9P//lNhun9cHX5U9Q+vcKc/To8P83hDxG4DFbfEt"
    "DxZ+bdheWVhNxn5HL4m1I2Q9fQZ8/L/vPt3w8ODg9fHbw4PHl9fPTq1fHrF69ZW/7ExUuv"
    "qobs4idwf2Q+BvSHoD8kPfozzfVGTO9aZ/zzshgM2eWRxmBIDIbc4WDIJsP7Qqs8caaVW+"
    "4Zh9tKEz7n8FttzH+B00WaRdiXPAV9Xte8IB+DZ/OzSszSZvOnaKoryGE0YVeWk0GFpb3w"
    "HSahZGynRHpobx/IBWBVxF/lLT97aSnviGmZGjN7d9SclVM4ZUhEa51yBGFRsnf0xeYTju"
    "xWyok2ke+Z1r6OaYZWWYfHVyEesVGtN3FsivTdjNuzQtPNeltXq7jv7SWxJx61iGvP6dg2"
    "HglIGwPwHM3YJByA0srP18I/xpTnL+MbL09yxpRcnfN+ZDll6k6U8wxcUFEkOkg8kqn2IN"
    "CU2799DYW7Ozb7VrfSZlRs1wxNcZWFNRbCTE2dW1czQQ3i8I9Sd0Lcvk+ehIOXR6+OXh+e"
    "HMUOhPiXKr9B4COotUutIsaieJKGabEurFobJsVqbfkQuQqxGW/Zn6JNP3O9ctt3wpbs9Q"
    "zZnf+GjbLhEtMiE7ZbwraaoatCjirIWaplMpYWt/GafQn25N/SgfphEAp7t8Ak/TdSZJ3b"
    "v5PRKSBeQTWkhXpIk22eZ8Cch33XlTAC4CmPfmHXk928CoLoI672EVcFWit7ilXirDuK7k"
    "rNuDDDuuQ0TgZAoEhnRqdci05eUFKFHuYVXeCkIHNlSErtk8/syixM8M8AnpjOnBpkDFow"
    "+7frEdCA4Lrm3rvEsjkDBjq0ZgUh20Vdu62bome6K4tYldrtUrbrCzSFIf1aFqoZS/RC4a"
    "7a/M//Oczs+5FiLY6RjZqnFPG3EDabVcB5mJ3r0UUR86oA2YxYe6zWi6bMnO0Ex0aL2TrK"
    "cU4WjaAuq8FoBD3l0UdH26bNnnKlPJuNIUsii0+fyiZlSFPXu6lUyByCRt9KJ30rgpw8VY"
    "ahZCBxafIglZIJvGbBUoMib2B08WJv6fO7++SCm26WHYUzDJhlZrC/g0O8Y9/jLpagNZlr"
    "99QFa47ZgFVFFZq+LdqLXVn9BxX2Itafa8VNw3mWUnqxHOi8XC9M9KbB3oHokobt8FqhJR"
    "jG/NTsK81yl9RZy7zOiSKL0uVx7o4d3d1BxUOmXbL5WvMXxhlIBVZhOjtpuS2YzYUqYQAm"
    "sepwOpQHtbM+nMAwsxfUcrkbD7x5vuPuE3D0xY3u2TfOza3xY1gefPwfqnvfEbYcsBnLLD"
    "YoMs7MUTKFUDyBIdj67YVRfbySOZ/vYReFYD5MPNWJhW9QYURG00LFsknL9NCqOZQ5EHtY"
    "fiD2UFCPIPpSZCFOJHoI8LFUwqnjinxTx8V0U9EapABySqSHKB8cH8sc7D4+rqgVc1w4G7"
    "vlWjxSDrumVuAWavGgs/QpG3mYM+qpjDSa82jOozkvNOevTEP/cca/m4I5H18bVJnzNms1"
    "gsztkub8FbOVlxrUoU8b0+AwhTfaJ+eaPg2K0nM/q0PZf02X3Nm2wf2vYGtDPGDgZIWjcE"
    "EqZ3CyvSlY743e7Xfrdws8u56p31OPzEBYI2OHYcFuMqZ3pjXgrl829z0aXOd/MpzjZroN"
    "f7CHCZryEOO45YKNGpmYlulOA74h4BN4J/xp0YPcqWVygMb/do3/MAJDcbfPSmFGrCymbJ"
    "nxHYaHrTJzM0I9nLqNlNIMNhL1KJOsGIaZrIx8CDZPZaBzYj2c1g1ADbqPOtIZqbWAzq/F"
    "vZ7QoTapjHNernfE4eahfqCOyToT6HHlZ8fSMj2AuO2zYxakQVGe21mpHsDe9MzeUiqSJ7"
    "VQ74Z3sqUp/KR9k615ztAzuXOeye5XKGsJ3Ubqk2Gw9lPw+gUM1Fru3Zwoene7PM6Be2St"
    "cc6J4jh3bZwVzmM36SX9SOdjKsyQFF4ZrMgtDtrlaM7byrlJy0dYGB0c3gK65u54cWwwH5"
    "WwJWuQEcOA4S76DB17VqIHnlv+vBBZkd3EQtkestSbr6KDoYBPbWvJVM8NV2i1lS0rhWFi"
    "uU8Ko+6ajLpLbd01A+8+JT3tJrArY++yH6o4/C4/czcALEY0bqkeEJ/O4mJA0Uxfqa03oK"
    "YXdHLUubuoc3efe21Nz26EfU0/WQHmchd6TqwHTHfbXnTqOLYzWtrOPYRrK6pmQmGMlCxE"
    "SsLZdtgOtUeVzDpFwbVS7HQM1E0n2UEj/akZ6Qr8b0rbS3jW7BxRScSZELs7toOXqe/ZPZ"
    "gpP2PNrZut9F3YTV9hYlaCYz9os5ownYbd9BUm+gA1kniKzHpAnUNHX1g/fUXKBaA4XDWR"
    "umFdcLT6ilSkadbE6UvYTZ9gapI9OfUN0zu3PEeY4Cl1dVDFoWjQbsRmp3w95atJcEATuJ"
    "cBCYqzRKWNn7lJCqYZpM2FjLvwaC6B8HWeW8kYkKXJZoDvwblNIOrIPX103/BMu743Mx8o"
    "Pzc5L2Z4avfWMsRQlrAs0kTgu8VkT50w/irPe27TqdQxW3DHfUq9RBMPy24eU7byK+KZSC"
    "CWWSzDHIkqZHxKpAcMcdOHUTRdzMJX4Ku3T8C3d9pHxttxUu7sOCke6NYcpuYFICmgnBPr"
    "30xuCmjF0q9pIVx8cyeKKRgzRTjPv7I14B83V5cFOBOJPMFu6h75PzIz3R10YlSgGaFQ7q"
    "WrdshpE08UaFKOcCyAAEsBjA4jdBgNthGE9IF6nvjAQHhlUEWfzXgbSeLslo0gOI9vIW+Z"
    "S7UZNTjzNLXZg7Ilwbp3g9RhrFdiWmQ5tekDdSCDWUBKheWr6Jx1SQ12nVo8wVjwFEGvlg"
    "e82J35wK75iyKFtq2HWE2m/bmXDNmeRb968ElDG/p14QSWbDyc4VCFX0b0te/xxmwU4A/y"
    "5f359TkJOyIXN4R9deTy84cPQbwbkm7bJd3u2UuKNe3VByYi2R5aNps/MLErtnl7EDeSoT"
    "pYVosol8fJpUR6gXLbUXIa23DYLqQSvZUWwdJo+aitaNNV1MBTYls6l4vad50zVTzUQX3Y"
    "U2J4HLvL48sDglW2/1igd3RmI2mMkLt4al9XR7iLOKhTwF6kAz7L+YtMdGnDZ6gwhUHHLX"
    "I8ToXHqVrZk9s2FAMsBXZiuf8mJVLLg9O1aY4uHFSDMDFHlz37mEmitUwSMkfUHMoWA6Pm"
    "2YZr3kmP0G70ZEOIlsCoSXAsN2lSAybhkrUd8860bomrPbpkCX7PuWZQcIhCFam5dk95TW"
    "jIT/6G3Dq+9bfv2f/98LfvodQU+4/p0fkPt/wswm1wZ/ab8cNtXJKKdzd+5EWjBd7Y9u8v"
    "Y6oZKeMRbbUu2moP2swXnQkFJU4MdyKBCm2ZQpsbB+ggr+UGH6yKmZxI9K7cTyOlldCOeM"
    "p2RDSGY9XDGQVBDBPO0U/hpq6Ia04MbbRqGy2tOtU00nqYs2GQs9Jyk2t1wr/kK98AwJJp"
    "/7q5GqzEtrAgZtBlT5EKhmzfdxVn2hAdXk9l4ag4up5O+bHa1PvI7aogVpU1tdzggFQQ42"
    "rq06CwMLOqgnLALhQihkQZPOB1RjU4Gv7p/PLdxeVPoTnGrCrNYv9zl9ThFhicLY+7KRp7"
    "W3mC2p45OMHOTM7yi2ggdtFAhAmgelw4EWkX9E7u8dlqr15ZdveS82qRQA99o40Yfegb3Z"
    "JvdGI78yLi5Y7RqD2ea5NyikJpByXHcyyALJ0cwpA1RAnhWAARlkN4opkzd8SQcqjY/Xhm"
    "s0mrWeIlWiCdA37MxJtCPP6lXcjPrq4+ZCA/u8ivxZ8/np1fP3/J8WeNzMAsKwblQ31tv+"
    "T0zuqTUol0i3tjaKQ0tUU2fWCqzLdSvqRsyLfydLZF3Z7PlU9LxSKo5qmfleIcweieCniz"
    "inOAGamNlIzuvykTgLaWAysnisdquuyp6lBtWhzlxv2R6I1+iqMfL8jK7uiiJPqjs/skRg"
    "w3UdfEV00SmkggmBh+va1CfqGHsSau10EvPcU0+VJX45nafjaAa78DJYpbdaciJd5qvviI"
    "b3BhUBUjoUMTyQCJU8KmgeMF2b9Ml9hLSA22dEzPo1YUtwB8IgUeJmgWBKjzuHXTYwomZN"
    "u3JyHKHrto8UgFCFTgIQ48lRgUjAgyhU1Mx/WKgRJbe5Lfrd+tW3Cp35IAnHHU55RhzCa/"
    "8V1cQMBMng8eh32cPD6fzaDbQRjPATnTKJv7Bg/mN2zWmWWzh5tq1h1lvz2SOajkewNhmM"
    "ZvcWUNaAAcTLFWfLqFKDojk1NN1KBecjWOa5RdDTOrdST0AzOrteQoUGRT69Co3Ya2kePy"
    "WzJluqnE1I39pgs2UAUoS/Okxe3bS5L2sqmZuuEkabDsqvgGo/boGcQsAsi3ruBbI4VSde"
    "zTcuhP6fIIM9MJjLN19dOUeB/d0ZvWUNmS6KpF1CYSGGWhHGXBaQu2BanG3aelUHXNYpor"
    "ZC8Lak4MfRvVvo00kVSTLO5hIddBjjHOTS7V7DKNssX2nF0TZk+JLg0qGeOgkSRn/AUY0K"
    "gCK7GBugRWNKoIobmUF5Zgv2ruPSdkNWBKvyte96JUJ6ZVJISbu42Qdw2dUSLKNUOohnxD"
    "AzRqjrmtqjLb3EMgl9vWbtfZ0rQdXaBrqhTI2zbJ26L7oSXjDplIZCKRiUQmshuf286NMI"
    "ZKNkcnYDhf/XC+7fAH7+jMfKDO456opkR0bVBZUyJoZcrGnV1ZlCzpeGrb98ShbAhdj5nx"
    "PIqL3X6fAG0BkV8Giaz0JM0Nw3BAgmrGQVAYhFs5ZEo1x2Ua10GRSmj8buJIruCOwawy/A"
    "UdlcRzJe0cqlOGY0U8V9g4nEQOXcRaR20yINUZBLhB1BpIISfQBU4gNYMKkJdbsVmpPhpY"
    "L6UsrJcVJtbLgo21ZXdlxxFHf+Vu+yvnbIuyS8gaMdyJRJv5JK5uhk1BnifEpPiwCjosP6"
    "OZcmAoJqhJiWCKGjmuhr2fI9gNyzGOBRBhOYTB81YE+My0NOdRvFREEvlsP49eYBn0B9uz"
    "MHd8jC2D9uzi8vT6V/HifCbINX/26/D8VID5yJ1qB8cnKmt0TqyHiseJTAHvk/L63SeF8t"
    "0YbL5ijqucQaaLmfY4sieqiObkENcCrswoVyl3npLAauf5QP40YVKAtJrkz4kiz99lnn+q"
    "uUDGTmamcu7CvCgmLlRIXJgjMNW+r4zotjyo+IFJfWBZHlo6QDcjhQ61FfG5iWOgbnhu0t"
    "NuArs6Ojczs7rkXDt/oJb3RTO9PYF3Lbk4qHKvUWg2groQjRe+eDuzXWqEVSb4fZstcyF9"
    "P5miFqELOoBL4D1LX6jnLIt64pGzV0OZEN6odLpuO05UPbT2c+gcPgzh7Zi7DitxbNAGjj"
    "4cWS4sat9DEqyR4N30gqQAc06sh2g3kio43oMU1oa0DDJkGLKLdmg8+pH+ozz4aUEk87o8"
    "xngeCpPGdg/MCuIGk8Zi0liMMs8TYe9Nw6DWL1A2Z09AhaUvD6rIsClvOErq76ykw8oBFg"
    "Zu20s2K0IA+eHEYsw2zEIsedoBoiU9VrKAp2VwK8OTvNsJe36IVjrZ8MVYAMMXJetwoopb"
    "b13Aw349VMMAc4H6FQ5FudrF3kbS+Xg7oWzUb8kdJD/3F4Evj2r6lOgzzZx/RzSe150Gud"
    "R1zYFzg+D+s2cGsS0aJkvnR9CmbCCK7saN3wGSwJ/yfO4+P96nseV0bvJzcHNwbUYJ4G+X"
    "2j0dad4tz+7OHbJkYkN7d2Z74OucURLI/e/n88/n72JJdtd9cuHxnERu4NkEiYljz7nXdG"
    "5DXvvfLf7EyW1YRy712FN55gw6hvTyE9My3Smkx4cu2HsFRxNdShx76Q74o4E2S4NjfEzD"
    "Y+JB9iTIku8zDMbslRw7hHZlHnqerK7s9OKKbPTViYwEPtooM15QmKG2gzTTXaW3NsS8/i"
    "3DjhRcwzxd1YgPcv3bpzqrft9UQrPaN43mZMoTTU4v37F10by7Y9o2yJL/Ic9u3r4/f/f5"
    "w/mzFYjksq21Oja8gEaqMsjmayik7yA9RjBPYFGKjnNu/rHi7tPPxIcxKCkMAxgsa8/4r2"
    "kwlZ6+wSctm4jPw1f4/ofkHa6uRfPhm+LUZCusVbWA1XuZuPvqFSNoFYUJbOquYX+Vt55A"
    "yRSmorC9ajOLRaa/6lsnw1n/voEONtImbDccuZQpcGwrztwdKZ12LItBBaWD7p4GaJ1EhS"
    "tgWh7hkRHqIalzKBXfcVgR33FYjO9IazzrEmn5PnqI/eYJtRA0FUotJYKkmhypZloLX+DZ"
    "LMc4FsAUhFIAB3rquitHIt1iroZAn25Ky2h63bB9T3FKJxI4p6XmNHUcW2lhjgUQYCmAfc"
    "v1HSVvUiKBEGNqWIxBXBGDGNHI6qOflcRI0y6PcpptUhzmnCiOc5fHeaa53silfxQHuTSt"
    "RloE82rkz/0HPiceWKVCMOXE+lfdbfNJi9KuQsUlKieKS1SXlyge4VAc4TPzrnSJikV6sz"
    "79/eDg8PDVwYvDk9fHR69eHb9+ES9UxUtVK9bZxU+waGVGs7iKRV5mxe8qJYbfVJe/KYfq"
    "dpKlXHLjzwr15tPa2NafcY5Le+vSQniiVYjoGjkEipKIbRbbXCiDArZFScQ2X2Jt4Y3oZE"
    "J1UcLCcioyL4eEpBwhmQtTk53IeTmcxrkSa2w6ThUUhLg96gYFWiAdryhNCqSF+kcJvJZx"
    "YL4ud2C+LjgwA8DmtiuwXMr5rIzQWlO3azA3MnnhDh69K5nBqx3yxV76N6UbKHMpiNRUWp"
    "LF4jjNi9Ocvfp6GVQygkh8dJn4yJ6pUdAVC4KoLOZO8VIHgtEVYc1KYbBynofNnhuRRTUn"
    "hrCuSC+cOrlX8xzvl1RXuwnt6gTD2cm1OlFN+I1vEN1fkh57CnJ2XVyNcbI9bQDmzy7dQU"
    "1cFtrCTp5Blz1F6gSU+FB6Aru2WDj2gzYTqORnoeiPP1+X5wYNAT8Nu+nRhM4SdPZ8rgkN"
    "FxWU3ga99BWkXGrz9XHKpFLvI1KFvFfrY5XLtdVHtMAHVhOlG9ZFn+CBpb3BrCLD8DCVOL"
    "nIMDlqVZljZBSeyZLMNXID25pLbiP17JYsp2y4HngOD8jnYU/IrWv7jk5HSRsKB39du5hY"
    "pH53wmQaOQlol/63bSkn1sCDymt8Ehs+qFyWLl2iRHR/M6Zvmgk23RG14N0F87qyjldWsM"
    "UqXtGE39kiXnjS5Ulzxdm9SpUwFkojFYcMJzKcHbMHBnUZToFWiyiv5OGEC2SXEkTe6FNq"
    "+BzkgiEXXxtUmXFu2Eo2X6RFv3rs6Zw45SEkRIQfw6yKUS24/5ieR53v+AO/Sac4hNyKQS"
    "8gkE6caFuzR7DhghSJxFvaxDAnE+oIkkpu5TEg8+SXqc1NTJ6z0gVL016CpelNQTwE85lL"
    "mC7LLOOgPh7kcgwSTRowyZK0kiDLFZ4Sa1TR0Mzl40pjVD8hV0pHx9RbHbBodyv5997b6z"
    "iaeOfsWt1RrLbm1CANOuazaqGmHaynj2tEjhXkMGSsSBCw739qO2vwAxlBDBnrMg1gszV+"
    "jRFOieH4dnl8YQT+yzRWlT0oLdND8nrzh/UxWd6Kz6buGSg4mTvTFmv7YRLxFtXWm58vPu"
    "2s2qp5+nTkr414Wr5FyD+c3gx3HfLRkr0iW+TVldqKHto7s3Z48mJXjq3FeCmeqSrItYfu"
    "y13BlschuuvmUXNRt9wB3RLiYdY5UJSI4fh2eXwDAnyNjagoiGemi/lUfDc6ujjRzJnvKK"
    "WrKRNHHqsINcYWtR5bFEzPNTeIgjBuE13eJoLhcqjmilwdQ/q1cglL5Fq0E7fgrhue/3NY"
    "TYHEo/rh6vKnqPmK0qfU9edrhfBlJfED6/IHlnHGK45zXhZHuvMjHQaVrDXSKVkc6S6PNA"
    "ZfP+XRx7hgjAtuGdrNxAXLHBvn1aoFlrbKkcwwGPKGddUjyBs9mpnBrCKmN8J0dVzvKB7J"
    "1cG9V1ZU25xovEC6PoVq6WFPZKmFAay8njoEtY6pzp4Pwl9NrxikW7878QHNVFwzvFzhPG"
    "a2RHmEQ/BFBAKDmrGwtu/p7MWgxvKX04vhxeVPzzAotgtBsW74XSg5q0KZbWlhqGzLBbkF"
    "31xxdCXDRxLxHoZDbT6SQZ0KRBKwDgnoq+alSyQwz1/BVQTa2MScreUtysq26DCKf9lZj5"
    "FBddNYixDJSiIhsos7dE7Vlj6GnhVDQqSaEEmbPzUJkfQJ0d2EdvUR3uzk6tTZXWYY80Ro"
    "eyJDP744qLTyISEbT8smaeLHx1chiRuZ2A4cTGWmObPHgxOq0CNh5jYcUA1Mc16EDq4yk9"
    "lk05Q1D/oY0zvTcoknyM3U3G2ElMDCsf9DdY4V1CIoJmhKNeBA8wnlOCkOK7xreFQ2I7Hy"
    "oK2oQT2CgQ20yd6d90kublL5HpFh2C7DoFggo05pjK6tuTmT86WUzfmywuh8WbA6o49TFt"
    "6ofQ/xbeSobW7Rkz7QnBXrIdoHUmgfVKB9UEQbFpEizOUnyqL2eKBM6kCZQ3UKu6RihchE"
    "BgOaMZ0cGvCpsyCJDqw4+llJ9KR0epjTxoU6T5eVxQC1Lo90aMSqVqbNSCEflz8VCZyLen"
    "WmjBS6bCo5zhT5UpPi/JT0tJuTdSXDmf1aJTJBBhNxA9j2vAhL5oNVrsDSKHMMxQ5EpHFY"
    "BKGCL44qLcgFg2meR+cLHr5lsz9BGqKz4N+QYP/5rcmu88SJ376EoCjXNCiwveeaPh0Q1y"
    "YehHVBFsVg9Akf8yAB4jfigLHmbylkkFnfEXsMU5Pdg6MUPIyAUA7bs2XNjFiRvNBAyBU7"
    "lFd0jkqT12aKs/1xrvhqiHxxZ/ji9AyRPRacEmmPomiSatswS4EcfHNZsMJFTHKqRs3bm6"
    "bfvtyRSZraBiTBTEm0mIxmR+DkUCh89FH7Hn71RzKuiqNyT8VRMQPrZCI0t+RCaxPpHoK9"
    "+chahqLnC3wWcmAn0gi2TEkizOrYcFZH31NEOJFAiKUgpo5jOyoIxwIIsBTAUb3dNRPdoT"
    "NkJ5whE9My3elaw5wTxXHu8jjnGLbCUFccqSlIop+mE8eUuqa1NuL0Cinlmk6Z66CX3QR0"
    "pVMmmU1diuT/QsdT277fE7hkokuDKq/MMmgk6ZgZTin5fP3hGYTE31MLXCH3FDwmUI1qqr"
    "ngBqG6A7H1LtVm1HjDy10RXbPImBJ3ai8tot0xlIsemA33Xb+kFbow2lrkKw7V61O6/sHr"
    "RBoJCwnCgn93I/jUlNjOjNRmgF49w3fYz2FDN2tBXZTcSJmvJ4L2+iGmZX2gMdZlYyzQEk"
    "aB0lAc8vJsEgXBPhTTazurBHwzob6mxNBmxZBFlGMRgxn7QB1z8hgsVSr7Sol4H6Z94aiV"
    "5FmrysNWxdNW1PAXVBjaKKepZjpos8bU+eW78+umbIKmFdYQNdGGXj7ZM0I9SBfUxmHCAL"
    "K1C0uVyrcXa3Ly4uj1zhSWgtQFa8CcF8Mzhnlg55QhIsK0fLlIibS4WHy6aqsQXUNnvS0P"
    "YtiDzhTQLgj2boE+klNBjqpUkCOBCgI3GT96SkWAMjJY+UcQSGkYEB6vNoczQjh/JefvEo"
    "oiMiOE5+JRJWgKwsjMdJmZwYJaradHxOwKT/mDw3oRWC+iZWjbqxcR5oUwRVqaStGId0E/"
    "jz3CvNGCEfEcFcWepOZvRfBJ2Eou+qQcDZlYj8qkihjq0c7iOSDloR6Yf69ZTgaV7taVbk"
    "j2xh5sZPnzMRUcoyglZoqCeCqzDFxPu1PyMOfl0MUsfxJotKYhIRTGAPd8TkmgvmFqGtqj"
    "WmLJvCByuYKS4r7D1NgRhHHrtm+pnI4XiaJzDSkmpJgw31+bBBPmpttsbjoZdknXfKH/T4"
    "VZegt99Ajr/Lm8mvD069xYBhwwI+C16iM0dMy7O6mkhzsJFOhWXvCKiNUKrKLCQhsqktxX"
    "mNJHG9dHKXWKso8ghWxIXZBCy/6XoLc+gdWGByWCrcKRkkJ2tT9llB7V1ad6L3mtK32qWe"
    "wpic0UR7J0TI9tXG+IxlOfmi5ZmJbFrno25EMtnt5dsw9hQtS0HzVkQPNZUNFhs8bk3rTD"
    "RpXV3gabvUMEFXtA0ypJ2FpRuCcjVYvM7hrADbLZTPXR711fkG+0IjY5JdNDp+Pmj94iIf"
    "iUCcFoDJXLVRQE0VGUC5XGaD6M5usY3SoVzSdeHjYAcL/LgRQWROWKIMjWbsW+Ly2xLVFe"
    "W6Wy9sV87nPBfXL7nC5sKEfCRCxX49rLgLAOqDaHBFp/fHNLbMegjkvYYz+GV9yg5olOub"
    "FONXadeNo9dYljL3k5bJeme2TGfIEB2MZD/G6NKVt0yO3ibuRa2sKd2t7o69y0nrMfdN9x"
    "4CxhdOH5N9/cJmVaeO4wSBrmEn9B2KTn5b4nbOXhBV+0GTzBI3+OcqYieHC4zF6qvPZ3+N"
    "lyUPggJy/BZYu9SHMbZ+ZdeYUE0T4vsLXDNacerdG8of33g4PDw1cHLw5PXh8fvXp1/PpF"
    "bHEXL1WZ3mcXP4H1ndGMI3O8IhVZPEqyClcigbpWIWHJHwrEUdgaWSNRWBPGXWx+esYrte"
    "QEjdvjFBXVT8lud/IbWE6wT+C2spnJlLBZnZsoku0h59lEhRW6UC3Pmogg05VziTBlTMkZ"
    "ErbHmH4pL4g6MY9F1jvKvBeIzHIyqEnG473tmP8VRzJElwYrWY/RNGiqkJR8prkeWcw0nU"
    "LFVo2E+u0zN+AZgFlYTk19SjSL8HuQpeYGRECUZ9yyyZxZ/2+AaIAfQzLA9CD5OJmbrksN"
    "4tqQD4pNJHH+8u08xurjr6WUQtesB6XwCX4n+L+jHYucQPMCzYtemRfIjSE31pGVoSOK0C"
    "d+ZPAmmOUCbShzvVIlCg8fhj4SOZXolEdcRnrFnW2xNpplMBUCdIfA6RI4mOKa9Y+sGTEt"
    "4s5MnbpF9WYzXdZQVXYqsnPHVJOOfDSn1GHKsehzCa9Ufiha0qbJVDJKE/Sp+OZqKnPlqv"
    "JDEvcuG6eZEukjZXl8LMNZHh+Xk5ZwLUcEsY9KAeGweQ/RbTIbchFh4O9KYiATEQzpLiMz"
    "c7sbdHC2bQ3wr/8HjSQ93Q=="
)
