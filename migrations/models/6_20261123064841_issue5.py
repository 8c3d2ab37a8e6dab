from tortoise import BaseDBAsyncClient

RUN_IN_TRANSACTION = True


async def upgrade(db: BaseDBAsyncClient) -> str:
    return """
        DROP INDEX IF EXISTS "idx_sessions_user_id_d4822f";
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
        CREATE TABLE IF NOT EXISTS "signing_keys" (
    "id" UUID NOT NULL PRIMARY KEY,
    "number" INT NOT NULL UNIQUE,
    "sealed" TEXT NOT NULL,
    "signs_from" TIMESTAMPTZ NOT NULL
);
COMMENT ON TABLE "signing_keys" IS 'The `number` makes keys one after the other: of processes that make the next one at once, one wins.';
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
    "method" VARCHAR(20) NOT NULL,
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
        CREATE TABLE IF NOT EXISTS "api_keys" (
    "id" UUID NOT NULL PRIMARY KEY,
    "name" VARCHAR(100) NOT NULL,
    "scope" VARCHAR(20) NOT NULL,
    "prefix" VARCHAR(16) NOT NULL UNIQUE,
    "secret_hash" VARCHAR(64) NOT NULL,
    "old_secret_hash" VARCHAR(64),
    "old_secret_expires_at" TIMESTAMPTZ,
    "created_at" TIMESTAMPTZ NOT NULL,
    "expires_at" TIMESTAMPTZ,
    "last_used_at" TIMESTAMPTZ,
    "revoked_at" TIMESTAMPTZ,
    "project_id" UUID NOT NULL REFERENCES "projects" ("id") ON DELETE CASCADE,
    "user_id" UUID NOT NULL REFERENCES "users" ("id") ON DELETE CASCADE
);
CREATE INDEX IF NOT EXISTS "idx_api_keys_project_a8589d" ON "api_keys" ("project_id", "created_at", "id");
CREATE INDEX IF NOT EXISTS "idx_api_keys_user_id_31e4d7" ON "api_keys" ("user_id", "created_at", "id");
COMMENT ON TABLE "api_keys" IS 'Of the secret only the hash is kept. The maker''s membership is looked at with each use, and nothing of it is copied here.';
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
        ALTER TABLE "sessions" ADD "address" VARCHAR(64) NOT NULL DEFAULT '';
        ALTER TABLE "sessions" ADD "method" VARCHAR(20) NOT NULL DEFAULT 'PASSWORD';
        ALTER TABLE "sessions" ADD "device" VARCHAR(80) NOT NULL DEFAULT '';
        ALTER TABLE "sessions" ADD "last_seen_at" TIMESTAMPTZ NOT NULL;
        ALTER TABLE "users" ADD "verified_at" TIMESTAMPTZ;
        CREATE INDEX IF NOT EXISTS "idx_sessions_user_id_89515e" ON "sessions" ("user_id", "created_at", "id");
        CREATE INDEX IF NOT EXISTS "idx_letters_created_59c02a" ON "letters" ("created_at") WHERE next_at IS NULL;
        CREATE INDEX IF NOT EXISTS "idx_letters_address_a222af" ON "letters" ("address");"""


async def downgrade(db: BaseDBAsyncClient) -> str:
    return """
        DROP INDEX IF EXISTS "idx_letters_address_a222af";
        DROP INDEX IF EXISTS "idx_letters_created_59c02a";
        DROP INDEX IF EXISTS "idx_sessions_user_id_89515e";
        ALTER TABLE "sessions" DROP COLUMN "address";
        ALTER TABLE "sessions" DROP COLUMN "method";
        ALTER TABLE "sessions" DROP COLUMN "device";
        ALTER TABLE "sessions" DROP COLUMN "last_seen_at";
        ALTER TABLE "users" DROP COLUMN "verified_at";
        DROP TABLE IF EXISTS "passkeys";
        DROP TABLE IF EXISTS "attempts";
        DROP TABLE IF EXISTS "two_factors";
        DROP TABLE IF EXISTS "recovery_codes";
        DROP TABLE IF EXISTS "passkey_challenges";
        DROP TABLE IF EXISTS "signing_keys";
        DROP TABLE IF EXISTS "identities";
        DROP TABLE IF EXISTS "two_factor_challenges";
        DROP TABLE IF EXISTS "api_keys";
        DROP TABLE IF EXISTS "tickets";
        DROP TABLE IF EXISTS "oidc_flows";
        CREATE INDEX IF NOT EXISTS "idx_sessions_user_id_d4822f" ON "sessions" ("user_id", "created_at");"""


