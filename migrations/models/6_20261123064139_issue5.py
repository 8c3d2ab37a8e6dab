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
        CREATE TABLE IF NOT EXISTS "attempts" (
    "key" VARCHAR(64) NOT NULL PRIMARY KEY,
    "failures" INT NOT NULL,
    "next_at" TIMESTAMPTZ NOT NULL,
    "paced_at" TIMESTAMPTZ NOT NULL,
    "last_at" TIMESTAMPTZ NOT NULL
);
CREATE INDEX IF NOT EXISTS "idx_attempts_last_at_7b8c57" ON "attempts" ("last_at");
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
COMMENT ON TABLE "identities" IS 'An account at a provider that opens one of ours. The provider knows it by its subject; addresses change hands.';
        CREATE TABLE IF NOT EXISTS "tickets" (
    "id" UUID NOT NULL PRIMARY KEY,
    "purpose" VARCHAR(20) NOT NULL,
    "address" VARCHAR(254) NOT NULL,
    "token_hash" VARCHAR(64) NOT NULL UNIQUE,
    "created_at" TIMESTAMPTZ NOT NULL,
    "expires_at" TIMESTAMPTZ NOT NULL,
    "spent_at" TIMESTAMPTZ,
    "user_id" UUID NOT NULL REFERENCES "users" ("id") ON DELETE CASCADE
);
CREATE INDEX IF NOT EXISTS "idx_tickets_user_id_84e96c" ON "tickets" ("user_id", "purpose");
CREATE INDEX IF NOT EXISTS "idx_tickets_address_eeef1f" ON "tickets" ("address", "purpose");
CREATE INDEX IF NOT EXISTS "idx_tickets_expires_eb6e3b" ON "tickets" ("expires_at");
COMMENT ON TABLE "tickets" IS '`address` is where it was sent, and what it is about.';
        ALTER TABLE "users" ADD "verified_at" TIMESTAMPTZ;
        CREATE INDEX IF NOT EXISTS "idx_letters_created_59c02a" ON "letters" ("created_at") WHERE next_at IS NULL;
        CREATE INDEX IF NOT EXISTS "idx_letters_address_a222af" ON "letters" ("address");"""


async def downgrade(db: BaseDBAsyncClient) -> str:
    return """
        DROP INDEX IF EXISTS "idx_letters_address_a222af";
        DROP INDEX IF EXISTS "idx_letters_created_59c02a";
        ALTER TABLE "users" DROP COLUMN "verified_at";
        DROP TABLE IF EXISTS "two_factor_challenges";
        DROP TABLE IF EXISTS "passkeys";
        DROP TABLE IF EXISTS "recovery_codes";
        DROP TABLE IF EXISTS "attempts";
        DROP TABLE IF EXISTS "two_factors";
        DROP TABLE IF EXISTS "tickets";
        DROP TABLE IF EXISTS "passkey_challenges";
        DROP TABLE IF EXISTS "oidc_flows";
        DROP TABLE IF EXISTS "identities";"""


MODELS_STATE = (
    "eJztXXtz2za2/yoY/5N0RvUmfiTZtLczduK2vk3tXNtptrftyBQJWVxLpEpSVry9/e4XB+"
    "ADJEGKEEWKos/MzjYmcUDqd0DgvM9fezPXolN//4qOPepPbtx76uy9JX/tOcaMsn8o7w/I"
    "njGfJ3fhQmCMppzAEyOHAQzlt4yRH3iGGbC7Y2PqU3bJor7p2fPAduFpe5cOJVPbuSfumB"
    "jEp77PbjzziTkxbGefXDrTRxJMKJkY/oTYPrmn8+AbYgfwb39OnYAsJ9RhF9ifC9Nk9K4H"
    "92zfX1BrH17Cck32FrZz19LzFo7954IyFO4om8ljT/3tD3bZdiz6hfrw52974YNhuOlRI6"
    "DW0Aj2/oBx8/vh2KZTK8UL24Kh/PoweJzza58+nb//no+EHzkamu50MXOS0fPHYOI68fDF"
    "wrb2gQbu3VGHevBYiTPOYjoNWRldEj+FXQi8BY1/g5VcsOjYWEyBv3vfjheOCWwlpuvRfd"
    "vy9x26HNrWd+H7SWOHw4vLm+H12c1wuJdbE/AeGbaFl0zXgfVkOwHA+NffYt4EFX51Dx7w"
    "7seTq+eHr77iOLh+cOfxmxyzvb85oREYgpSzJIGar94h8D8P+buJ4akhT1NloGcv3QzoEV"
    "QNgLs3M74Mp9S5Cybsz1dHJWD/cnLF8X51xPF22RcvNoSL8M4BvwWwJzBLyz4H83t2J7Bn"
    "VA11mjIDtRWS7kf/WAf46EKCfLJ7Fa13c+qa9/uOu9zGcr85//ns+ubk548w/cz3/5xyGE"
    "9uzuDOAb/6mLn6/FWGW/Ek5PP5zY8E/iT/e3lxlv2G4nE3/7sH72QsAnfIfvjQsGSoosvR"
    "pRT36Ze5zaZbg/tpym1xv8EPr09s5ifmGkyW6TbA4nDfRA43wGEhyAz1BJQ01SYFle6ydo"
    "VIAqLf+F4pkUjCYhrg79nBY985P9FHDvM5exXDMakC01CWv05m2k1gk6vJZ+0Zy1hizqws"
    "9g/2u2kghLeT63cn78/2ONQjw7xfGp41TGEOd9wDN3MlHpu/NTuYZa8YjnHH8YEfAq+dwV"
    "6hYklsKdauwl9WUa86IT5bGV/bDnHhf5RY9ME26T45cyyGM2g01LF8Qh+oxzQekF6Z3mME"
    "xGSvBsqRHeSVp01NWkVDWvjUQ/Woe+oRyu1P+bife+7DWsxPESLvd5H3bGtfi/UyHQrzXe"
    "YwnLmakrxEgmJ8uRgfSTQ1ZfhP4TS7CelKAV5aULrSewJ13hORBv00pP/+pys6NYJQ9lbj"
    "nfV/9AT3v5vUdfgaVSg60dot1nKA/dVUnGIEVqsXqEi0sxuWKRJ0ZthTHRdLTNA778rBcR"
    "X3ChtV6F/h99IOFv5fDXij8ZtBd8u7Xhrfly9eVMCXjSrEl99L4zs3fH/psp1S11WYI+wh"
    "4geVED8oQfwgj/gD9Ww23To6SIYU1ZAuqyG2P7RsH3BWnManrjulhlNwIKcpM2weMdKmvq"
    "z4Sru8Pb28/JBi6+n5TeaL+vTz6Rnb3Dg/2SBbiNPnFzfokH/i31xOV62iWsluiPWVqv45"
    "onKywT19rAnSRzFLX0EKlkzDZBqe6w3NiTEF2YHWROxm6X7PZ3wXTdhX8GyLOoEd2HUROx"
    "fz9HaRzehsRD1/Ys9rAvUzn6ivMAW2eU+Dul8fn6SvEHmUiRVWbWMiTLKz6kU5QsYcvHzG"
    "tCZGJ+E0PUXJW9S2SC+qCE67iI0PYX/0gTp1t6JrNsUZzNNToB7YmVZfCv/sevfjqbv8Rc"
    "zWI6y0nBsqkbQY2EuH3rjs/zSk0Z4Bq+EIilQYhS9I0m6K3UGyIlUl6O0zHZ0sgolDTI9y"
    "ydaYviWGz1N92I+xiODugEDWDvtt1LAgLo0HrAUTiGFjb0BVkW8bnLlq+FvoBk2bV9g1jI"
    "PrgPsK3SvNuleSz0wZkVIMdI6wd+7Cl0fVAD8qQ/xI4dFajKa2OQw35czpZzuG91jg0ErR"
    "ZY3uj4GwUezYEi8zun+4PE3ZdRmqp+cXJ1e/Pv/55F9fpYy7Hy4vfojGyzvM6a83ZycZ/C"
    "G4msG6cBQW+FP77twJCrIpUnQZ/O1KMnDX0Gfvy/7z9T8PDg4PXx+8OHz15vjo9evjNy/e"
    "sLH8jfO3Xpex7PwH8HikPgZ0gaALROb+1PCDIZO71uF/lhYdzF3mNMa5YpzrDse5Nhm5GW"
    "rlif+sWHNP+dhWqvAZH99qZf4zJI4ZDmFf8gTkedMIRKmNwOVpaEzTZusnr6pr0GGgaFe2"
    "k0GJpj1feIxCS9mWSHqobx9Ui60rCa3Lan7u0tE+EWWaGit7d8SclUtYUiSivU47ODRP2T"
    "vzxeZryexWNZE2ke+Z1L6OaoZaWYf5qxGC2KTUC2EZ4Kh5x/5USbyp+6XSrheOZAvQqirp"
    "XjNNyPKJ7ZAxk1Sh+lxKdg0FVlGbzkhVpstLvzXnUkjEv8mBeqFHiv02cT79gfJy5+TlhD"
    "s6codM1EOZefNCB9a26uOBhO4A5H4uPF3v8MoRosG43GBcFnWlbTbWCbrqKLorbce5FdYl"
    "C3LCAIUgneJOsRSd/MCKIvRNVtCF2CuoUGaY3DG+Tz6xO9OwkDMDeGx7M2qREUjB7N9+QE"
    "ACgvuGf+8Txx251iOXoQ1HxG/lZe22HorxYj2Qyn3K+KIQJG7ol6KwjpiiF/J4mWxw9q+b"
    "lFgQyd3qeJpouCSnv4MQm7R8zl3yfkDneczLgmlSZO3F0rxoSgvaTiBNtNetIztnaFFH6r"
    "KUjDrSU+Z+dwJpturf2qBWVCUFP29jrpeQKFu2d1OoqJIAtCpAKcrraTg8qQsLdcPBSZtR"
    "F0tDjtSJ/VUUSO24o6TINS9dvTSg1w/oZLznj5zrs0/OuWbnuFEjoQFT3Cz2t0j4GS0C7o"
    "ERo8nMuKc+KHtMRSyrrd30YzHqqSu7/6BEX8Q2RK14cbgZptD6WAx0lq4XKnrTYLOnq+SV"
    "Ql08Ht8bPfzg5dHrozeHr45i9Tu+UqZ15zVsDHl6CvqV4fhL6q2lXmdI0YrSZT53R4/uLl"
    "MxIaVLOl9r7sS4QJlCK5SLlxXrgulSaRUUQCdy4BHIJCFQjYjN4QnFzJ1Tx+dePnD2LTx/"
    "n4AfMB50z75xrm6NHsMusaN/UzP4hrDtgK1YprFBr1mmjpIJROopFMHWH68M+uMNbfl6D6"
    "fIxfqh07ETG9+gRImMloWOZiPT9FCrOaySPHNYnDxzmEueSb6UqhAnFD0E+LhScYrjktoU"
    "x/nSFNEepAGyRNJDlA+Oj6skgR0fl7QMOM7l0Wy5JUMlh11TO3ALLRnQWfqUlTysL/FUOI"
    "3qPKrzqM4r1flL2zK/n/LvJqfOx/cGZeq8y0YNoWppRXX+kunKSwPaEcvKNDhM4RftkzPD"
    "nIjexNzP6lH2X9snd65rcf8r6NoQDyicrJApJ8o+gpPtbU57b/Rpvzu/O+DZFdW6yRSIDT"
    "LyGBbsISN6ZzsD7vplaz+g4j7/E9ovR8NMF/5gLyOG8gjkeOSccY2Mbcf2J8LeIOwJfBL+"
    "tuhB7tQ2OUDlf7vKf7rffNV1nabC6hlpTNk2s/AYHq7Oyk0R9XDpNtJRTRwk+lEmaTIMM1"
    "kZ+SAOT22gM2Q9XNYNQA2yjz7SKaq1gM7uxb1e0KE0qY1zlq53hsPNQx32rlTIccW5YzJN"
    "DyBuO3fMgSop2ms7TdUD2Jte2VuqVPKkNurd8E62tISftG+yNc8ZeiZ3zjPZ/W4mLaHbSC"
    "8TDNZ+Cl4/YYFay72bIUXvbpf5LNwja/E5Q4p87hqfNfKxm/SShs2GFT7SpA1xScV9zwXp"
    "chj2PuaDV7lJizmsjA4OHwFTc3e8OjaYcyUcyQakyDBguIs+Q8+dFsiBZ85ilousSB9iIW"
    "0PrdSbr7iPoYBP7WhJddoLd2i9nS1NhWFimU8Ko+6ajLqTju6agXcfk5l2E9iVsXfpD1Ud"
    "fpdduRsAFiMat9IxK1zOCmFdWukrpfUGxPScTI4ydxdl7u7bXluTsxuxvspvloO52IWeIe"
    "uBpbttLzr1PNcbLl3vHsK1NUUzJTFGSuYiJSG3HY5D41Gnsk6ecK0SOx0DddNFdlBJf2pK"
    "uob9V5L2Ejtreo3oFOJMDLs7doIXie/pM5gJPyPDr1ut9H04TV9hYlqC5z4Y05ownYTT9B"
    "Um+gAtlHiJzHpAncFEn9k8fUXKB6A4XDWRumZTcLT6ilQkadbE6XM4TZ9gatJ6crKw7ODM"
    "CTxlgSfp7qDMhmLAuCFbnV7lKk+XY5GgCbaXARG9W3x3RqEFyzM/KcE0hbK5UHEXXs0nEL"
    "7OaytZA7K02QpYBJC3CYY6ck8f/be80u4imNoPlOdNzvIVntp9dBXDUNpgmTcTge8Wiz11"
    "QvkrzffcplOpY7rgjvuUeokmJstuHlO282vimVAglmkswxqJOsZ4iaQHFuKmk1EMU22FL8"
    "HXbN8A3162TxVvx6tiZ8erfEK34TExT4CkgXKGrH8ruSmgNTvDykS4+WYyiikoM3k4z76w"
    "PeC/ry8vcnAmFFkDu20G5P/I1PZ30IlRgmaEQrGXrtwhZ4wDVaBJMcIxAQJcCWB0GKHDaL"
    "CNIKQPNAjUCQPhnUGZ+WzKx1Q0nN0yDoLz+BbqlvnUmFKLW54mLntRtiU4974oHcZmJbZD"
    "lhOXPlAPKpgJo1TYvorO2JTUYvepwwuMibcQszoB2MXu7Ad2bzHPm9C29RKrjWl/7SUs23"
    "PolwA+aRhDv8w9ocnG7AxZFX4Z0de+xwczLsAf5POPZ1dnJJyInF8T9tWRi08fPogQQulh"
    "0hay0eeFz/ot1nXQ2tcBa989+5FqEX91pkZE20OVavOZGrtiFGgP4kZKY4v9PI9ycYCeRN"
    "ILlNsOzzPYSceOP52wMZkEe7Jlw8Wi015T9JfItpQQjGJ/nWQuHmOhz3aJDPPAu8xfHoms"
    "c/zHBL2zozZSPwmNJk/t6+qI0eSGl7HdUxhNwjuD0hbjfExVo0moEnB7xXJCPQrWiqUhzA"
    "yi2PsS7BU2N0sYI3cRKKwe685SJQYoLtiw8BiPqQj6kTUZ+bpUlwitAR2wBkTMUZ5Sqw0C"
    "EnkvVCm0CfTBJpBuZl/Zl52iwtrkK4MyUP56avLX7tYmRCV2TTb78zWtFHM0U+wGh7H8DT"
    "adwxIt6iQj4bbYU2UYhbcGpelFktuj4RItvNFnqVZ9Tx91xOFwOMrBBXJwsU49NuzpwlOl"
    "LBf6x2SS9vxjTWLeRxdZ10DukxQyN8y1VEmZDlncaRZHR5QmhyUyZHDnGNwRl0xc4EMhqs"
    "nFP4pltVSlkYaFNSxn3QGlrUyEw9J6WFqvlTCJtmP3BJYK1aQ4l0ciqZXN07Vljuk86BnB"
    "Iu07albFquKbrSpeLLXLRUPZZmDVrHN1xSfpEdqNVrkK0VIoNQmOxSqNxLAKkWauZ9/Zzi"
    "3xjUdfRIPNDIsHikF42My4pz4vFMW+prfk1ls4//iW/d93//jWD+ic/ccO6Oy7W16X6lY8"
    "mV2zvruFWlOMiorpRo9kwuZTxKi1//wqqpolKY+oq3VRV3swpguVsR2EODXcCQUKtEUCbY"
    "YPMEFWyhUfrI6anFD0zq10UElNPihRkw8wwh31CBX3R7qFunKEWDImY34KD3VNXDNkqKOV"
    "62iy6FRTSeth/e5BRkvLLK7VzZ+Sr3wDAFeML+rmbrAS29yGmEKXvUVYrGJLUUZR1XVVmJ"
    "FUkb0kzkgu/75a1fuZ61Wibgkb6viiWJ6od2KbE6Zm+QS0KjKiTF7zSeASKJrOi59MqQFl"
    "gj+eXbw/v/ghVMeYVmU47H/+knpcA4M6w/E0eWVvK29Q2zMHCUxM5Sy+iQpiFxVEWAC6pW"
    "MTknZB7+QZn8qtsYOiTr8FaTURQQ99o40ofegb3ZJvdOx6szzixY7RaDzWOKzkFIU231qO"
    "55gArXTVEIYoei2EYwJEuBrCEKftDxlSHlW7H09dtmgNpzjKO0OdAX7EyJtCPL7SLuSnl5"
    "cfUpCfnmf34k8/n55dPX/J8WeDbKGW5YPAmRIbLAqSp1fnqifULZ6NoZLS1BHZdL56kW+l"
    "eEvZkG/l6RyLpjubaRewi0lQzNMvX8dtBEPNdKg01Vqwd2xNt6DKCNDWcmBlSDGFuMueqg"
    "7VAkAuN+6PRG/0U+R+vCFru6PzlOiPTp+TGDHcRI/7hW7DuIQCwcTw6zbDrzPrdgO4XolZ"
    "eopp8qWuxlM6fjaAa78DJfJHdaciJd4ZC3WKr7gxKIuRMGFIxQCJE8KWgReITjC2T9wltI"
    "lZenYQUCeKWwB7IgU7jBgmAtSjKqqmC52X3XGIcsBuOjxSAQIVeIgDbysDzcNF15ix7fmK"
    "yq1be5Pfnd+dW3Cp3xIBziiac8IwZovf+iZuJm0n7wevwz5OHp/PVtDtIIzngP45lK19iw"
    "fzWy6bzHHZy00M546ya49kBiL53kAZpvFb3GUdBoAN5o9c5IY8QhWdUdTyJh5Qr/ENxzXV"
    "+QZDP9qS+bDZzdYdBdssLtUpaBtJl9+SKtNNIaZu7DedB4q6wIWlueLx7dXletnUSt1wUS"
    "7YdnV8g9F49AxiFQG0t66wt0YCpS7vZTr0p3SZw0x1AuVsXflUIu+jO3rTEirbEn29iNqE"
    "AqMstKMsuNmCHUG6cfcyFYquaUwjE4cmqBky9G2U+zZkQ1JNY/FnaardhHalxTizuLpUvf"
    "udO2P3lNVToluDUouxGFTRZvwZLKA+O5BHrvVIXDBdglU06g5u+JQ3GWdXDf+eG2QNsJR+"
    "k78fRKVObCdvEG7uMUq7a+iMUplcUwbV0N7QgBk1Y7lNe9PSik5zL4G23LZOu5JWZRgksX"
    "mRAu22Tdpt0f3QknKHlki0RKIlEi2R3fjcdo7DGCrZnDkBw/nqh/Ntx37wnk7tB+o97ql6"
    "SkT3BqU9JcQou2rc2aVDyZKOJq57TzzKWOgHTI3nUVzs8fsEzBYQ+WWRSEtPytwwDAdkRM"
    "dsZYmgMAi38siEGp7PJK6DvCmh8aepI7nEE8WqshZzOiyI50rGedSkDMeSeK5wcLiIPDqP"
    "pY7axgBpMghwg6g1oEKbQBdsAtIKykFerMWmqfqoYL2spGG9LFGxXuZ0rC27KzuOOPord9"
    "tfOWNHlFtgrFHDnVC0WU/i8vqmKcizBrFK9rASc1h2RTPhwNIsUCORYImaarYa9vs8xWlY"
    "jHFMgAhXQxg8b3mAT23H8B7VW0VEka328xgIzaA/2J6GteNjbBm0p+cXJ1e/qjfnU0Wt+d"
    "Nfb85OFJgP/YlxcPxKZ4/OkPVQ8NhUO+OtG4N2x7ynk4NM51PjceiOdRHN0CGuOVyZUq7T"
    "YVuiaC+Q/0VTW8CGA/llg0kO0nIjf4YU7fxdtvNPDB+MseOprV27MEuKhQs1ChdmDJh631"
    "eKFDtgd/oDS9uhKwfopqjQobYiPjdxDNQNz01m2k1gV0fnplZWl5xrZw/UCT4bdrCn8K4l"
    "Nwdl7jUKw4bQF6Lxxhfvpq5PrbDLBH9us20uKj+vSlOL0AUt4FJ4z+Qb9Zxl0Uw8cvbypk"
    "oIb9Q63XQ9L+oeWvs9TA4fhvB2zF2HnTg2qANHH05VW1g0vodGsEaCd+UNSQPmDFkP0W6k"
    "VHB8BmnsDTINWsgwZBf10Jj7kfyjzXyZEI15XeYx5kNh0djugVliuMGisVg0FqPMs4awH2"
    "3Los4v0DZnT2EKk28PyoxhEz5wmPTfWWkOKwZYGbjtLtmqCAHkyYn5mG1YhdjytAOGFplX"
    "VQGXafAow0ze7YQ9P0Q7XdXwxZgAwxcr9uFEEbfevoDJfj0UwwBzhfgVsqJY7GK/pqLz8X"
    "ZMGddvyR0UP1/MhS+PGuaEmFPDnn1DDF7XnYpa6qbhQd4guP/cqUVch4bF0nkK2oQxIu9u"
    "3PgToAj8Ca/nvuDpfQbbTmc2z4ObgWszKgB/uzTu6dAIbnl1d+6QJWMXxvtTNwBf55QSQf"
    "c/n84+nb2PKdlT98l5wGsS+cKzCRRjz51xr+nMhbr2vzv8jZPHsIl8GrC3CuwpTAzl5ce2"
    "Y/sTKI8PU7DfJVITfUo8d+kP+KuBNEtFGh+T8Bi5qJ4EVfIXDIMR+0meG0K7sg49L1ZXlL"
    "24ohp9eSEjhY82qownGjPUdpCmpiv11oaY139kOJGGa5iXqxpyJtd/vDRZ+e+VCprVfmi0"
    "JiVPNDm5eM/2RfvujknbQEv+izy7fvfj2ftPH86erUAkU22tVd7wBhpSZ5DN91CQn1CZR7"
    "BOYFOK0jk3/1rx9PI7cTaKlsLAQLGtPeNXZTC13r7BNy1aiM/Dn/Dtd8lvuLxSrYev8kuT"
    "7bBO2QZW78fE05fvGGJUFCawqaeG85U+egwtU5iIws6qzWwWqfnKH52ws/5zhQw2NMbsNB"
    "z6lAlw7ChOPR1NOu1oFoMSkw66exow6yQiXA7T4giPFFEPjTqHleI7DkviOw7z8R2yxLOu"
    "IS07Rw+x37xBLQRNx6QmkaBRrZpRzXbmC4VnsxjjmABLEFYCWMip6+4cCXWLtRqEPN2UlN"
    "H0vuEuAs0lnVDgmq60pqnnuVobc0yAAFcCeOH4C0/Lm5RQIMRYGhZjEFfEIEZmZH3upykx"
    "0rTLXJatTZpszpAin7vM56nhB0Of/plncmFZDZkE62pk8/6Fz4kHVukYmDJk/evutvmiRb"
    "KrUHOLypDiFtXlLYpHOOQ5fGrfFW5RMUlv9qd/HhwcHr4+eHH46s3x0evXx29exBtV/lbZ"
    "jnV6/gNsWilu5nexyMus+V1JZPhNdfmb8qjpJlXKKx78aaLefFobO/pTzvHK3jqZCDNalY"
    "iuUUMgT4nYprHNhDJoYJunRGyzLdbmwZCOx9RUFSwsNkVm6dAgWc0gmQlTq7qQs3S4jDMt"
    "1thynGgICPF4lA1yZgE5XrGyUUAm6p9J4E0VB+abYgfmm5wDUwA2c32F5lJsz0oRrbV0uw"
    "ZzI4sXnhDQu4IVvNohn5+lf0u6gTaXikhNrS1ZTY7LPL/M2U9fr4JKihANH102fKRzajRk"
    "xRwhCouZLF7qQTC6JqxpKgxWztph03kjVVHNkCGsK8oLS5l7NfN4P0tT7Sa0qwsMpxfX6k"
    "I14Te+QXR/SWbsKcjpfXE1xsnxtAGYP/l0ByXxqtDmTvIUuuwtpAwodVJ6Arsxn3vugzFV"
    "iOSnIen3P10V1wYNAT8Jp+nRgk4b6NzZzFAqLjoovROz9BWkTGnz9XFKlVLvI1K5ulfrY5"
    "WptdVHtMAHVhOlazZFn+CBrb3BqiI3YTKVurjITZJqVVpjZBjmZFWsNXINx5pPbiPx7JYs"
    "J4xdD7yGB9TzcMfk1ncXnkmHyRgKib++my8sUn86ZTGNDAWMk//tOtqFNTBReY1PYsOJyk"
    "Xl0iu0iO5vxfRNW4Jtf0gd+O2KdV3axytN2GIXr2jB72wTL8x0edK24vRZpWswVlKjKQ4t"
    "nGjh7Jg+MKhr4VRItYjySjuccoPsUoHIa3NCrQUHOafIxfcGZWqcH46qWi/SoV8C9nZeXP"
    "IQCiLCxbCqYtQL7t92EFDvG/7Cb+USh1BbUcwCBHLhRNeZPoIOJ0okkmDpEssej6mnKCq5"
    "ldeAypOfJy5XMXnNSh80TXcJmmYwAfIQzGc+YbIs04xFfzyo5SgKTVqwyJKykkDLBZ4CbV"
    "RT0czU45Ixql+QS5LRsfRWBzTa3Sr+vffuKo4m3jm91vQ0u615NYwGHfNZtdDTDvbTxzUi"
    "x3J0GDKWNxCw73/iemvYB1KEGDLWZTOAy/b4NTgskSF/u8xf4MB/mMSqcwbJND00Xm8+WR"
    "+L5a34bOrmQEFm7tSYr+2HSchbFFuvfzr/uLNiqxGYk+FibcRl+hYh/3ByfbPrkA+X7Cey"
    "TV5fqC2Zob2ctcNXL3YlbS3GSzOnKkfXHrovdwVbHofor1tHzUfZcgdkS4iHWSehKCFD/n"
    "aZv8IAvsZBlCfEnOl8PZWFH6Uujg17uvC0ytUUkaMdKw81xha1HlsklueaB0SOGI+JLh8T"
    "gl0eNXyVq+OGfindwhK6FvXELbjrbs7+dVNuAom5+uHy4odo+IrWp9RfzNYK4UtT4gfW5Q"
    "8s5YzX5HOWFjndeU6HQSVrcVqiRU53mdMYfP2UuY9xwRgX3DK0m4kLrpI2zrtVKzRtnZTM"
    "MBjymk3VI8gbTc1MYVYS0xthujqudxhzcnVw76UT9TYnBm+Qbk6gW3o4E1kaYQAr76cOQa"
    "0jarL3g/BXO8gH6dafTp2gKcU1w4/L5WOmW5RHOIgvQhAMasbCuovAZD8Meix/Pjm/Ob/4"
    "4RkGxXYhKNYPvwstZ1VIsy0pDIXtakFu4pvLc7di+EhC3sNwqM1HMuibAtEIWMcIuNCtS5"
    "dQYJ2/nKsIpLGxPV3LW5SmbdFhFF/ZWY+RRU3bWssgkqZEg8guntAZUbtyGnqaDA0i5QYR"
    "Wf2paRCRM0R3E9rVKbzpxdWp3F2mGPNCaHsqRT++OSjV8qEgGy/LVlHFj9NXoYgbGbseJK"
    "Yy1Zzp4yJDFWYkTN2GBFWhmvMmdHCXqcw2W6ZsuJhjRO9sxyeBojZTc49RmgTmnvtvanKs"
    "oBdBvkCTNIADzReU50k2rPCpYapsimJloq1qQD0DA2O0zX47n5OcX0v1HtHCsF0Lg2aDjD"
    "qtMbq252ZUzpeVdM6XJUrny5zWGX2cVeGNxvcQ30ZSbTObXuWE5jRZD9E+qIT2QQnaB3m0"
    "YRPJw1ycURaNx4SySgllHjUpnJKaHSITGgxoxnJyqMBLuSCJDKzJ/TQlelI6zWZZudC306"
    "VpMUCty5wOlVjdzrQpKrTHZbMiweai350pRYUum1Ibp2R8qWni/JjMtJuLdaWFM/21VqgE"
    "KRbiBrDteROW1Aer3YGlUcsxNDtQGY3DJggl9uKo00K1YDAjCOhszsO3XPYnUEN0FvwbCu"
    "w/v7XZfV448euXEBTl2xYFa++ZYU4GxHdJAGFdUEVRcJ9wnosCiF+pA8aaf6TSgszmjqzH"
    "sDTZMzhK4mUUBuVwPNvW7MgqkiUaKG3FHuUdnaPW5LUtxen5uK348gbtxZ2xF8srpGpasE"
    "TSnomiSVPbhq0UaINvrgpWuIlVXKrR8PaW6dcvd2SRSsdARTAlihaL0ewInBwKjY8+Gt/D"
    "r/6oiqviqNhTcZSvwDoeK9WtaqG1CXUPwd58ZC1DMVgofBbVwE6oEewqLYmwqmPDVR0XgS"
    "bCCQVCXAli6nmup4NwTIAAVwI46re7ZqE7dIbshDNkbDu2P1mLzRlS5HOX+ZyxsOVYXZJS"
    "k6NEP00n0pS6JrU24vQKTco1nTJXYpbdBHSlUyZZTV2K5P9MRxPXvd9TuGSiW4Myr8xSDK"
    "romLmZUPLp6sMzCIm/pw64Qu4peEygG9XE8MENQk0PYut9akyp9Za3uyKm4ZARJf7EXTrE"
    "uGMo5z0wG567fksrdGG0tcmXJNWbE7p+4nVCjQaLCgYL/t0N4VPTsnamqDYD9OoVvsN+Dh"
    "emWQvqPOVG2nw9EbTXDzEtmgOVsS4rY0JKGAqhIc/y4moSOcI+NNNru6oEfDOhvKZloU2T"
    "oRWxmhVRrNgH6tnjR7FV6ZwrBeR9WPa5VKuKuValyVb5bCtqLeZUGdpYTVJNTdBmj6mzi/"
    "dnV03pBE0LrCFqqgO9eLGniHpQLqiNZEIB2dqNpQrp24s1efXi6M3ONJaC0gVrwJwlwxzD"
    "LLAzyhBRYVq8XUgkLW4WHy/bakTXUK63E0AMu5hMA+0cYe826KNqIshRmQhypBBB4CGjx0"
    "CrCVCKBjv/KAIpLQvC4/XWcIoI12/F9buEpohMCeG1eHQNNDlitMx02TKDDbVaL4+I1RWe"
    "8geH/SKwX0TL0LbXLyKsC2GrpDSdphHvxTyPPcK80YYR8RpVxZ5I67ck+CQcVS36pBiNKr"
    "EepUUVMdSjnc1zQIpDPbD+XrM2GRS6Wxe6odgbe7Ghs5iNqCKNotAwkyfErMwicAPjTsvD"
    "nKVDF3P1TKDhmoqEkhgD3LM1JcH0DUvTMh71CktmCdGWq2gpvvCYGDuEMG7TXTg62fEqUn"
    "SuoYkJTUxY769NAxPWpttsbboq1iXTWCj9fzqWpXcwR4+wzubl1YSnX3ljKXBAjYCfVR+h"
    "G8++u6tU9HAngQLZKhA/EbFagVXUWGhDTZL7CpOc2rg+SlIWZR9BCq0hdUEKNftfxGx9Aq"
    "sND0oEW4kjRUJ2tT9lKHN1dVbvBe91ZU4Mh70lcZngSJaeHbCD6y0xeOlT2ydz23HY3cCF"
    "eqj57N0151AWRJX9qKEFNFsFFR02ayzuTTtsdK3a27Bm75CBir2g7RQUbC1p3JOiqmXM7h"
    "rADVqzmehj3vsLRb3RkthkiaaHTsfNp96iQfApGwQjHmq3q8gRoqMoEyqN0XwYzdcxc2ul"
    "aD719rABgPvdDiS3IWp3BEFr7Vb0+8IW2xXaa+t01j6fzRaccJ/cPqdzF9qRMBLHN7j0Mi"
    "BsAmrMoIDWn1/dEtezqOcT9tqP4R1f9DwxKVfWqcHuk8C4pz7x3CVvh+1TeUamzOcsANt4"
    "id+dEWWbDrmd3w19x5j7EzcYfpnZznN2wVx4HuQSRjeef/XVbdKmhdcOg6JhPlnMCVv0vN"
    "33mO08vOGLMYU3eOTvUWypEC8Ot9mPKu79HX62HBTO5ORHcNr8LJVtG6f2XXGHBNU5r9C1"
    "wz2nnlmjeUX7nwcHh4evD14cvnpzfPT69fGbF7HGnb9Vpnqfnv8A2ndKMo7U8ZJSZDGXqg"
    "pcCQXKWrmCJX9qGI7C0Wg1UoU1YdzF5pdnvFNXXKDxeFyiqv4p6eOu+gGWIewTuK0cZlVa"
    "2KyuTRTR9tDm2USHFTrXbc+akKClK+MSYcKYljMkHI8x/ZW8IPqGeWyy3lHLe86QWWwMat"
    "Li8aPr2f9RRzJEtwYrrR7DiRiqUZR8avgBmU8Nk0LHVoOE8u0zX9gZwLKwnNjmhBgO4c8g"
    "S8MXhoCozrjjkhnT/t+CoQEuhsYAO4Di42Rm+z61iO9CPSi2kNT1y7fzGqvTXwtNCl3THr"
    "TCJ/iT4P+OdixyAtULVC96pV6gbQxtYx3ZGToiCH3kKYPXYpUrpKHU/VKRKEw+DH0k1USi"
    "Ex5xGckVd67DxhiOxUQIkB2E00U4mOKe9Y9sGLEd4k9tk/p58WYzU9YQVXYqsnPHRJOOfD"
    "Qn1GPCsepzCe+UfihGMqbJUjJaC/Sp+OZqCnPFovJDEvdeNU5TIumjyfL4uIrN8vi42GgJ"
    "9zKGIPZRaSAcDu8huk1WQ84jDPa7ghjIhARDuouMmZnTDSY43bYE+Pf/A1Yonn8="
)
