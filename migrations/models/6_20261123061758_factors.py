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
CREATE INDEX IF NOT EXISTS "idx_two_factors_user_id_e09338" ON "two_factors" ("user_id", "created_at", "id");
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
        DROP TABLE IF EXISTS "oidc_flows";
        DROP TABLE IF EXISTS "recovery_codes";
        DROP TABLE IF EXISTS "passkey_challenges";
        DROP TABLE IF EXISTS "proof_tries";
        DROP TABLE IF EXISTS "two_factors";
        DROP TABLE IF EXISTS "two_factor_challenges";
        DROP TABLE IF EXISTS "passkeys";
        DROP TABLE IF EXISTS "identities";"""


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
    "+7frEdCA4Lrm3rvEsjkDBjq0ZgUh20Vdu62bYoh4D7Ryl7JxESgSQ/q1LJIzluiFPl6lG5"
    "z/c5hRCyK9WxxCGzVP6elvIao2q5/zKDzXo4si5lXxsxmx9kivF01ZQduJnY3WunV055ws"
    "2khd1pLRRnrKo49+uE1bReU6ezZZQ5ZjFh9Olc3ZkGa2d1OpkDkjja6XTrpeBCl7quxGyT"
    "jj0txCKhUVeEmDpQY14MAm47Xg0sd798kFt+wsO4p2GDDDzWB/B2d8x77HPTBBazLX7qkL"
    "xh4zEatqLjR9Wwx07srqP6iwF7E8XSteHE7DlLKP5UDn5XphojcN9g4EnzRsh9eKPMEo56"
    "dmX2mWu6TOWuZ1ThRZlC6Pc3fs6O4OKp5B7ZLN15o7MU5QKrAK08lLy23BbKpUCQMwCWWH"
    "w6M85p314QSGmb2glsu9fODs8x13n4AfMG50z75xbm6NH8Pq4eP/UN37jrDlgM1YZrFBDX"
    "JmjpIpROoJDMHWby8M+uOFzvl8D7soxPqh07ETC9+gwoiMpoWKZZOW6aFVcyhzXvaw/Lzs"
    "oaBcQfSlyEKcSPQQ4GOpfFTHFemojovZqKI1SAHklEgPUT44PpY59318XFFK5rhwdHbLpX"
    "qkHHZNrcAtlOpBZ+lTNvIwpdRTGWk059GcR3NeaM5fmYb+44x/NwVzPr42qDLnbdZqBInd"
    "Jc35K2YrLzUoU582psFhCm+0T841fRrUrOd+Voey/5ouubNtg/tfwdaGeMDAyQon5YJMz+"
    "Bke1Ow3hu92+/W7xZ4dj1Tv6cemYGwRsYOw4LdZEzvTGvAXb9s7ns0uM7/ZDjHzXQb/mAP"
    "EzTlEchxywUbNTIxLdOdBnxDwCfwTvjToge5U8vkAI3/7Rr/YQSG4m6flcKEWVlM2TLjOw"
    "wPW2XmZoR6OHUbqbQZbCTqUSZZMQwzWRn5EGyeykDnxHo4rRuAGnQfdaQzUmsBnV+Lez2h"
    "Q21SGee8XO+Iw81D/UAdk3Um0OPKz46lZXoAcdtnxyzIkqI8t7NSPYC96Zm9pUwlT2qh3g"
    "3vZEtT+En7JlvznKFncuc8k90vYNYSuo2UL8Ng7afg9QsYqLXcuzlR9O52eZwD98ha45wT"
    "xXHu2jgrnMdu0kv6kc7HVJhAKbwyWJF6HLTL0Zy3lXOTlo+wMDo4vAV0zd3x4thgPiphS9"
    "YgI4YBw130GTr2rEQPPLf8eSGyIruJhbI9ZKk3X2QHQwGf2taSKa4brtBqK1tWCsPEcp8U"
    "Rt01GXWX2rprBt59SnraTWBXxt5lP1Rx+F1+5m4AWIxo3FK5ID6dxbWCopm+UltvQE0v6O"
    "Soc3dR5+4+99qant0I+5p+sgLM5S70nFgPmO62vejUcWxntLSdewjXVlTNhMIYKVmIlISz"
    "7bAdao8qmXWKgmul2OkYqJtOsoNG+lMz0hX435S2l/Cs2TmikogzIXZ3bAcvU9+zezBTfs"
    "aaWzdb6buwm77CxKwEx37QZjVhOg276StM9AFKKPEUmfWAOoeOvrB++oqUC0BxuGoidcO6"
    "4Gj1FalI06yJ05ewmz7B1CR7cuobpndueY4wwVPq6qCKQ9Gg3YjNTvlyy1eT4IAmcC8DEt"
    "RuiSofP3OTFEwzSJsLGXfh0VwC4es8t5IxIEuTzQDfg3ObQNSRe/rovuGZdn1vZj5Qfm5y"
    "Xszw1O6tZYihLGFZpInAd4vJnjph/FWe99ymU6ljtuCO+5R6iSYelt08pmzlV8QzkUAss1"
    "iGORJVyPiUSA8Y4qYPo2i6mIWvwFdvn4Bv77SPjLfjpNzZcVI80K05TM0LQFJAOSfWv5nc"
    "FNCKlWHTQrj45k4UUzBminCef2VrwD9uri4LcCYSeYLd1D3yf2RmujvoxKhAM0Kh3EtX7Z"
    "DTJp4o0KQc4VgAAZYCGB1G6DAabCMI6QP1PPGBgfDKoIo+m/E2ksTZLRtBcB7fQt4yl2oz"
    "anDmaWqzB2VLgnXvBqnDWK/EtMhyatMH6kAGs4CUCstX0TnrkhrsOrV4grHgKYJeLQ94sT"
    "vzgV3zF0UKbVsPsZpM+3MvGbI9i3714JOGNvTrwgks2Xg4w6EKv4zoa9/jjdkowB/ky/vz"
    "63MSdkQubgj76sjl5w8fgng3JN22S7rds5cUa9qrD0xEsj20bDZ/YGJXbPP2IG4kQ3WwrB"
    "ZRLo+TS4n0AuW2o+Q0tuGwXUgleistgqXR8lFb0aarqIGnxLZ0Lhe17zpnqniog/qwp8Tw"
    "OHaXx5cHBKts/7FA7+jMRtIYIXfx1L6ujnAXcVCngL1IB3yW8xeZ6NKGz1BhCoOOW+R4nA"
    "qPU7WyJ7dtKAZYCuzEcv9NSqSWB6dr0xxdOKgGYWKOLnv2MZNEa5kkZI6oOZQtBkbNsw3X"
    "vJMeod3oyYYQLYFRk+BYbtKkBkzCJWs75p1p3RJXe3TJEvyec82g4BCFKlJz7Z7ymtCQn/"
    "wNuXV862/fs//74W/fQ6kp9h/To/MfbvlZhNvgzuw344fbuCQV7278yItGC7yx7d9fxlQz"
    "UsYj2mpdtNUetJkvOhMKSpwY7kQCFdoyhTY3DtBBXssNPlgVMzmR6F25n0ZKK6Ed8ZTtiG"
    "gMx6qHMwqCGCaco5/CTV0R15wY2mjVNlpadapppPUwZ8MgZ6XlJtfqhH/JV74BgCXT/nVz"
    "NViJbWFBzKDLniIVDNm+7yrOtCE6vJ7KwlFxdD2d8mO1qfeR21VBrCprarnBAakgxtXUp0"
    "FhYWZVBeWAXShEDIkyeMDrjGpwNPzT+eW7i8ufQnOMWVWaxf7nLqnDLTA4Wx53UzT2tvIE"
    "tT1zcIKdmZzlF9FA7KKBCBNA9bhwItIu6J3c47PVXr2y7O4l59UigR76Rhsx+tA3uiXf6M"
    "R25kXEyx2jUXs81yblFIXSDkqO51gAWTo5hCFriBLCsQAiLIfwRDNn7ogh5VCx+/HMZpNW"
    "s8RLtEA6B/yYiTeFePxLu5CfXV19yEB+dpFfiz9/PDu/fv6S488amYFZVgzKh/rafsnpnd"
    "UnpRLpFvfG0Ehpaots+sBUmW+lfEnZkG/l6WyLuj2fK5+WikVQzVM/K8U5gtE9FfBmFecA"
    "M1IbKRndf1MmAG0tB1ZOFI/VdNlT1aHatDjKjfsj0Rv9FEc/XpCV3dFFSfRHZ/dJjBhuoq"
    "6Jr5okNJFAMDH8eluF/EIPY01cr4Neeopp8qWuxjO1/WwA134HShS36k5FSrzVfPER3+DC"
    "oCpGQocmkgESp4RNA8cLsn+ZLrGXkBps6ZieR60obgH4RAo8TNAsCFDnceumxxRMyLZvT0"
    "KUPXbR4pEKEKjAQxx4KjEoGBFkCpuYjusVAyW29iS/W79bt+BSvyUBOOOozynDmE1+47u4"
    "gICZPB88Dvs4eXw+m0G3gzCeA3KmUTb3DR7Mb9isM8tmDzfVrDvKfnskc1DJ9wbCMI3f4s"
    "oa0AA4mGKt+HQLUXRGJqeaqEG95Goc1yi7GmZW60joB2ZWa8lRoMim1qFRuw1tI8flt2TK"
    "dFOJqRv7TRdsoApQluZJi9u3lyTtZVMzdcNJ0mDZVfENRu3RM4hZBJBvXcG3Rgql6tin5d"
    "Cf0uURZqYTGGfr6qcp8T66ozetobIl0VWLqE0kMMpCOcqC0xZsC1KNu09LoeqaxTRXyF4W"
    "1JwY+jaqfRtpIqkmWdzDQq6DHGOcm1yq2WUaZYvtObsmzJ4SXRpUMsZBI0nO+AswoFEFVm"
    "IDdQmsaFQRQnMpLyzBftXce07IasCUfle87kWpTkyrSAg3dxsh7xo6o0SUa4ZQDfmGBmjU"
    "HHNbVWW2uYdALret3a6zpWk7ukDXVCmQt22St0X3Q0vGHTKRyEQiE4lMZDc+t50bYQyVbI"
    "5OwHC++uF82+EP3tGZ+UCdxz1RTYno2qCypkTQypSNO7uyKFnS8dS274lD2RC6HjPjeRQX"
    "u/0+AdoCIr8MElnpSZobhuGABNWMg6AwCLdyyJRqjss0roMildD43cSRXMEdg1ll+As6Ko"
    "nnSto5VKcMx4p4rrBxOIkcuoi1jtpkQKozCHCDqDWQQk6gC5xAagYVIC+3YrNSfTSwXkpZ"
    "WC8rTKyXBRtry+7KjiOO/srd9lfO2RZll5A1YrgTiTbzSVzdDJuCPE+ISfFhFXRYfkYz5c"
    "BQTFCTEsEUNXJcDXs/R7AblmMcCyDCcgiD560I8Jlpac6jeKmIJPLZfh69wDLoD7ZnYe74"
    "GFsG7dnF5en1r+LF+UyQa/7s1+H5qQDzkTvVDo5PVNbonFgPFY8TmQLeJ+X1u08K5bsx2H"
    "zFHFc5g0wXM+1xZE9UEc3JIa4FXJlRrlLuPCWB1c7zgfxpwqQAaTXJnxNFnr/LPP9Uc4GM"
    "ncxM5dyFeVFMXKiQuDBHYKp9XxnRbXlQ8QOT+sCyPLR0gG5GCh1qK+JzE8dA3fDcpKfdBH"
    "Z1dG5mZnXJuXb+QC3vi2Z6ewLvWnJxUOVeo9BsBHUhGi988XZmu9QIq0zw+zZb5kL6fjJF"
    "LUIXdACXwHuWvlDPWRb1xCNnr4YyIbxR6XTddpyoemjt59A5fBjC2zF3HVbi2KANHH04sl"
    "xY1L6HJFgjwbvpBUkB5pxYD9FuJFVwvAcprA1pGWTIMGQX7dB49CP9R3nw04JI5nV5jPE8"
    "FCaN7R6YFcQNJo3FpLEYZZ4nwt6bhkGtX6Bszp6ACktfHlSRYVPecJTU31lJh5UDLAzctp"
    "dsVoQA8sOJxZhtmIVY8rQDREt6rGQBT8vgVoYnebcT9vwQrXSy4YuxAIYvStbhRBW33rqA"
    "h/16qIYB5gL1KxyKcrWLvY2k8/F2Qtmo35I7SH7uLwJfHtX0KdFnmjn/jmg8rzsNcqnrmg"
    "PnBsH9Z88MYls0TJbOj6BN2UAU3Y0bvwMkgT/l+dx9frxPY8vp3OTn4Obg2owSwN8utXs6"
    "0rxbnt2dO2TJxIb27sz2wNc5oySQ+9/P55/P38WS7K775MLjOYncwLMJEhPHnnOv6dyGvP"
    "a/W/yJk9uwjlzqsafyzBl0DOnlJ6ZlulNIjw9dsPcKjia6lDj20h3wRwNtlgbH+JiGx8SD"
    "7EmQJd9nGIzZKzl2CO3KPPQ8WV3Z6cUV2eirExkJfLRRZrygMENtB2mmu0pvbYh5/VuGHS"
    "m4hnm6qhEf5Pq3T3VW/b6phGa1bxrNyZQnmpxevmPronl3x7RtkCX/Q57dvH1//u7zh/Nn"
    "KxDJZVtrdWx4AY1UZZDN11BI30F6jGCewKIUHefc/GPF3aefiQ9jUFIYBjBY1p7xX9NgKj"
    "19g09aNhGfh6/w/Q/JO1xdi+bDN8WpyVZYq2oBq/cycffVK0bQKgoT2NRdw/4qbz2BkilM"
    "RWF71WYWi0x/1bdOhrP+fQMdbKRN2G44cilT4NhWnLk7UjrtWBaDCkoH3T0N0DqJClfAtD"
    "zCIyPUQ1LnUCq+47AivuOwGN+R1njWJdLyffQQ+80TaiFoKpRaSgRJNTlSzbQWvsCzWY5x"
    "LIApCKUADvTUdVeORLrFXA2BPt2UltH0umH7nuKUTiRwTkvNaeo4ttLCHAsgwFIA+5brO0"
    "repEQCIcbUsBiDuCIGMaKR1Uc/K4mRpl0e5TTbpDjMOVEc5y6P80xzvZFL/ygOcmlajbQI"
    "5tXIn/sPfE48sEqFYMqJ9a+62+aTFqVdhYpLVE4Ul6guL1E8wqE4wmfmXekSFYv0Zn36+8"
    "HB4eGrgxeHJ6+Pj169On79Il6oipeqVqyzi59g0cqMZnEVi7zMit9VSgy/qS5/Uw7V7SRL"
    "ueTGnxXqzae1sa0/4xyX9talhfBEqxDRNXIIFCUR2yy2uVAGBWyLkohtvsTawhvRyYTqoo"
    "SF5VRkXg4JSTlCMhemJjuR83I4jXMl1th0nCooCHF71A0KtEA6XlGaFEgL9Y8SeC3jwHxd"
    "7sB8XXBgBoDNbVdguZTzWRmhtaZu12BuZPLCHTx6VzKDVzvki730b0o3UOZSEKmptCSLxX"
    "GaF6c5e/X1MqhkBJH46DLxkT1To6ArFgRRWcyd4qUOBKMrwpqVwmDlPA+bPTcii2pODGFd"
    "kV44dXKv5jneL6mudhPa1QmGs5NrdaKa8BvfILq/JD32FOTsurga42R72gDMn126g5q4LL"
    "SFnTyDLnuK1Ako8aH0BHZtsXDsB20mUMnPQtEff74uzw0aAn4adtOjCZ0l6Oz5XBMaLioo"
    "vQ166StIudTm6+OUSaXeR6QKea/WxyqXa6uPaIEPrCZKN6yLPsEDS3uDWUWG4WEqcXKRYX"
    "LUqjLHyCg8kyWZa+QGtjWX3Ebq2S1ZTtlwPfAcHpDPw56QW9f2HZ2OkjYUDv66djGxSP3u"
    "hMk0chLQLv1v21JOrIEHldf4JDZ8ULksXbpEiej+ZkzfNBNsuiNqwbsL5nVlHa+sYItVvK"
    "IJv7NFvPCky5PmirN7lSphLJRGKg4ZTmQ4O2YPDOoynAKtFlFeycMJF8guJYi80afU8DnI"
    "BUMuvjaoMuPcsJVsvkiLfvXY0zlxykNIiAg/hlkVo1pw/zE9jzrf8Qd+k05xCLkVg15AIJ"
    "040bZmj2DDBSkSibe0iWFOJtQRJJXcymNA5skvU5ubmDxnpQuWpr0ES9ObgngI5jOXMF2W"
    "WcZBfTzI5RgkmjRgkiVpJUGWKzwl1qiioZnLx5XGqH5CrpSOjqm3OmDR7lby772313E08c"
    "7ZtbqjWG3NqUEadMxn1UJNO1hPH9eIHCvIYchYkSBg3//UdtbgBzKCGDLWZRrAZmv8GiOc"
    "EsPx7fL4wgj8l2msKntQWqaH5PXmD+tjsrwVn03dM1BwMnemLdb2wyTiLaqtNz9ffNpZtV"
    "Xz9OnIXxvxtHyLkH84vRnuOuSjJXtFtsirK7UVPbR3Zu3w5MWuHFuL8VI8U1WQaw/dl7uC"
    "LY9DdNfNo+aibrkDuiXEw6xzoCgRw/Ht8vgGBPgaG1FREM9MF/Op+G50dHGimTPfUUpXUy"
    "aOPFYRaowtaj22KJiea24QBWHcJrq8TQTD5VDNFbk6hvRr5RKWyLVoJ27BXTc8/+ewmgKJ"
    "R/XD1eVPUfMVpU+p68/XCuHLSuIH1uUPLOOMVxznvCyOdOdHOgwqWWukU7I40l0eaQy+fs"
    "qjj3HBGBfcMrSbiQuWOTbOq1ULLG2VI5lhMOQN66pHkDd6NDODWUVMb4Tp6rjeUTySq4N7"
    "r6yotjnReIF0fQrV0sOeyFILA1h5PXUIah1TnT0fhL+aXjFIt3534gOaqbhmeLnCecxsif"
    "IIh+CLCAQGNWNhbd/T2YtBjeUvpxfDi8ufnmFQbBeCYt3wu1ByVoUy29LCUNmWC3ILvrni"
    "6EqGjyTiPQyH2nwkgzoViCRgHRLQV81Ll0hgnr+Cqwi0sYk5W8tblJVt0WEU/7KzHiOD6q"
    "axFiGSlURCZBd36JyqLX0MPSuGhEg1IZI2f2oSIukTorsJ7eojvNnJ1amzu8ww5onQ9kSG"
    "fnxxUGnlQ0I2npZN0sSPj69CEjcysR04mMpMc2aPBydUoUfCzG04oBqY5rwIHVxlJrPJpi"
    "lrHvQxpnem5RJPkJupudsIKYGFY/+H6hwrqEVQTNCUasCB5hPKcVIcVnjX8KhsRmLlQVtR"
    "g3oEAxtok70775Nc3KTyPSLDsF2GQbFARp3SGF1bc3Mm50spm/NlhdH5smB1Rh+nLLxR+x"
    "7i28hR29yiJ32gOSvWQ7QPpNA+qED7oIg2LCJFmMtPlEXt8UCZ1IEyh+oUdknFCpGJDAY0"
    "Yzo5NOBTZ0ESHVhx9LOS6Enp9DCnjQt1ni4riwFqXR7p0IhVrUybkUI+Ln8qEjgX9epMGS"
    "l02VRynCnypSbF+SnpaTcn60qGM/u1SmSCDCbiBrDteRGWzAerXIGlUeYYih2ISOOwCEIF"
    "XxxVWpALBtM8j84XPHzLZn+CNERnwb8hwf7zW5Nd54kTv30JQVGuaVBge881fTogrk08CO"
    "uCLIrB6BM+5kECxG/EAWPN31LIILO+I/YYpia7B0cpeBgBoRy2Z8uaGbEieaGBkCt2KK/o"
    "HJUmr80UZ/vjXPHVEPnizvDF6Rkieyw4JdIeRdEk1bZhlgI5+OayYIWLmORUjZq3N02/fb"
    "kjkzS1DUiCmZJoMRnNjsDJoVD46KP2Pfzqj2RcFUflnoqjYgbWyURobsmF1ibSPQR785G1"
    "DEXPF/gs5MBOpBFsmZJEmNWx4ayOvqeIcCKBEEtBTB3HdlQQjgUQYCmAo3q7aya6Q2fITj"
    "hDJqZlutO1hjkniuPc5XHOMWyFoa44UlOQRD9NJ44pdU1rbcTpFVLKNZ0y10EvuwnoSqdM"
    "Mpu6FMn/hY6ntn2/J3DJRJcGVV6ZZdBI0jEznFLy+frDMwiJv6cWuELuKXhMoBrVVHPBDU"
    "J1B2LrXarNqPGGl7siumaRMSXu1F5aRLtjKBc9MBvuu35JK3RhtLXIVxyq16d0/YPXiTQS"
    "FhKEBf/uRvCpKbGdGanNAL16hu+wn8OGbtaCuii5kTJfTwTt9UNMy/pAY6zLxligJYwCpa"
    "E45OXZJAqCfSim13ZWCfhmQn1NiaHNiiGLKMciBjP2gTrm5DFYqlT2lRLxPkz7wlErybNW"
    "lYetiqetqOEvqDC0UU5TzXTQZo2p88t359dN2QRNK6whaqINvXyyZ4R6kC6ojcOEAWRrF5"
    "YqlW8v1uTkxdHrnSksBakL1oA5L4ZnDPPAzilDRIRp+XKREmlxsfh01VYhuobOelsexLAH"
    "nSmgXRDs3QJ9JKeCHFWpIEcCFQRuMn70lIoAZWSw8o8gkNIwIDxebQ5nhHD+Ss7fJRRFZE"
    "YIz8WjStAUhJGZ6TIzgwW1Wk+PiNkVnvIHh/UisF5Ey9C2Vy8izAthirQ0laIR74J+HnuE"
    "eaMFI+I5Koo9Sc3fiuCTsJVc9Ek5GjKxHpVJFTHUo53Fc0DKQz0w/16znAwq3a0r3ZDsjT"
    "3YyPLnYyo4RlFKzBQF8VRmGbiedqfkYc7LoYtZ/iTQaE1DQiiMAe75nJJAfcPUNLRHtcSS"
    "eUHkcgUlxX2HqbEjCOPWbd9SOR0vEkXnGlJMSDFhvr82CSbMTbfZ3HQy7JKu+UL/nwqz9B"
    "b66BHW+XN5NeHp17mxDDhgRsBr1Udo6Jh3d1JJD3cSKNCtvOAVEasVWEWFhTZUJLmvMKWP"
    "Nq6PUuoUZR9BCtmQuiCFlv0vQW99AqsND0oEW4UjJYXsan/KKD2qq0/1XvJaV/pUs9hTEp"
    "spjmTpmB7buN4Qjac+NV2yMC2LXfVsyIdaPL27Zh/ChKhpP2rIgOazoKLDZo3JvWmHjSqr"
    "vQ02e4cIKvaAplWSsLWicE9GqhaZ3TWAG2Szmeqj37u+IN9oRWxySqaHTsfNH71FQvApE4"
    "LRGCqXqygIoqMoFyqN0XwYzdcxulUqmk+8PGwA4H6XAyksiMoVQZCt3Yp9X1piW6K8tkpl"
    "7Yv53OeC++T2OV3YUI6EiViuxrWXAWEdUG0OCbT++OaW2I5BHZewx34Mr7hBzROdcmOdau"
    "w68bR76hLHXvJy2C5N98iM+QIDsI2H+N0aU7bokNvF3ci1tIU7tb3R17lpPWc/6L7jwFnC"
    "6MLzb765Tcq08NxhkDTMJf6CsEnPy31P2MrDC75oM3iCR/4c5UxF8OBwmb1Uee3v8LPloP"
    "BBTl6CyxZ7keY2zsy78goJon1eYGuHa049WqN5Q/vvBweHh68OXhyevD4+evXq+PWL2OIu"
    "Xqoyvc8ufgLrO6MZR+Z4RSqyeJRkFa5EAnWtQsKSPxSIo7A1skaisCaMu9j89IxXaskJGr"
    "fHKSqqn5Ld7uQ3sJxgn8BtZTOTKWGzOjdRJNtDzrOJCit0oVqeNRFBpivnEmHKmJIzJGyP"
    "Mf1SXhB1Yh6LrHeUeS8QmeVkUJOMx3vbMf8rjmSILg1Wsh6jadBUISn5THM9sphpOoWKrR"
    "oJ9dtnbsAzALOwnJr6lGgW4fcgS80NiIAoz7hlkzmz/t8A0QA/hmSA6UHycTI3XZcaxLUh"
    "HxSbSOL85dt5jNXHX0spha5ZD0rhE/xO8H9HOxY5geYFmhe9Mi+QG0NurCMrQ0cUoU/8yO"
    "BNMMsF2lDmeqVKFB4+DH0kcirRKY+4jPSKO9tibTTLYCoE6A6B0yVwMMU16x9ZM2JaxJ2Z"
    "OnWL6s1muqyhquxUZOeOqSYd+WhOqcOUY9HnEl6p/FC0pE2TqWSUJuhT8c3VVObKVeWHJO"
    "5dNk4zJdJHyvL4WIazPD4uJy3hWo4IYh+VAsJh8x6i22Q25CLCwN+VxEAmIhjSXUZm5nY3"
    "6OBs2xrgX/8P/UVHvQ=="
)