MODELS_STATE = (
    "eJztfftz20ay7r8ypV/sVHF9bD1sr7M3VZKtJDpxLF9JjndPskWB4FDEigQYPETr7N3//U"
    "7P4DEABiCGeBCEumprYxHoAfDNYND99evfB0tnShfeiys6c6k3v3HuqX3wjvz7wDaWlP1D"
    "eXxEDozVKjkKP/jGZMEFXHHm2IdT+SFj4vmuYfrs6MxYeJT9NKWe6Vor33LgageXNiULy7"
    "4nzowYxKOexw4884g5Nyz7Bbm0F4/En1MyN7w5sTxyT1f+98Ty4d/eito+Wc+pzX5gfwam"
    "yeQdF45ZnhfQ6Qu4ialjsruw7LuOrhfY1p8BZSjcUTaSy676+z/Zz5Y9pd+oB3/+fhBeGE"
    "43XWr4dDo2/IN/wnmr+/HMootpai6sKZzKfx/7jyv+25cvFx9+5GfCQ07GprMIlnZy9urR"
    "nzt2fHoQWNMXIAPH7qhNXbisNDN2sFiEUxn9JB6F/eC7AY2fYZr8MKUzI1jA/B78bRbYJk"
    "wrMR2XvrCm3gubrsfW9Ifw/qRzx+NPlzfj6/Ob8fggtybgPjLTFv5kOjasJ8v2AcZ//0eM"
    "m6DCfz2AC7z/+fTq+dHr7zgOjuffufwgx+zgP1zQ8A0hyqckgZqv3jHMfx7y93PDVUOels"
    "pAz266HdAjqFoA92BpfBsvqH3nz9mfr49LwP7t9Irj/fqY4+2wN15sCJ/CI4f8EMCewCwt"
    "+xzMH9gR31pSNdRpyQzU01D0RfSPbYCPfkiQT3avovVuLhzz/oXtrHex3G8ufj2/vjn99T"
    "MMv/S8PxccxtObczhyyH99zPz6/HVmtuJByNeLm58J/En+5/LTefYdis+7+Z8DuCcj8J0x"
    "e/CxMZWhin6OfkrNPv22sthwW8x+WnJXs9/iizekaeZfzC0mWZZrYIrDfRNnuIUZForMWE"
    "9BSUs1qaj0d2o3qCSg+s3ulRqJpCymAf6RfXisO/sX+shhvmC3YtgmVWAa6vLXyUj7CWzy"
    "a/Jau8Y61pgzK4v9gz039YXydnr9/vTD+QGHemKY92vDnY5TmMMR59DJ/BKfmz+0PFxmfz"
    "Fs447jAw8Ct53BXmFiSdNSbF2FT1bRrjolHlsZf7Fs4sD/KJnSB8ukL8i5PWU4g0VD7alH"
    "6AN1mcUD2iuzewyfmOzWwDiy/Lzx1NSgVSykwKNuxjwaccsGjaQeGElLNnGOAm4wkM7tYJ"
    "nbj1LQJ9LNGEqV9PXPp9fXXy+vPrQFdNpgOnxZwWA6fFloMMGhtMEk3jUdmzSR6BDmbuB9"
    "WwXet8Xwvs3By3Qetvw9HXwlkcEBjAY/GvxN2gkLw/PHHqX2FvOflcUVsI8rYOU6D1u9/i"
    "lBnPt9nHtmFWw19bIc8kB9nmEw1zRJIEkEGaByBigyhmvSP1/CYfYT0o3cj7SgdImfBOq8"
    "EzsN+lko/+MvV3Rh+CFto8Y76zofCO7/aZMm42tUwZFFa7eYIIPpr8aOFSOwmZlC9qmb3X"
    "BUwj7RpWEtdCz1WGBwjvnDkyqGOjurmGk6yZnq/L8a8Ebnd8eCdIbvq5dVmCZ2ViG+/Fga"
    "35XheWuH7ZS6USY5wQEiflgJ8cMSxA/ziD9Q12LDbWODZETRDOmzGWJ546nlAc6Kr/GZ4y"
    "yoYRd8kNOSmWmeMNG23qz4l27n9uzy8mNqWs8ubjJv1Jdfz87Z5sbnk51kCXX64tMNUrtP"
    "/J3L2apVTCvZg729UTW8GIacbnBPH2uC9FmMMlSQ/DWzMJmF57hjc24sQHegNRG7WTs/8h"
    "HfRwMOFTxrSm3f8q26iF2IcQa7yJZ0OaGuN7dWNYH6lQ80VJiMlTWuv2GdrqxfBrxfWeY9"
    "9evuUHyQoULkUqZ6TWsTrjDI3ppgm1408IQai9pvmhhmoCi5QW3WPqiiXO4jNh5E1dMHat"
    "fdiq7ZEOcwzkCBemDf/fqWylfHvZ8tnPVvYrQBYaXlAFKp7cXAXtr0xmH/p6GxDwxYDWdZ"
    "ZOYp/GWSBVjsMpONzSox5V/p5DTw5zYxXcq1f2Pxjhgez6RlDzMlYnZHBJJi2bNRYwph3z"
    "we3J9DiDi7A6oKLG9w5KrR5aGrGAPM++jiQxdUuy6o5DVTRu0UA50THJxL9dVxNcCPyxA/"
    "Vnj9gsnCMsfhppz5+lm24T4WOP1SclnHxKMveJw9W+JljomPl2cp7puhenbx6fTqH89/Pf"
    "37dykC/OPlp5+i8+Ud5uwfN+enGfwhd4nBGtgKL8WZdXdh+wXJiim5DP5WJR24b+iz+2X/"
    "+ctfDw+Pjt4cvjx6/fbk+M2bk7cv37Jz+R3nD70pm7KLn8ArlHoZ0E2EbqJcBgDTu7aZ/6"
    "wsOuH7PNMYC4yxwHscC9xmdGtolSc+xmLLPeWH3GjCZ/ygm435r5CXbdiEvclz0OdNwxeV"
    "rHyHZ3kzS5utn7ypriGHwbR92U5GJZb2KnCZhJaxLYkM0N5uPnXbWdvaX0RZpsbK3h81Z+"
    "MSlgyJaK/TDqDNSw6Ovmg+c3u/inV1ifzAtPZtTDO0yno8vxphmm1qvRCWAY6a9+xPlcab"
    "Ol6q7brhmWwBTqtqutfMEpp6xLLJjGmqUNw1pbuGCqso/WqkCr/mtd+aYyk04t/lYMbQI8"
    "WeTXyf/on6cu/05WR2dPQOWWiAOnPzSgeWjhziBwndATj7uRB+vY9XThAJ43LCuCzqSps2"
    "1gm66im6G7nj3ArrE4OcTIBCkU7NTrEWnTxgRRX6JqvoQuwVFAA1TO4Yf0G+sCOLsE8CA3"
    "hmuUs6JRPQgtm/PZ+ABgTHDe/eI7YzcaaPXIc2bBG/lde1u7ooxosNQCv3KJsXhSJxQ78V"
    "hXXEEoPQx8t0g/O/36TUgkjvVsfTRKdLevp7CLFJ6+eiKJ9PV3nMy4JpUmLdxdK8bMsK2k"
    "0gTbTXbaM7Z2TRRuqzlow20lOe/f4E0uzUv9WgVVSlTEGeY66XkCgz2/upVFRJANoUoBTl"
    "9bQcntSHhdpwcFIz5mJpyJG6+EEVA1I77ijpIcE7Q6wNaKUHNhlvqSfn+rwgF9yys52oT9"
    "+IGW5T9rdI+JkEPvfAiLPJ0rinHhh7zEQsa13R9mUx6qkvu/+oxF7ELn+deHH2r0/IHoeZ"
    "cc6rkOotXtVZuQGC3fzKZldXKYeFxEd8/mBIj8NXx2+O3x69Po65jviXMoojT2dgfNlTMG"
    "YN21tTdysuIyOKlFWf57k/pEV/JxWzf/pkYHfmu40r5ilMcLmaXrHhna7dV8HatiNvKYG0"
    "HQKln9gYrrCCnRW1Pe5SBc9q4HovCDhd45Pu2TvObdvJY9jxfvIvavrfk7DzGTN8mfnPbH"
    "8yh7BIhdXd+eWVEZaW5wVivYdD5AIr0cPbi41vVGKxR8tCx7KRZQZo1RxVMSGPik3Io5wJ"
    "mbwpVSFOJAYI8EmlSiAnJYVATvJ1QKI9SANkSWSAKB+enFShQk5OSnpYnOSSlnbcI6SSd7"
    "StHbiDHiHomX7KRh4W83gqM43mPJrzaM4rzflLa2r+uODvTc6cj4+Nysx5h501hhKxFc35"
    "S2Yrr41HqLUhGdPgnYYnekHODXMOxnTo1HYp+6/lkTvHmXJnN9jaEHwpPNqQlihqbIJH81"
    "3Oem/1an/Yf9jgRhel0ckChA0ycRkW7CITemfZI+5nZ2vfp+I4/5PhHJ9mOvAHuxlxKg/3"
    "js9csVkjM8u2vLngGwSfwAfhd4vu+l5tkyM0/ndr/IfhLppf+7QUlipJY8q2mcBleDg6Kz"
    "clNMCl20qLP/Eh0Q/pSYthTM/GyAfx8dQGOiM2wGXdAtSg++gjnZLaCujsXjzoBR1qk9o4"
    "Z+UGRxw2D3XYTFWhxxUn6skyA4C460Q9G0rSaK/ttNQAYG97Ze+oLMyT2qj3wzvZ0RJ+0r"
    "7Jzjxn6JncO89k/1vHdIRuK41jMFj7KXj9BAO1lXs3I4re3T7Ps3CPbDXPGVGc577Ns0by"
    "e5te0mvrzmYw/6JuUygdHZV5Sj1x3rh6t0IIJb61A2i9fRtm6YKwqCA186ko3+qA0+8deD"
    "FXrmOKoGLuLAQJfoZNv/lCyOfVXUf8j7VlK+KdO7om+iz74+opaWEYRG3fK6YIJgLN5Aju"
    "lgtoOEnQo8aCKhZvWYGvSGIQvoaueUPYcb3xzHWWuppBWnJXAZ6oGfRdM/iV8v1OoRWER0"
    "o1AvbtBN5pvOTnVlMKimdYmTcUXoJ/ciHCTp01xGclPJOdkBLDVKI+fpldZ1HAEG2uSRHJ"
    "DuKb0nZFCkwSeGqfllTD43CH1tvZ0lIYQJ55pTAev814fOnTXTMk/3My0n4CuzEqP/2iqg"
    "Pzsyu3AWAx12EnjUvD5axQ1qWVvlFbb0FNz+nkqHP3Uefuv1e2Mz27Fb+sfGc5mItJsozY"
    "AHzgXfNk1HUdd7x23HtI5NJUzZTCmEORy6GAqjfwOTQedWru5QW3ItZ7BmrTzDoa6U/NSN"
    "fgf+VSrjHPml4jOvXQE2J3z77gRep76k0yVlbsoN4eo9OVFbrDh4gRKIgTw6tbWP9DOMxQ"
    "YWKWlOs8GIvaa0kMM1SY6AN0++TV3OsBdQ4DfWXjDBUpD4DicNVE6poNwdEaKlKRNl4Tp6"
    "/hMEOCqU2GKfzsKQim5INYzC/Jn94KdTRmUhkI4kC3bvg71a+b16KEiCz3mUdC5WdureD4"
    "wnHu6RSCs9aWPycU6mAEcB25TwQvjCE6E64sdvacuoq+FDu9kypsWqkzG7zdEa2LtBvSbj"
    "3bxzqg3Tz2Tm0dSxALDxDt5oMJVi6dWd90FnMiMbiyDq9eV1nLWWJBWsqvsaxDRaibz2N1"
    "2DBbwq0QbSRv+Okgvn0CW+EgmPvSN4YT+W2c/d7lq+I7jvWIcaZrZyY/AOWxVWKyLImz3O"
    "dZxtBhDB3uI5wYOoyhw71Ftaehw6fB1PLPbd9VO3eSo6NSBw+cN6Z23Ee1kpeH1y2HpTYi"
    "UJB8RjxnSSfO9PGZl3QmW0Drbuj6DbfmEajqyFuOTUfcq+IEPpQzh6XGs/nf8W7fgb+wHn"
    "jiPl0q3TodXlrDj1PY4ixy5WAPtJ1/sUvLoO9SLdofhXcftKJBook15JvHlO38mngmEohl"
    "GsuwdaiOy0USGUB6RNueFsNUp6CU4GsWBFINwnlYxQ3+utgN/jrf58BwmZonQNJAOSM2vJ"
    "XcFtB6O29KCDffTKF9CsZMHs7zb2wP+O/ry085OBOJLF9rmT75f2RheXuYwVOCZoRCcYpa"
    "eTYarzKng3AsgABXAhi9yU/NL6GRLdUmjfaR+r66WlZ4ZFRGny34ORWJs1s2g5A5eQtBw6"
    "KMHmee5g67UbYl2PdhwUo2KrFssp479IG6ELUsSClgtJgoXbIh6ZQdpzYPaxZ3IUa1feDF"
    "7qwHdixY5Sm0Xd3EZjLt3wfJlB1AqU54peEc+m3lCks2ns5wqsI3I3rbD/jJbBbgD/L15/"
    "OrcxIORC6uCXvryKcvHz8KEly6mLSFNHq98Fq/x7YOsn09YPvu2UOqVfzNocWR7ABNquYj"
    "i/eFFOgO4lY6xov9PI9ycXUKSWQQKHddm8JgXzr2+dOpmSCLNFOGuArmL9ta1g3XSoi+9p"
    "qqvyS2o7gjVPvrhCPx5Fn9aZfEMNysz/PLy/DofP5jgcHxqK20FUPS5Km9XT0hTW54d+cD"
    "BWkSHhmVkSaiN3RV0iQ0CThfsYYca2Ar1oagGURG9hr4CpGLbUycwFewHtuOUiUGKK5WHr"
    "hsjqkI+pEtGfl3Kf0B2YAesAHR5Ci/UpsJAUl8EKYUcgJD4AR8557a2kmwaanB5Xa30JwY"
    "9a8npn/1NAWyb1vckKbZW23JUqyQptiPGcYErjYTuDDJaJ+TjITb4kCVYRQeGpWmF0luj5"
    "b7E/B881Kr+l5Uu6uqDoenox5coAcX29Qzw1oErqoWbaF/TBbpzj/WJuZDdJH1DeQhaSEr"
    "w9zKlJTlcIp7PcXRJ0pzhiUxnODeTXBPXDJx5XaFqiZXdS/W1VIl5FtW1rCXaw+MtjIVDg"
    "vcYl+pTsIkuo7dE1gqTJPiXB5JpFY2T9+WOabzoGcEy4ztKa2KdbGarYtVrLXLRRLZZjCt"
    "2cDkig8yILRbbV8SoqUwahIci00aacIqRJo5rnVn2bfEMx49EQ22NKY8UAzCw6BTiMcLRb"
    "G36R25dQP7v/7G/u+H//qb59MV+4/l0+UPt7wu1a24Mvtt+sMt1JpiUlQMN3kkczaeIkat"
    "++tXMdWmkvGItlofbbUHYxGoyHZQ4tRwJxKo0BYptJl5gAGyWq54YXXM5ERicG6lw0pm8m"
    "GJmXyIEe5oR6hmf6JbqCsniCVjMvRT+FHXxDUjhjZauY0mq041jbQBNmYdZay0zOLaXL44"
    "ecsbALhifFE/d4ON2OY2xBS67C7CYhU7ijKK2umqwoykVrtlfSqlvr6bTb1fuV0l6pawU2"
    "1PFMsT9U4sc87MLI+AVUUmlOlrHvEdAt1wefGTBTWgTPDn808fLj79FJpjzKoybPY/b01d"
    "boHxxpHRMHljbyd30EhjSmZyFh9EA7GPBiIsAN3SsYlIt6D38hufyq2x/IVeichIYIC+0V"
    "aMPvSN7sg3OnPcZR7xYsdodD7WOKzkFHWdhYqmK8Y3FkCWrhrCEEWvhXAsgAhXQxjitL0x"
    "Q8qlavfjmcMWrWEXR3lnpDPAT5h4W4jHv3QL+dnl5ccU5GcX2b34y69n51fPX3H82UmWMM"
    "vyQeDMiPWDguTpCn2xY+kOv42hkdLWJ7LtfPUi30rxltKQb+XpfBZNZ7nULmAXi6Cap1++"
    "jnMEY810qLTU8Lpjt2LKCNC2cmBlRDGFuM+eqh7VAsBZxpbn6I1uYfbjDVnbHZ2XRH90+j"
    "uJEcMtgOoGug3jEgkEE8Ovd9WWOPQw1sT1SowyUEyTN3UzntLnpwFchx0okf9U9ypS4r0R"
    "qFN8xYFRWYyECadUDJA4JWwZuL7oBGN5xFlDm5i1a/k+taO4BeATKfAw4jQRoB5VUTUd6L"
    "zszEKUfXbQ5pEKEKjAQxx4W5m1496LrjEzy/UUlVt3did/2H/Yt+BSvyUCnEk05pxhzBb/"
    "9Pu4mbSV3B/cDns5eXw+W0G3ozCeA/rnULb2pzyYf+qwwWyH3dzcsO8o++2RLEElPxgpwz"
    "R+P4Dbmy2YajoSlWn+mYvckM9QRWcUtbyJT6jX+Ibjmup8g6EfXel82Oxm546CXRaX6hW0"
    "raTL78iU6acSUzf2m658RV3gwtJc8fnd1eV61dZKbbgoF2y7Or7B6Hz0DGIVAeRbN/CtkU"
    "KpO/eyHPpT+jzDzHQC42xb/VQSH6I7umkNlW2Jnl5EbSKBURbaURactmCfIN24e1kKVdc0"
    "phHFoQlqRgx9G+W+DZlIqkkWf5WG2k9oNzLGmcXVp+rd750lO6asnhIdGpUyxuKkipzxV2"
    "BAPfZBnjjTR+IAdQmsaNQd3PAobzLOfjW8e07IGsCUfp8/7kelTiw7Twi3dxkl7xo6o1SU"
    "a4pQDfmGFmjUDHOb9qalDZ32bgK53K6+diWtyjBIonmVAnnbNnlbdD90ZNwhE4lMJDKRyE"
    "T243XbuxnGUMn26AQM56sfzrcb/uADXVgP1H08UPWUiI6NSntKiLOsqnFnlzYlazqZO849"
    "cSmbQs9nZjyP4mKXf0GAtoDIrymJrPSkzA3DcEQmdMZWlggKg3Arl8yp4XpM4zrMUwmtX0"
    "0dySWuKFbVNFjRcUE8V3KeS03KcCyJ5wpPDheRS1ex1lGbDJAGgwA3iFoDKeQE+sAJSCso"
    "B3mxFZuWGqKB9aqShfWqxMR6lbOxduyu7Dni6K/cb3/lkn2inAKyRg13ItFlPYnL65u2IM"
    "8SYpX4sBI6LLuimXIw1SxQI4lgiZpqXA17PlfxNSzGOBZAhKshDJ63PMBnlm24j+qtIpLI"
    "Vvt59IVlMBxsz8La8TG2DNqzi0+nV/9Qb85nilrzZ/+4OT9VYD725sbhyWudPTojNkDFo6"
    "l2xjsng/aH3tPJQaarhfE4dma6iGbkENccrswo1+mwLUl0F8j/sq0toOFAfpkwyUFaTvJn"
    "RJHn7zPPPzc8IGNnC0u7dmFWFAsXahQuzBCYeu9XShQ7YPf6BUvz0JUDdFNS6FDbEJ+bOA"
    "bqhucmI+0nsJujc1Mrq0/OtfMHavtfDcs/UHjXkoOjMvcahdPG0Bei9cYX7xeOR6dhlwl+"
    "3XbbXFS+XpWmFqELWsCl8J7JB+o5y6KReOTs5U2VEN6odbrpuG7UPbT2fZgcPgzh7Zm7Dj"
    "txNGgDRy9OVS4sOn+AJFgrwbvyhqQBc0ZsgGi3Uio4/gZp7A2yDDJkGLKLdmg8+5H+oz35"
    "siCSeX2eY8yHwqKx/QOzhLjBorFYNBajzLNE2M/WdErt36BtzoGCCpMPj8rIsDk/cZz039"
    "lIhxUDrAzcdtZsVYQA8uTEfMw2rEJsedoDokWeq6qAyzL4KcNM3t2EPT9EO13V8MVYAMMX"
    "K/bhRBW33r6AyX4DVMMAc4X6FU5FsdrFnqai8/F2Rtms35I7KH4erIQvjxrmnJgLw1p+Tw"
    "xe152KWuqm4ULeILj/nMWUODYNi6XzFLQ5m4i8u7HxK0AR+FNezz3g6X0G206XFs+DW4Jr"
    "MyoAf7s27unY8G95dXfukCUzB873Fo4Pvs4FJULu/345/3L+IZZkV31BLnxek8gTnk2QmL"
    "nOkntNlw7Utf/D5necXIYN5FGf3ZVvLWBgKC8/s2zLm0N5fBiCPZdITfQocZ21N+K3Btos"
    "FWl8TMNj4qJ6ElTJDxgGE/ZIrhNCu7EOPS9WV5S9uKEafXkhI4WPNqqMJxoz1HaQpoYr9d"
    "aGmNe/ZDiQhmuYl6sa80muf3lpsPLnlQqa1b5otCYlTzQ5/fSB7YvW3R3TtkGW/B/y7Pr9"
    "z+cfvnw8f7YBkUy1tU7nhjfQkDqDNN9DQb5C5TmCdQKbUpTO2fxtxcPL98SnUbQUhgkU29"
    "oz/qsMptbdt3inRQvxefgIf/sheYbLK9V6+C6/NNkOa5dtYPUeJh6+fMcQZ0VhAk1dNRyv"
    "9NIzaJnCVBT2rWpms0iNV37pZDrrX1foYGNjxr6GY48yBY59ilNXR0qnG8tiVELpoLunBV"
    "onUeFymBZHeKSEBkjqHFWK7zgqie84ysd3yBrPtkRadowBYt88oRaCpkOpSSJIqlUj1Sx7"
    "FSg8m8UYxwJYgrASwEJP3XbnSKQ7rNUg9Om2tIy29w0n8DWXdCKBa7rSmqau62htzLEAAl"
    "wJ4MD2AlfLm5RIIMRYGhZjEDfEIEY0sv7spyUx0rTPsyyzTZrTnBHFee7zPC8Mzx979M/8"
    "JBeW1ZBFsK5GNu9f+Jx4YJUOwZQRG153t+aLFsmuQs0tKiOKW1Sftyge4ZCf4TPrrnCLik"
    "UGsz/99fDw6OjN4cuj129Pjt+8OXn7Mt6o8ofKdqyzi59g00rNZn4Xi7zMmu+VJIbvVJ/f"
    "KZeaTlKlvOKHPy00mFersU9/yjle2VsnC2FGqxLRLWoI5CUR2zS2mVAGDWzzkohttsXayh"
    "/T2YyaqoKFxVRkVg4JyWqEZCZMrepCzsrhMs60WGPLca6hIMTno26QowXkeMXKpIAsNDxK"
    "4G0VB+bbYgfm25wDUwC2dDyF5VLMZ6WEtlq6fYO5lcULV/DpXcEK3uyQz48yvCXdQptLRa"
    "Sm1pasFsdlnl/m7NG3q6CSEkTio8/ERzqnRkNXzAmispjJ4qUuBKNrwpqWwmDlLA+bzhup"
    "impGDGHdUF5Yytyrmcf7VRpqP6HdXGA4vbg2F6oJ3/EG0f0tGXGgIKf3xc0YJ5+nBmD+4t"
    "E91MSrQpv7kqfQZXchZUCpk9IT2I3VynUejIVCJT8LRX/85aq4NmgI+Gk4zIAWdJqgc5ZL"
    "Q2m46KD0XowyVJAypc23xylVSn2ISOXqXm2PVabW1hDRAh9YTZSu2RBDgge29harityEyV"
    "Tq4iI3SapVaY2RcZiTVbHWyDV81jxyG6lnt2Q9Z9P1wGt4QD0PZ0ZuPSdwTTpOzqGQ+Os5"
    "+cIi9YdTFtPISMB58r8dW7uwBiYqb/FKNJyoXFQuvUKL6OFWTG+aCba8MbXh2RXrurSPV1"
    "qwwy5e0YLf2yZemOnypLni9LdKlzBWSiMVhwwnMpw9swdGdRlOhVaLKG/k4ZQbZJ8KRF6b"
    "czoNOMg5Qy4+Nioz47zwrKr1Im36zWd358YlD6EgIvwYVlWMesH9y/J96n7Pb/idXOIQai"
    "uKUUBALpzo2ItHsOFEiUTirx0ytWYz6iqKSu7kNqDy5Ne5w01MXrPSA0vTWYOl6c9BPATz"
    "mUeYLsssY9EfD2o5ikKTU1hkSVlJkOUKT4E1qmloZupxyRjVL8gl6ehYeqsHFu1+Ff8+eH"
    "8VRxPvnV1ruprd1twapEHPfFYd9LSD/fRxi8ixnByGjOUJAvb+zx13C34gJYghY32mARy2"
    "x28xw5IYzm+f5xdm4H+ZxqrzDZJlBkheN5+sj8XyNrw2dXOgIDN3Yay29sMk4h2qrde/XH"
    "zeW7XV8M35ONgacVm+Q8g/nl7f7Dvk4zV7RLbJ6yu1JSN0l7N29PrlvqStxXhp5lTl5LpD"
    "99W+YMvjEL1t66h5qFvugW4J8TDbJBQlYji/fZ5fQYBv8SHKC2LOdL6eSuBFqYszw1oErl"
    "a5miJx5LHyUGNsUeexRWJ5bvmByAnjZ6LPnwkxXS41PJWr44Z+K93CErkO7cQduOtuzv9+"
    "U06BxLP68fLTT9HpG1qfUi9YbhXCl5bEF6zPL1jKGa85z1lZnOnez3QYVLLVTEuyONN9nm"
    "kMvn7Ks49xwRgX3DG0zcQFV0kb592qFZa2TkpmGAx5zYYaEOStpmamMCuJ6Y0w3RzXO45n"
    "cnNw76Ud9TYnBm+Qbs6hW3o4ElkbYQAr76cOQa0TarL7g/BXy88H6dYfTp2gKcU1w8Pl8j"
    "HTLcojHMQbIQRGNWNhncA32YNBj+Wvpxc3F59+eoZBsX0IivXC90LLWRXK7EoLQ2W7WpCb"
    "eOfys1sxfCQRH2A4VPORDPpUIJKAdUjAQLcuXSKBdf5yriLQxmbWYitvUVq2Q4dR/Mveeo"
    "ym1LSmWxEiaUkkRPbxC51RtSunoafFkBApJ0Rk86cmISJniO4ntJtTeNOLq1e5u8ww5oXQ"
    "DlSGfnxwVGrlQ0E2Xpatookfp69CETcyc1xITGWmObPHRYYqjEiYuQ0JqsI0503o4CgzmS"
    "22TNnpYowJvbNsj/iK2kztXUZJCaxc51/U5FhBL4J8gSbpBA40X1CuK3FY4VXDVNmUxMZE"
    "W9UJ9QgGNtEWe3Y+Jrm4luo9IsOwW4ZBs0FGndYYfdtzMybnq0o256sSo/NVzuqMXs6q8E"
    "bnDxDfVlJtM5te5YTmtNgA0T6shPZhCdqHebRhE8nDXJxRFp2PCWWVEspcalL4Smp2iExk"
    "MKAZy8mhAS/lgiQ6sObspyXRk9LraZaNC32eLi2LAWp9nunQiNXtTJuSQj4umxUJnIt+d6"
    "aUFLpsSjlOiXypSXF+Tkbaz8W6keFMv60VKkGKhdgAtgNvwpJ6YbU7sLTKHEOzAxVpHDZB"
    "KOGLo04L1YLBDN+nyxUP33LYnyAN0Vnwbyiw//zWYsd54cS/vIKgKM+aUmB7zw1zPiKeQ3"
    "wI64IqimL2CZ9zUQDxO3XAWPuXVDLIbOyIPYalya7BURI3oyCUw/PZtmZFrEhWaKTkil3K"
    "OzpHrclrM8Xp8ThXfHmDfHFv+GJ5hVRNC5ZEuqMo2qTaGmYpkINvrwpWuIlVXKrR6d0t07"
    "+82pNFKn0GKoIpSXRYjGZP4ORQaLz00fkDfOuPq7gqjos9Fcf5CqyzmdLcqhZam0gPEOzm"
    "I2sZin6g8FlUAzuRRrCrtCTCqo4tV3UMfE2EEwmEuBLE1HUdVwfhWAABrgRw1G93y0J36A"
    "zZC2fIzLItb77VNGdEcZ77PM8Zhi031SUpNTlJ9NP0Ik2pb1prK06vkFKu6ZS5EqPsJ6Ab"
    "nTLJaupTJP9XOpk7zv2BwiUTHRqVeWXW4qSKjpmbOSVfrj4+g5D4e2qDK+SegscEulHNDQ"
    "/cINR0Ibbeo8aCTt/xdlfENGwyocSbO2ubGHcM5bwHpuGx67e0QhdGV5t8SVK9OafbJ14n"
    "0khYVCAs+Hs3hldNi+1MSTUD9OYVvsd+DgeG2QrqvGQjbb6eCNrbh5gWjYHGWJ+NMaEljI"
    "XSkJ/y4moSOcEhNNPruqoEvDOhvqbF0KbFkEWsxiKKFftAXWv2KLYqne9KgfgQln0u1api"
    "rlVpslU+24pOgxVVhjZW01RTA3TZY+r804fzq7ZsgrYV1hA11Qe9eLGnhAZQLqiLZEIB2d"
    "aNpQrlu4s1ef3y+O3eNJaC0gVbwJwVwxzDLLBLyhBRYVq8XUgiHW4Wny+7akTXUq637UMM"
    "uxhMA+2c4OA26ONqKshxmQpyrFBB4CKTR1+rCVBKBjv/KAIpp1MIj9dbwykhXL8V1+8ami"
    "IyI4TX4tElaHLCyMz0mZnBhlqdl0fE6gpP+YXDfhHYL6JjaLvrFxHWhbBUWppO04gPYpzH"
    "AWHeasOIeI2qYk+k9VsSfBKeVS36pBiNKrEepUUVMdSjm81zRIpDPbD+XrucDCrdnSvdUO"
    "yN3djYDpYTqkijKCRm8oKYlVkErm/caXmYs3LoYq6eCTTe0pBQCmOAe7amJFDfsDSnxqNe"
    "YcmsIHK5ipbigcvU2DGEcZtOYOtkx6tE0bmGFBNSTFjvr0uCCWvTNVubrgq7ZBqB0v+nwy"
    "y9hzEGhHU2L68mPMPKG0uBA2YEPFZ9hG5c6+6uUtHDvQQKdCtfPCJitQGrqLFQQ02ShwqT"
    "nNq4PUpSFuUQQQrZkLoghZb9b2K0IYHVhQclgq3EkSIhu9mfMpZndXNW7yfe68qcGza7S+"
    "IwxZGsXctnH653xOClTy2PrCzbZkd9B+qh5rN3txxDWRBV9qOGDGi2Cio6bLZY3E07bHRZ"
    "7V2w2XtEULEbtOyCgq0ljXtSUrXI7L4B3CKbzVQf894LFPVGS2KTJZkBOh2bT71FQvApE4"
    "LRHGq3q8gJoqMoEyqN0XwYzdczurVSNJ96e2gA4GG3A8ltiNodQZCt3Yl9X9hiu0J7bZ3O"
    "2hfLZcAFX5Db53TlQDsSJmJ7BtdeRoQNQI0lFND687tb4rhT6nqE3fZjeMQTPU9Myo11ar"
    "DjxDfuqUdcZ83bYXtUHpEZ8zkGYBc38Yc9oWzTIberu7FnGytv7vjjb0vLfs5+MAPXhVzC"
    "6MDz7767Tdq08NphUDTMI8GKsEXP233P2M7DG74YC7iDR34fxUyFuHE4zB6quPd3+NpyUP"
    "gkJw/BZfOjVOY2zqy74g4Jqu+8wtYO95x6tEb7hvZfDw+Pjt4cvjx6/fbk+M2bk7cvY4s7"
    "f6jM9D67+Ams75RmHJnjJaXI4lmqqnAlEqhr5QqW/KlBHIVnI2ukCmvCuIvml2e8U1dcoP"
    "H5uERV/VPSn7vqH7CM4JDA7eRjVqWFzebaRJHsADnPNjqs0JVue9ZEBJmujEuEKWNazpDw"
    "fIzpr+QF0Sfmscl6T5n3HJFZTAa1yXj87LjW/6ojGaJDo42sx3guTtUoSr4wPJ+sFoZJoW"
    "OrQUL99pkneAZgFtZzy5wTwyb8GmRteIIIiOqM2w5ZMuv/HRAN8GNIBlg+FB8nS8vz6JR4"
    "DtSDYgtJXb98N7exOf21kFLom/WgFT7BrwT/d7xnkRNoXqB5MSjzArkx5MZ6sjP0RBH6zF"
    "MGr8UqV2hDqeOlKlGYfBj6SKqpRKc84jLSK+4cm51j2FOmQoDuIJwuwsEU96x/ZKcRyybe"
    "wjKpl1dvmhmyhqqyV5Gde6aa9OSlOaUuU45Vr0t4pPRFMZJz2iwlo7VAn4pvrqYyV6wqPy"
    "Rx71XjNCWRIVKWJydVOMuTk2LSEo5liCD2UmkgHJ4+QHTbrIacRxj4u4IYyEQEQ7qLyMzM"
    "1w0GONu1Bvif/w/4Lb96"
)
