from tortoise import BaseDBAsyncClient

RUN_IN_TRANSACTION = True


async def upgrade(db: BaseDBAsyncClient) -> str:
    return """
        CREATE TABLE IF NOT EXISTS "conversations" (
    "id" UUID NOT NULL PRIMARY KEY,
    "user_id" UUID NOT NULL,
    "key_id" UUID,
    "title" VARCHAR(200) NOT NULL,
    "instructions" TEXT NOT NULL,
    "model" VARCHAR(240) NOT NULL,
    "tools" JSON NOT NULL,
    "is_temporary" BOOL NOT NULL,
    "active_message_id" UUID,
    "message_count" INT NOT NULL,
    "created_at" TIMESTAMPTZ NOT NULL,
    "active_at" TIMESTAMPTZ NOT NULL,
    "deleted_at" TIMESTAMPTZ,
    "project_id" UUID NOT NULL REFERENCES "projects" ("id") ON DELETE CASCADE
);
CREATE INDEX IF NOT EXISTS "idx_conversatio_user_id_c36f28" ON "conversations" ("user_id", "active_at", "id");
CREATE INDEX IF NOT EXISTS "idx_conversatio_user_id_766896" ON "conversations" ("user_id", "created_at");
CREATE INDEX IF NOT EXISTS "idx_conversatio_project_c45b6d" ON "conversations" ("project_id", "active_at", "id");
CREATE INDEX IF NOT EXISTS "idx_conversatio_active__55b0ca" ON "conversations" ("active_at", "id");
CREATE INDEX IF NOT EXISTS "idx_conversatio_key_id_071f1e" ON "conversations" ("key_id") WHERE key_id IS NOT NULL;
CREATE INDEX IF NOT EXISTS "idx_conversatio_active__8b213b" ON "conversations" ("active_at") WHERE is_temporary;
CREATE INDEX IF NOT EXISTS "idx_conversatio_deleted_094261" ON "conversations" ("deleted_at") WHERE deleted_at IS NOT NULL;
COMMENT ON TABLE "conversations" IS 'Of one person, or of one API key, in one project: other members do not see it. Who made the key sees what it began.';
        CREATE TABLE IF NOT EXISTS "conversation_shares" (
    "id" UUID NOT NULL PRIMARY KEY,
    "project_id" UUID NOT NULL,
    "token_hash" VARCHAR(64) NOT NULL UNIQUE,
    "snapshot" JSON,
    "created_at" TIMESTAMPTZ NOT NULL,
    "expires_at" TIMESTAMPTZ NOT NULL,
    "revoked_at" TIMESTAMPTZ,
    "conversation_id" UUID NOT NULL REFERENCES "conversations" ("id") ON DELETE CASCADE
);
CREATE INDEX IF NOT EXISTS "idx_conversatio_convers_833273" ON "conversation_shares" ("conversation_id", "created_at", "id");
CREATE INDEX IF NOT EXISTS "idx_conversatio_project_b614c7" ON "conversation_shares" ("project_id");
CREATE INDEX IF NOT EXISTS "idx_conversatio_expires_0c178f" ON "conversation_shares" ("expires_at");
COMMENT ON TABLE "conversation_shares" IS 'Lets whoever has its token read a copy that was made when it was shared. Only the token''s hash is kept.';
        CREATE TABLE IF NOT EXISTS "messages" (
    "id" UUID NOT NULL PRIMARY KEY,
    "project_id" UUID NOT NULL,
    "user_id" UUID NOT NULL,
    "parent_id" UUID,
    "depth" INT NOT NULL,
    "role" VARCHAR(20) NOT NULL,
    "status" VARCHAR(20) NOT NULL,
    "text" TEXT NOT NULL,
    "parts" JSON,
    "sources" JSON,
    "citations" JSON,
    "key" VARCHAR(200),
    "key_id" UUID,
    "model" VARCHAR(240) NOT NULL,
    "model_name" VARCHAR(200) NOT NULL,
    "error_code" VARCHAR(40) NOT NULL,
    "error" TEXT NOT NULL,
    "is_truncated" BOOL NOT NULL,
    "input_tokens" BIGINT NOT NULL,
    "output_tokens" BIGINT NOT NULL,
    "cost_micros" BIGINT NOT NULL,
    "fence" BIGINT NOT NULL,
    "due_at" TIMESTAMPTZ,
    "stop_at" TIMESTAMPTZ,
    "takeovers" INT NOT NULL,
    "created_at" TIMESTAMPTZ NOT NULL,
    "started_at" TIMESTAMPTZ,
    "finished_at" TIMESTAMPTZ,
    "conversation_id" UUID NOT NULL REFERENCES "conversations" ("id") ON DELETE CASCADE,
    CONSTRAINT "uid_messages_convers_8015a4" UNIQUE ("conversation_id", "key")
);
CREATE INDEX IF NOT EXISTS "idx_messages_convers_d547c2" ON "messages" ("conversation_id", "created_at", "id");
CREATE INDEX IF NOT EXISTS "idx_messages_user_id_45cdaf" ON "messages" ("user_id", "created_at");
CREATE INDEX IF NOT EXISTS "idx_messages_project_05c276" ON "messages" ("project_id");
CREATE INDEX IF NOT EXISTS "idx_messages_parent__f26bb9" ON "messages" ("parent_id", "created_at", "id") WHERE parent_id IS NOT NULL;
CREATE INDEX IF NOT EXISTS "idx_messages_due_at_968078" ON "messages" ("due_at") WHERE due_at IS NOT NULL;
CREATE INDEX IF NOT EXISTS "idx_messages_convers_5a67d4" ON "messages" ("conversation_id") WHERE finished_at IS NULL;
COMMENT ON TABLE "messages" IS 'What somebody wrote, which is DONE and never changes; or an answer, which one worker at a time makes: `fence` goes up with each claim,';
        CREATE TABLE IF NOT EXISTS "message_events" (
    "id" BIGSERIAL NOT NULL PRIMARY KEY,
    "seq" INT NOT NULL,
    "type" VARCHAR(20) NOT NULL,
    "text" TEXT NOT NULL,
    "data" JSON,
    "at" TIMESTAMPTZ NOT NULL,
    "message_id" UUID NOT NULL REFERENCES "messages" ("id") ON DELETE CASCADE,
    CONSTRAINT "uid_message_eve_message_f30fb2" UNIQUE ("message_id", "seq")
);
COMMENT ON TABLE "message_events" IS 'Immutable; of each answer numbered 1, 2, 3, … without a gap. The text of an answer is that of its TEXT events, one after the other.';
        CREATE TABLE IF NOT EXISTS "message_words" (
    "id" UUID NOT NULL PRIMARY KEY,
    "user_id" UUID NOT NULL,
    "words" TSVECTOR NOT NULL,
    "message_id" UUID NOT NULL UNIQUE REFERENCES "messages" ("id") ON DELETE CASCADE
);
CREATE INDEX IF NOT EXISTS "idx_message_wor_user_id_337b71" ON "message_words" ("user_id");
CREATE INDEX IF NOT EXISTS "idx_message_wor_words_85cdde" ON "message_words" USING GIN ("words");
COMMENT ON TABLE "message_words" IS 'Of a message that is whole, in a conversation that is not temporary.';
        CREATE TABLE IF NOT EXISTS "tool_calls" (
    "id" UUID NOT NULL PRIMARY KEY,
    "project_id" UUID NOT NULL,
    "position" INT NOT NULL,
    "tool_id" VARCHAR(300) NOT NULL,
    "name" VARCHAR(200) NOT NULL,
    "label" VARCHAR(300) NOT NULL,
    "fingerprint" VARCHAR(100) NOT NULL,
    "has_effects" BOOL NOT NULL,
    "arguments" JSON NOT NULL,
    "status" VARCHAR(20) NOT NULL,
    "result" TEXT,
    "answered_by_id" UUID,
    "answered_at" TIMESTAMPTZ,
    "created_at" TIMESTAMPTZ NOT NULL,
    "message_id" UUID NOT NULL REFERENCES "messages" ("id") ON DELETE CASCADE
);
CREATE INDEX IF NOT EXISTS "idx_tool_calls_message_92fb1a" ON "tool_calls" ("message_id", "position", "id");
CREATE INDEX IF NOT EXISTS "idx_tool_calls_project_52daa0" ON "tool_calls" ("project_id");
COMMENT ON TABLE "tool_calls" IS 'Written before the tool is used, with an id by which the tool knows a repeated use: a crash between use and result has one effect.';
        CREATE TABLE IF NOT EXISTS "tool_permissions" (
    "id" UUID NOT NULL PRIMARY KEY,
    "user_id" UUID NOT NULL,
    "tool_id" VARCHAR(300) NOT NULL,
    "label" VARCHAR(300) NOT NULL,
    "fingerprint" VARCHAR(100) NOT NULL,
    "created_at" TIMESTAMPTZ NOT NULL,
    "project_id" UUID NOT NULL REFERENCES "projects" ("id") ON DELETE CASCADE,
    CONSTRAINT "uid_tool_permis_project_dd8552" UNIQUE ("project_id", "user_id", "tool_id")
);
CREATE INDEX IF NOT EXISTS "idx_tool_permis_user_id_a43500" ON "tool_permissions" ("user_id", "created_at", "id");
COMMENT ON TABLE "tool_permissions" IS 'Somebody has said \"always\" of a tool, as it was then: with another fingerprint they are asked again.';
        ALTER TABLE "projects" ADD "conversation_days" INT;
        ALTER TABLE "ai_calls" ADD "message_id" UUID;
        CREATE INDEX IF NOT EXISTS "idx_projects_convers_f5ce30" ON "projects" ("conversation_days") WHERE conversation_days IS NOT NULL;
        CREATE INDEX IF NOT EXISTS "idx_ai_calls_message_2cf4de" ON "ai_calls" ("message_id", "created_at", "id") WHERE message_id IS NOT NULL;"""


async def downgrade(db: BaseDBAsyncClient) -> str:
    return """
        DROP INDEX IF EXISTS "idx_ai_calls_message_2cf4de";
        DROP INDEX IF EXISTS "idx_projects_convers_f5ce30";
        ALTER TABLE "projects" DROP COLUMN "conversation_days";
        ALTER TABLE "ai_calls" DROP COLUMN "message_id";
        DROP TABLE IF EXISTS "conversation_shares";
        DROP TABLE IF EXISTS "message_events";
        DROP TABLE IF EXISTS "messages";
        DROP TABLE IF EXISTS "tool_permissions";
        DROP TABLE IF EXISTS "conversations";
        DROP TABLE IF EXISTS "tool_calls";
        DROP TABLE IF EXISTS "message_words";"""


MODELS_STATE = (
    "eJztfXtz2ziy71dB+Z+ZqdJ6Ez+SbGbvVtmJZ8Z3MnGO7Ux2z2ZLhkTI4rFEaviw4rN3v/"
    "tFgy+QBClAEimK7qqtnZhEg9SvQaDf/e+DuWuxmX94zSYe86e37gNzDt6Sfx84dM74P5T3"
    "B+SALhbZXbgQ0NFMEHjRyGEAQ8UtOvIDj44DfndCZz7jlyzmjz17EdguPO3gymFkZjsPxJ"
    "0QSnzm+/zGdz4ZT6ntHJIrZ/ZEgikjU+pPie2TB7YIfiR2AP/2F8wJyHLKHH6B/xmOx5ze"
    "9eCe7fshsw7hJSx3zN/Cdu5bel7o2H+EjKNwz/hMHn/qP//FL9uOxb4xH/7850H8YBg+9h"
    "gNmDWkwcG/YNziYTix2czK8cK2YKi4PgyeFuLa58+X738SI+FHjoZjdxbOnWz04imYuk46"
    "PAxt6xBo4N49c5gHj5U444SzWczK5FL0U/iFwAtZ+hus7ILFJjScAX8P/joJnTGwlYxdjx"
    "3aln/osOXQtv4Wv580djj8eHU7vLm4HQ4PSmsC3qPAtvjS2HVgPdlOADD++z/RvBkq4uoB"
    "PODdL2fX3x+/+kHg4PrBvSduCswO/iMIaUAjUsGSDGqxeofA/zLk76bUU0OepypAz1+6Gd"
    "ATqBoA92BOvw1nzLkPpvzPVyc1YP9+di3wfnUi8Hb5Fx9tCB/jO0fiFsCewSwt+xLM7/md"
    "wJ4zNdR5ygLUVkx6mPxjHeCTCxny2e5Vtd7HM3f8cOi4y10s99vL3y5ubs9++wTTz33/j5"
    "mA8ez2Au4ciatPhavfvypwK52EfLm8/YXAn+S/rz5eFL+hdNztfx/AO9EwcIf8hw+pJUOV"
    "XE4u5bjPvi1sPt0a3M9T7or7DX54fWKzODHXYLJMtwUWx/smcrgBDkeCzNBMQMlTbVNQ6S"
    "5rV4gkIPpNHpQSiSQs5gH+iR889r3zK3sSMF/yV6HOmCkwjWX5m2ym/QQ2u5p91h5dphJz"
    "YWXxf/DfzYJIeDu7eXf2/uJAQD2i44cl9axhDnO44x65hSvp2PKt+dG8eIU69F7gAz8EXr"
    "uAvULFkthSrV3Fv0xTrzojPl8Zf7Id4sL/GLHYoz1mh+TCsTjOoNEwx/IJe2Qe13hAeuV6"
    "Dw3ImL8aKEd2UFaetjWpjoYU+swrqEcDodmgktQBJWnOGecq4AYF6cIJ56X9KAd9Rr0dRU"
    "lLXv90dnPz5er6fVNA5xWmoxcaCtPRi0qFCW7lFaboWzPRSTOKFmFuB943OvC+qYb3TQle"
    "LvPw5e+b4CuR9A5gVPhR4d+mnjCjfjD0GXPW4H+RFlfAPq6Ahec+rvX55wiR9/vIe64VrM"
    "V6mQ7tQF3mMKhrhkYgiQQtQPUWoEQZ3tD88zmeZj8hXWn7kRaUqeEng7rsxM6Dfh7T//Tr"
    "NZvRIDbbqPEuus57gvt/mjSTiTWqsJEla7faQAbs17OOVSOw2jKF1qd2dsNBjfWJzak9M9"
    "HUU4LeOeaPTnUUdT6q2tJ0WlLVxX8N4E3Gt2cFaQ3fly90LE18VCW+4l4e3wX1/aXLd0rT"
    "KJMSYQ8RP9JC/KgG8aMy4o/Ms/l06+ggBVJUQ7qshtj+0LJ9wFlxGp+77oxRp+JAzlMW2D"
    "zipE19WemVdnl7fnX1IcfW88vbwhf1+bfzC765CX7yQXYkTl9+vEXT7jP/5kq6qo5qJXuw"
    "11eq+hfDUJINHtjThiB9imbpK0jBkmuYXMNzveF4SmcgO7ANEbtduj+JGd8lE/YVPNtiTm"
    "AH9qaIXUbz9HaRzdl8xDx/ai82BOo3MVFfYaILe7j5hnW2sH/t735lO492IBDY9JtLJ9pb"
    "PWPFzm6PH1iw6V4uJunrYvIYF1KtjU3TMElPFxFdgM+Yzjbek6Jpeo7SkDr+Mjadbw7WmZ"
    "is75BBCuGWAPvAp+rtVhVu7EIL+3rS+ZDiwh6Zs+lpd8OnuIB5egrUI9+bNpecvrjew2Tm"
    "Ln+PZusRVkbeWJUOXQ3slcNuXf5/Bupzz4A18FwnNheF81oyx1T7r2XLj06Cxxc2OguDqU"
    "PGHhOqOJ29JdQXae38x1gk4u6AQIY6/22MWpCDIZIzginka/A3YKosjy3OrJvqEcdtYLZH"
    "F/3t6A9u1h+cfWbKELpqoEuEvYtveHmiB/hJHeInChd8OJrZ42G8KRdOP9uh3lOFBz5HV/"
    "QSPgWRUXXPlnidl/DD1XnOEcVRPb/8eHb9j+9/O/v7Dzlv1Ierjz8n4+Ud5vwftxdnBfwh"
    "kZDDGjoKl+G5fX/pBBWZwzm6Av62lgzcNfT5+/L//OkvR0fHx6+PXhy/enN68vr16ZsXb/"
    "hY8cblW6/rWHb5M7hocx8D+mzRZ1tKx+Fy1zr8L9JiREyXOY2B+RiYv8eB+U2Gmsdaeebw"
    "r9bcc0EBK1X4QlDCamX+CxRJoA7hX/IU5PkxDaKycoErSi5wTZuvn7KqbkCHke1d2U4GNZ"
    "r2IvQ4hZGyLZH0UN/efh0Fd+kYn4gyzQYre3/EnJVLWFIkkr3OOJq9TNk788X2yyjsV+W8"
    "NpHvmdS+jmqGWlmH+WsQM92k1AuRP+Coecf/VEm8ufu10q4Xj+QL0NKVdG+4JmT5xHbIhE"
    "uqUGk5J7vGAmtUh5nmqjCXpd8N51JIxP+UI4tjjxT/bdH59C+UlzsnL2fcMZE7ZKIeyszb"
    "FzqwjmsfDyR0ByD3S/k0ZodXiRANxvUG47qoK2OzsUnQVUfRXWk7Lq2wLlmQMwYoBOkcd6"
    "ql6OwHaorQt0VBF2KvoBovHQvH+CH5zO/M4qYlHOCJ7c2ZRUYgBfN/+wEBCQjuU//BJ447"
    "cq0nIUNTJ4rfKsvabT0U48V6IJX7jPNFIUjcsm9VYR0pRS/k8TrZ4OLvtzmxIJG71fE0yX"
    "BJTn8HITZ5+TyqkBmwRRnzumCaHFl7sTQvmtKCdhNIk+x168jOBVrUkbosJaOO9Jy5351A"
    "mp36t7aoFenUDCnbmDfLeZUt2/spVOgkAK0KUEryehoOT+rCQt1ycNJ21MXakCN1JRIdBd"
    "I47ihr6CLatCwp9LUEnUz0t5RzfQ7JpdDsHDdpmjngipvF/44SfkZhIDww0Wgypw/MB2WP"
    "q4h1fWSafixGPXVl9x/U6IvYcrMVL87+Ne3Z4zAzYfOqNPVWr+oiXQ/B3v7K5k9XCYeVho"
    "90fG+MHkcvT16fvDl+dZLaOtIrdSYOzAtCJRejC58bl6OCP2t95AVSNFh2mc/dMVl1l6mY"
    "+9Ul80prnvu0eKnCACMXNq02u+TLqGrYWpzEV04gaYtA9S8+hxfZQNwFc3zhUAe/euj5hw"
    "Rc7umgB/6NC8vG6CmykoSj/2Hj4EcSN6FkPhlPqXPPyBSCYhU2l9Yfr4yvtX0/jNZ7PEUp"
    "rBb9+53Y+AY19ppkWZjotTJND3XaYx0DwnG1AeG4ZEDIvhRdiDOKHgJ8qlUH5rSmDMxpuQ"
    "pMsgcZgCyR9BDlo9NTHUPY6WlNO6HTUsrajts1aZkNmtqBW2jXhCab56zkYSmX58JpVOdR"
    "nUd1XqnOX9nW+KeZ+G5K6nx6b1Cnzrt81BAKBGuq81dcV17SJ6i0IinTEJsAv+iQXNDxFJ"
    "TpOKTBY/y/tk/uXdcSoQ6ga0PobRTPAEmpUYVV8Ge/LWnvjT7tq/PVgSCKqPcCmQExJSOP"
    "Y8EfMmL3tjMQURZ87Qcsui/+5Dinw8Yu/MFfJhoqgv3TkQvONTKxHdufRvaGyJ4gJhFvi8"
    "EandomB6j871b5j4OdDE/7PBUWqsljyreZ0ON4uCYrN0fUw6XbSLfV6CAxD+jKk2FE18q4"
    "l+jwNAa6QNbDZd0A1CD7mCOdo1oL6OJe3OsFHUuTxjgX6XpnONw+1HFfa4UcV52mKdP0AO"
    "K20zQdKEhkvLbzVD2AvemVvaOiQM9qo94P72RLS/hZ+yZb85yhZ3LvPJPdbxzUErqNtA3C"
    "YO3n4PWLLFBruXcLpOjd7TKfI/fIWnwukCKfu8Zng9IHTXpJb+x7h8P8q7pJpXR3UOcp9a"
    "NxQ/1elRBKfOeE8xHz7uIcbSCO6odNAhYV73XB6fcWvJgLzx1HQcXCWQgUYoTDvgURUSBq"
    "+w7EH0vbUcQ7t/RM9Fl2x9VT08BSrIMy3JUJohnBdjJEd2sL2HKKqM/ojCkWb115t4SiF7"
    "6Gtu2GsOP6w4nnzk0lgzzlrgI8UTLoumTwGxP7nUIqiO/USgT87AS703AuxuoJBdUcVuYN"
    "xY8QRy5E2KmzhgRX4pF8QI4MU4m6eDJ77qzCQrS6IklC24szpel6JJgk8NyOlly763iHNt"
    "vZ8lQYQF74pDAev8l4fOno3jAk/1M2034CuzIqP/+hqgPziyt3C8BirsNO2tbGy1khrEsr"
    "faW03oCYXpLJyzI3rMLsdx5EoIoBQMy+LbwohjmFIf6F8UOTBXggBvNXhz/Il18uri9INh"
    "e5vCF8oZCPnz98iBa+9EjO9nHoecwZP23+TGmyVQ995JqRKFA7tOiTv5VH56fMvwAqN20J"
    "BDVmx867v1tTaBpxgMtvVoK52hpZIOtBsEHbBknmea43XLreA2TMGcrASmJMViklq0B5oe"
    "S0KMFb6bkoE67lwegYqFuvclk6j/URVtIiyEqQU0nLCF6ZCoHFGq1oy8tLPanOZMj9PCWG"
    "CXWNywbOQLmqe+p0y68Fk9YomZdvz7SMKltO7ouhCzuNVlofo7OFHcdG9REj23m0A4HAhj"
    "BdphP1Faq4wMZmMN2kHQ/7CNEfoRvQIXRb8uyN+zb9F0x2Fc/VV8TAiDSi/qZYvY+n6StM"
    "1B6O6Wy26VZuv+OT9BWjUWjdb7w/nYtJ9lYGrEcICiANo1L2G8L0K5/pTEzU19U0o859SO"
    "/ZMHMlrQ/Xh3iy3+DPni4u8VOHXjjbdC8XIF2Hs95u5klZqC0I55/iqXosoct2xw3ReidN"
    "1Ve4AtedDRfMm9uxh3UjxG75bJ/SyfqKGV3AJ0k3Fq/iafoKE3tkTjAUbSs3A+oCJvrC5+"
    "krUj4AJeDaWF12AoFWX5FK/KEb4vQlnqZPMBkFU8lBbvReEX6RoJn0QF6N6edkop4Iq4bx"
    "ZrHdUxFulllEq6PNZNurRlXdiVQUlrjO7En8DXV5oJ4t6G1RZxrIz/S+80ls/Z7aC7g/c9"
    "0HZkGq5tIOpoRBVdwQniP3DBZlcmH02F3YfPSUeYoexTt9E53YutrUFsh9SYI8MfEFY8M6"
    "ttW3EBvm829q7cyilLiHaG8/tWjhsYn9zWQxZxS9K/L68pXOWi56lqWl/AqLvGpCvf2qdi"
    "6fZk24FaRbqSL4fBBfv5xV5SQY4tK1EBcMY0Pud656HX7j2J0MOb1xncJHMHmsVaZQpkQu"
    "d5nLWEgACwl0EU4sJICFBDqLakcLCUiR2grnTj6Oe3Xxr0IAuU4HxdinEvDT3/nOL/hWoO"
    "WhKMXJL5NI5Lfgrh/Ysxn5dPHx/eXHn9+CA2VMHTICV40TEHrP+aDw5jT7rI39NeiRaevU"
    "rfbI7EMzgPa8BE20A8Biby15ZKDtWKiIJNH0fqXULZZGiDfZpraMphEX54p5x8McVe98YQ"
    "20dkKT8TM2PnTIZNy1E6VPbBaaBP9UR0+GRpESIVaVKUZqoPUOzU3dMYyYmpuyD7w9o1M3"
    "N4KV0Jb2why6/C2kOoE76EQTZb+rutCkefE1HWiyBPwG68yLFyvWmUdDTVunFobO7kTDwu"
    "YuNZJ0E7UUUaV9zrpOuLDW5H6eErm/j9zH6KjnwmnUvFHz7pJ6qKN570o1pDP+C99N2fjh"
    "QKkgSvcH9WqiGDkcw1DtoARGPHf5llASQOdPERXAHpn3NHKtJ/LAv29/QCKRN0rthKiCB/"
    "YUjQymtk+SUl7f+XH6qE+ox2QiVYBCa8/FlqVd2csGnVVyO+REbMA7jipu8ypu6ZzezWmS"
    "rx2pOE5KxSWrzxNFUcvVB8qXaHtmxF3AEnE94kOvFnci+kjHxzCxOX8YteByVHXAexRFBX"
    "wWBJyTiv7WW5x3lSFU/G60hHbwkIg4ozwlVof5pMS92NOaPjTmnDNlpM/t+8pGBglFjzoY"
    "/OXo6Pj49dGL41dvTk9evz598yJtZVC+VdfT4PzyZ2hrkEO/3OcAlWZUmlFp1hFzohJVCv"
    "EmrV21OoBf1MvSlGrOfAiGX1Ioe0T9EMLlwR55SO7YtzFjFrPuCLwJ11mFsuov6JiBOuqG"
    "jiWqIQ2EQCLOID/SYZeMK6tg0CThAm4qwvjbe6xORH/yDhjH3ymhyGP8/S1VHb2aw1oiWu"
    "u8XmtLe9Gr09oLHZ9/MBZVBOfUQp+jQ/TXQ9/nKiBU6R49Bcq60zUMKJEiD9bkwYI51nBu"
    "jz3XlAUFSuTAehxIxAATy6lM02LCC2nqVC1qwnqqcJ0uXFaG85KPidu6QIpxC2/30JsduO"
    "4DVNxyHZWc9dPMpRX7XJGwwP4JUO7bTlfD2PdXn88/XJBP1xfvLm8urz7mOSluwiV+wY7U"
    "yOuLsw8dN4Ls1DW0RROIiaKuYS5Jykk3byzpAgO2byrZyPxxFlp2cOEEnrpMdXZ3UFuqGs"
    "YNGR9o69pBriaEJs6WAXE9cLT47pyB0/47n9Dx2A2hUsDMddghuQwi6wR4+n0yeiK2FRkq"
    "3DAgk8jeBj59X5Qa4Bdn9iMDMwWbKwtUt/hogwoHMc+ri1JXDkDrSTt74aDGerLj46Zjfo"
    "/tpN3trL5TL9H0mejBYwhongoxzWPKd35DPDMKxDKPJdej+M2K6htqMCWSFi0Q7Rggtp+i"
    "RMdJVSptfFOKHsY6vNIx8Lyqtu+8KhczoR4X8yKQDFAukPVvJTcFtNnOmyPCzTeP6IiBMl"
    "OG8+Ib3wP+701kgsnBmVEUbZH2OCD/j8xsfw8DdmrQTFCoDvGsT1ikk0BV9LEa4ZQAAdYC"
    "GDNCn5ttvSPB0h9YEAjbTsmEFt8Z1JnPZmKMpuHsjnMwYE5wJ8psivB6YXmauvxF+ZbgPM"
    "ThOXxWYjtkOXUhG0YU6BRGKbBocVI251NCdsuUOSK0J3qLaFYnALvYvf3I74WLsgltVy+x"
    "2pj274OMZQcO+xbAJw1j2LeFx+KGtjFZzKr4y0i+9gMxmHMB/iBffrm4viDxROTyhvCvLi"
    "4AAjuP9DBpC9nq8+Jn/TPVdf5VeHCl9XDj18hmzv9yNDe2JZ9Vmxsf+I9U6xirA9gT2h7q"
    "dNuPX98Xq0R7EDdR4TY+UMooV+eWSSS9QLmN5LKC6dJkUcfDt9KbrUNZksdaYT7HNWE+x+"
    "UwH/QFNWAd5pIhFxcVG3FlcKBM0pvAwKOXJ69P3hy/OknjAdMrdWGA5ZC/RDou4VmvKktk"
    "O6qcgmryJiFooFitwXaJDAvmdJm/zPNchZWxJow3Ieid3+FU62w/rTnbT8tnOxoZn9vX1R"
    "Ej4609flCXfo3vDOqMjIEYo2tkjDVYYd9bTiHRL04fhGNgQKgDNjsawFU+go7cMFBYCded"
    "RSdmLmmgtQg9zmMWBcnJird8Xapij7FyHTBeJcxRnlKr7VcSeS80fzRh9cGEhZ1sWgliQv"
    "nruclf2Mnm2bEZ0nrXslIs0EyxHxzG1s1NFifC9sI6uXYdbS98FrktDlQZefGtQW06nuT2"
    "2G6bl5IWLmqp12rVLXoZn4McXK1TT6g9Cz1VCZNK/5hM0p5/rEnM++gi6xrIfZJCoMzZOq"
    "qkTIcs7jSLkyPKkMMSGTK4cwzuiEvmV7YIrtlipqyekN2sldYe+LChx8dp104QFawpmYcB"
    "FWYkEWk95g+PajdS0d3AnRA78MmYT+sEUNbA8aFgo/U2qmcNo+3sahSBbfNpXKh1QO/5Sq"
    "kond3Sgytqa9vO2F7QWSK1ixLecYYiiI7FWtvo+mlkj9ioTEKehfrBcXk6tAAUZNXct6Cr"
    "buWIeujoaSQCZJcqbafQbaRE3oQ/n3nwuStktmqUC2Q9RLuBegDiEC6jXB1zn1FsJQ68ux"
    "tvIxH3fkC99VyXeUp0Xe6LnoKuy2fB5o6oo7de6HOev3fH4Zw56lDBwpBBbcxgNHhoxaN1"
    "exyQhCDWEIUq6JM5fRK19OTmSj5zLL4yuAb4ltxFK5v8aR73W0rn4YrhbOYu7xSNDZp9lo"
    "4PRM64NdIwq4UZpYqz/06Ql0dvNEQYPqpShhH36hVM6AJpItIk43shMbYt0WAwFh51Oznq"
    "3sctW1VnXHqv9nBLmr624SaXih9j8dYuWiV32zS2U2aGl1pGnZc1Rp2XZaOO/GYGZ3OBrA"
    "cJaq0f0AJLRVBIddUxiWSjumNdW+Y10GPhMRSDNggi6Vijie5+Z9hts5MtJCowr+4HGBP+"
    "9Os1m1W5D2O4r8UkPUL7P02qNTFaCqUmw7FapZEYppHj63r2ve3cRe3PRR7unFoiRRcSc+"
    "f0gYmmoS7/mt6SOy90/vxX/n9/+/Nf/YAt+H/sgM3/dic6aNxFT+bXrL/dQVcM0UtdTDd6"
    "IlM+nyI7uP3n66hqlqQ8oq7WRV3tkc5CVZgzCHFquDMKFGirBNoCH2CCopQbfbAmanJG0T"
    "tbdiOxD6hHPGc9IuHhyLSlSIkQa8cVzE/xoW6Ia4EMdbR6HU0WnTZU0mQT/n5Cu1JLKywu"
    "tZqm3h62ALBmZmc3d4OV2JY2xBy6/C2kQtY7yO+039HZ7ECV3hndGdRmd9rDMR+kmyvg2U"
    "HAHKFFDdJge6jDzjgLrUNyHTo+v+F6D5MZdDgE3QvyYvm/PCZCKKy1Oy22/fCNXXGFyupc"
    "3azpybhZbfVo7tqK8nM+ObSXb+oVsvmLr7FBUAsqvRtILNVKL3ZCxK593cQy2b0NAS2QIa"
    "p5VLOjRxfQjAKxzGOZP0d18cxTIabFVAa2MLEEJuN7EMLRQrhMQP0HE3ST8b1Dd/udI7li"
    "HIQVpTBXVx7NqHsY+bX9wqOitDiHzzIKrstT9W5Nn+jAfFIN84ka5jLC1XF1fSr53npEHX"
    "UsGxwpZkF1OSp0Q+rF1XmM+mYJ7RlFD5Z2C52K+AuYLeSUANew3hoWJlxT3UOiQc2j1Fvr"
    "0bZUaevVu4JM07t9YftiW7T8THMi8lQ9hLmBgA/bWYTBUNSAV8VZ2veVtRuLlL3pb/aXo6"
    "Pj49dHL45fvTk9ef369M2LtIpj+VZdOcfzy5+homOOGeUSj24YrMuCEinyYD0ejPmOP5zb"
    "Y8815ECBEPFfD3+fPjJrLQYUKZEDm3FgxuVnxt9IGXWvwYc8PXJjzf0o9DzmjI2qfMk0Lc"
    "o+n2/et6R96uie1ZpnuUOuPWbDR+b5hhXrSoS9EzS3b/Me0/F07WZbKTFavHVUp9otvHL/"
    "3t3O3STWW67GPrE9Pxa3VxyV1RXva6ZYC/OOmVi2DfmS+kM+P4NIPIVE4rozRp2KAI8CaQ"
    "HeEadtak2nV9o1Yp1fXX3IWQrPL4v+hM+/nV9cf/9SbCh8kB1USCAL6gU2nQ1NixkV6bBK"
    "I9Y0wiQcTObfgc0ek/k7kMzfZBrDeWjdq/tRx3cGdWkMIzFGM4vhagJFGYnIe4jqPE6gk3"
    "TcOxqe7r8lVLwg3IFEgqdD8iXOHKAkBjFuNA19CKAsJJ9NFC/4zifuUtHuoLWnYgkxjNBH"
    "Ly9G6GOE/h6humCe7VZU9dVoYZ9So1lNw6w2s+f2ei7CImWfLGstu0Vsf8jXtqkdSKJq0Q"
    "SUyBl7awFCKwRaIXZmhejNgd0xI0Q3cW2toOCS/053uWFBwci48EVMtYdHdxXmjZYVzGFW"
    "abDJMF1lthlKnNTpBxJREdsRdfniDpGRCOwfEtFWckl94i+gj0dsK/HDedpLkgsQ98wfEO"
    "iVCbPAff5Qx6fihImtM0uPn6YVpSh29A7KLpaj1Dwm2jplvSklgw9adNo5IAY1Fp2MO4YS"
    "WI4Q2zV1WtIS3/t6sY8FSoy2W0+t5MyEDkzrBaAqiJEP6/EhPtrNDpgcEfo961WO7ODfUO"
    "PIHGz7CetKjSO3rLrk9HwnxECVDB3fqZWeYyFS0+nJxdSZHcmqIGzOGMfEA49j4D1F0mbo"
    "M4tE+SeH5Ixft+/5EOKxCb8jZFaHP+7H1F1JPKiypqqoJkqvrSjn1oUXUgrU4KGN1woNAj"
    "ZflOXpfxaUWFU1Nax61jUJXGKsLt4SCR5HxX7P8cdRgrNSvJIo+uQ42Vp8LEaLNbBMMZIC"
    "Iym6iSVGUjRSn293FTL6uYHuT4mMPQ5J2a8iGS0CjWUy+hn+s5+VMnrHhv0rltE/FmB9AK"
    "wPsMMzdvsVAmx/yPzAngtEyrvKivjOHCnm+WKUJ0Z5VsYelNyDu/Fj/coWwZnjL4ULpeTL"
    "ku4O6vxZEAs1pGKgbtfZkWs93SXxVcsp31hINAGhPoFamwPh+bmz7Hu+rdyJ2KubX87+dH"
    "T66i2/Q5iTOpsgXMuic/iBMKHjOkzRZraFB5rk7wk/E/u2sPk6Qj9TR/xMD8xIlouH966n"
    "6asTHbnipFquOCnKFfDxqbQUh3pPFQElMUVRjHiKS2fvmeBWJ0bEbXfTk4rjeH758ez6H+"
    "rqFeeKNr3n/7i9OCs2uxQbmcl6zij6KCxvfVGHPuPghY4C4zr9O0eGQWprqt4oMD8zgbnw"
    "5a3DeolsC3zfHx/c3vFXkosNWZynxJj7TrMZo2b6md7YUWD3uMbSB+rch/zWb/DngcJSkx"
    "8wqDPWzOKhw+yeXuWltJCR6w3SWF3X4aPjQODIqiIXNzokl4FPbGEmmVNLhAwnhZP4pe/v"
    "IGvDHjP/z9T+85ir5TP33j9cPN39MCC+G+Xe8R9K5snPKhVm2vVLfXXG1HHcgIxEup/H/3"
    "/JabfVh/qfva3yJJ4E/3eyZ0ai+qgajZIvGGFjFmFjGluDUTVmUTUj6rNh6M1MMJZpeld5"
    "/VQL5dMalE/LKI/pgo7smR0YNlor0mG/Nb1+a/xJUP24Mk6pJj6mSIgVwVUZD/YYnrf2IZ"
    "iS93Kb3vYZGMUvrhPuVaTs0WLeTeDjOkwokSIX1uUCl9btQBkMVom+TNIbh8vWdnII3HLg"
    "h64T8ZURYlE/DPdC79UemL07dor0xurdTVz32OgtbNk/zez7qbK7gHx7UGfwjnKtJmKkvr"
    "nbtpgT2GOaFP6HanHUf4jiB8WUUC3OZY/MI1OX/x5xw3OXxHKhPtzEFZGFM9e5h//aAfH4"
    "+lnCv5QtBpp+3mpjdKVdGcPithpBVG1adpeOyq5cfSikBOgGLQZn8Y9JYdFcESCSEGHgQO"
    "ckqI4EzItT5zoUv1l9JImbGgeSx8dpHkdfpvZ4Gh0CPqHkwYaaSBMS8POB3LtQF8k9JLdw"
    "HPA5E8enuPv14OsBODXhdICj4ym6LMLYpzSKXU9Kmyqb37T7aGVZJ0mYgxmqazqpnaj9cJ"
    "fud2C94JuBCJGM751rafspe/CsgN1XSGirLfEyPZritQs+2Kp+s9VevBwRuvD0XHgTUISG"
    "cG4Pl1PmDKPygaZmyppZMEfVxGgJDcCH5r2WS3Q98n1szQiPFuHnps90yCK8R0fKfpmEOw"
    "rsHtuEP8XBk5xbBwoFXL49qFPBkyDMIdQY1lPCz5JQ47hjK7kU4cI+9AkJICzYjo22lsUX"
    "ZVS4mF93XOKCLvtjHF7sMzpjVpRs7vA7nF+Eb+GWMNmKhrH3nDOqziVtP36VMi4HsqbxgK"
    "ic751yjgHNLWuQGHDbRsBttNOVMb5l36o6uaQUvVjGdRLyxd9v6zXzXMmBZPiKiFtR1X8t"
    "HSZHiTrMPuowqME+Z+6jBosaLGqwOhrstehURuMfXtJg5duDOg3WywZqKrA3jGt3PpfUhU"
    "sWdEWoaOZCEi2EHB0SaOwj3LOOC+WXuK4YBDPmg9p4bz8yhwACBIzooCzGpRbKmmqDz9HJ"
    "qMWiat1SL6MesaYOszwVesz0PGZ0DoWl1kpRKZFiYei1c1Swfk1vhd6OhKG9cx2obV0pRu"
    "Tu18oRY2mkfnQ0nOoLTuY6AwKHfHTl7NMlNO0bJN21YynsbWSCJnM2H3EaYoFZOuDHPoPg"
    "ZIhqjupwQOgYJ4cbflqRY8TuqcIcvqN30BFApCZU0BP8kRUqekj35UaDcEsS8ZWkiov/Ps"
    "iWTNKyCV6J7yTgBxBcjd8yXiPxh5nsKgdiMGc5/EG+/HJxfUGiecjlDeHfPPn4+cOHg/8U"
    "HpW9ysZPs/0htJfjH7H3VHpOJLhbW3lQNlf+p6GYuHsxcWfd3vbohMR2bzvBMrCDmVEFmp"
    "Sgd56ahto68QeG41QC0fXXFOl6gHbbPpu0sJru0k4JegB2YWmfaC3tk5qlfVJa2oHrzozs"
    "HikBmjz0TB454bEE9KoCBjlSDAc2CAeO5f85F8ahmKSZrKEkRrGjsDfH6FTUmK+05JXosO"
    "YJhls/d7udYusyZ36OEHm/j7yXzEmGzM9TYgOBLnMZw1EwHKU/4ShSTCvXy1XlY89jup9+"
    "vWaz1OmjRlt2Dd3AfD3CXSU/bwjXb9EsfQKpLcdktLpWeCfTJajnohxmn8BqR+UHFoATLy"
    "6aJKoiQcGKB+aInBcISHIXUlNH4QFM4o7ggniYBRFLs6eosgUQf+fDZFOIV4LOl2XnZIvP"
    "1XFIjgvOYHWjAWmP+hc2p+yegwxlmiZcO/BdDeGrMvLv5Kiw0FnBDl5uleg7dOFPXYWwWG"
    "0Jl2k2Mobvj561cc17NGs9Y6UXow6fBZs99siPn3U+8jwlWrC6zOWczmMm8ilIUe6rt2UV"
    "NaQNDVrF6Nv9hHilVUux0LqUaZVYblSFOjOjTk2ZTsl+pFOjkyvzvjtnIqVp6bkBH7QU1T"
    "O5vv6ebxNRzQ1hE4gSnv0fIW6ZOvx//pJ5yXCIWl663gMfx6ekBDZjMqcPzH9L7iaMr7y7"
    "qPRmuBAdDwmjnGo8o/Z8UDJFdOO1vjrwEMqfbwdx7teYep7NoE4JcWeWmD1+fFKX5PCr89"
    "W5s0JwuN3B2woLCU1eAuwqgUtmrvtARJj2IYGGkMlrR0/hVFO+WNI/wJbC4hKm/J8zRn32"
    "o1g4b9NyKLaYd8SIxV+quhJKcc+Astfl6id6tpfVIeFDRbT3gnrMCcp06cSbRUun09fGgU"
    "f82UJstpin9lHF/WbjZ05sx/anWUA4BoOjravDB/KGti6MsN8qnLndV3uJykQY8JZH1GKL"
    "QGGHrQx0S8f3KVV1azFunluVtLC6pFdC24s6SE2X8+IYBqHCy6xbfzuhRrA1wIbWrGWoq3"
    "NEkvE9SFdoOzeEn1WBUe5CSoDuGi13je+G3tisG7REgiDr+cTsIMtt14U5R4RAawHdYpew"
    "joHaQookpvOuWL0meTWY89hozmPU60T8ZQpyStU/pJvYFZjnuR7H0DJCOk/VO6S1lnTNii"
    "4vaAGYidKREvQA3La1DkjK9UJnLPApYb4yn1cmxXxeg3xe21mEwVBENhpWjitS9ibdtOWq"
    "cW4YrMuCEinyYD0ejLnouFb5xAIh4r8e/iKOwAz5lAQxXw/z2INfAn1FOmy4xUTo/dEz9y"
    "6Q0A/cxRrslciQv13mb0AfmAthMWUOV26ZOZrebJtYHQTTKLayYVJvPe7nKXHb7DKXpdA/"
    "UzYXSJHPXeYz5lFgHsUzyKOQjNWPzFGFbaxR8+ICpuoR7oXMb3c2hH40G2J1y+d5x6fpE0"
    "5GWTlSpxfXUzV5SdC8ctity/9Pe/19Sebby+NTDat5/lL0FVYnMaVf6cpMpmG2N6zOZ7qc"
    "z0MxwY+QLCNyeeLEGieEFgrMIi8H5GhAjgfka3j04uiVyPoRLYTJPV0ckluoW8K+BaL1U5"
    "qWI5JwqLgIVVHAKUSi9xpE/YsngUjeYVHDhnJxlS69mDIxaJ4ll/nsj1JOkFF+Sa3fRSWS"
    "KNT3+PPYLLWk+cDnVqye1SknwKoS/JXYx6Mx8FxhPhFolKDUi4ZOaDEWGmOhuxSVANtGGe"
    "rqANJkPMaO6vWtMy/Fi6VKum98Wa84/Naqwu8Ra9c3uUjS5obWlv5VuhwUDC35ldXBWhWR"
    "xlut66Ua8WpdL1XGtfr5URLTpZUSllN3xkQXPahWmRmo0gHQPi9tn6Fs0LeVSU067hULJE"
    "QYGJUJ4KrDwUCqFID1ALpQDwBT17eaAVFhqLu9+Z2NA7cibDwl6oVuVidm3fx+8e726lqI"
    "PVHCXWEb53NNbGnuJT9op2Le+ILPUcx+U6dlop2afrYoEZmc2xrSU2Ksbl526gIDti85bS"
    "QNpT4VhSQk+1uqpaC8d0ejepdnBwFzyIhN+Jcbl9x2ZyCS8IPEGkQVrahDbIuMnuKKWOmo"
    "B64A+Vyk8dhCxP8AzVsQcTwo1z1iwZLxuflFUWuLL2TOQ1G/CuzKbDLhu25ZgOrGK+mIX9"
    "JHxL9UO/HtqAqLozC1e2EKiys1UQ1IWviaPgSZBB0JKkcCbOKqVVpXmT0l6YWYmnchHGsl"
    "kR7XJJEel5NITRN120/RbdFF00CSLv/pZunmKUEPEW5kBU/485m38GxVm8xqnAtkPUT7pR"
    "baL2vQfllGmwuJw0hAVMX61OXnFihbTM/djfiwzW673n04Vwf2VTshc0TYT1qzKBNWc2sv"
    "giHSOxWWyMoYhoyiD5WD2g5jiELdmDUcmZYTKlNiWaEKbNcIZsiTYkZJl4MaMDvwOXO/a+"
    "6b7n7YGNLSScdMayEt4Kj5xLy5LcIuDipcOdKIwUqHziIdrOnWuUkan4Bnw6e2Rb4e0NmS"
    "PvlfD0T0v3CWDIho0So6rwZT5rxNXCsi0J9IdgK4/USoxzjFA7MIveesKbtu2nusMgFB6s"
    "wtRUEkptFyjxJ195FB5MFBj01boiSGv7TW9BX9Cs1bZdHujXbvPtm9Ue97znofBk00r/dJ"
    "cuuGet+nbKb9BHal3pdfWV3S+84W/N0eqTJ4L703qNP1aDxKU8n7jVoMUgpE7JtHHZ9Gux"
    "y/FDe6DLgWFrAFGbF72xHdHZcU+kVeBtAB8pH55NPFx/eXH38mLl9WbyGcDiaLzLI+aGy+"
    "S/gPfiIL5i4gg8H1ImUtmbqsA3bmrXQi+KQvT92g0gtruleqrubyMPjKDLg6so02kelU+U"
    "6RqKW2s3sParRUWHGG56NEgjHteR3VDqrat1VoqAlBD+X5RuKy5Dcr4VztgC6QYS69sRN6"
    "4nrzMuLVYSzJeMyl1wpggd6NRmFCKQGGCOkhDLZVI4RTAkRYD+ER9TxV+49qiDMK3Ca0IH"
    "YYs1QQV6YrZATtJSu8bEq82HavXQbqE2g0Q2NclbQIcakzBLVn/pBjEuFVBrg29FhBjd2B"
    "DOKP9y8q9iA2njQlNTcdGvtIZ6GZHJdR4BGo1xrWnc+ZyndWrf1JJKj5rR9+jCGyvXaWsW"
    "8Lm0+3BpvzlMjlLnM5s+obMjlHiDzuPo99LuhMFGyu1GmKZNhjqChQx9+Az/hzVLWYVkAr"
    "E64Fbse+GWzhhME629u1MM2twUInGAi1fVC90LQ5UUaBYGJUWZtRZYV1uwVcr8M+d3fKvt"
    "TVeErHzxZw/eyz/c2JX4lr+ajO4ctfQ4oNW9U1Kw6qU3gVDFpBJdGNZ2KyHi3pvOZiOw9b"
    "AuoDn6pPMLURVhsvrprg2mz5rQ6xHUoLX6NKpuiP5DCIPeV89RkU9CbwFcaJiUm+44BMXI"
    "/cu66lqGu55iTKVEcqBRRDlIUiu1Eeoo5fzQgxhHS3IaQRr1Rur1rvrkyGVaX0vbroY0Qf"
    "Y998jA9MITpXh03Hw/tQTKqFmGk0qz5rs2oiNBraVPNkaK9ShBPvpLpDx/avRqx/svS/oT"
    "lFTl7cz4W62qaS/1RXG6zC2MSElqoaVKWv1dhE1YZJQZhhagwKiZlGw5yQGoc0jQk0TuiE"
    "//jEdt4Ky8CCeb7rDCAlVnRejmcfiETYCovCujPppMeWrQxoNuiS2SBwH5gznFJ/aiL656"
    "m2o2rttpF2TgF4daIh/786qRT/4RZK/yj9o/TfT+m/P3Ci+P88xP99hbVK/t9xoZ53lL/Y"
    "gULuj27UCvxjGKIp6J8Rzn8vSHv8uktmvSXLuL1dXCIHUsQYmL2jYXP6wKBdMFAE/LSeM1"
    "HwJkI34DcdIcGnje/YI5f8l673wP/DHzGxPV/RUm9nb/LV+ercgfh6RyJwRsmcU44xX/XW"
    "j6JyjxuKpyTvB6/jhQ65i2JI7gZx6SDwkDK+5i3RvM9yWdQ4eTylzj0UCHoic5BvKr2m8H"
    "qTGT/nB5EBvOw0lUesLO+jGrBZlR+Ba1LkBwv8dETNeuA/Uq1grU4BTWh7WZ1m27mfLfqw"
    "ug1tI4U8dxRs203j5Ybai8UWgcLoUpm9ko7HAgfFYAzYdstIVodiJOMxEEMvEAONV8/YeJ"
    "UIlKa8l+kwU7XLHOaqEyhn68qnEnkfY4G2LaHyLdE3q5uYUWBQm3FQmzBb8CPItLqqTIWi"
    "ax7TxMRhCGqBDA3w9QZ42ZC0oZX4izTVfkK70lJcWFydsha7c34vb3sr3BrUWoyjQSbBIX"
    "7SRitqiBVMaWShnfGjhJGpO7P4Veo/+FFPLa6l/1i+Hwj7rR0QVaOu5h6jtLvG6ZIqk2vO"
    "oBrbGxowoxYst/l8z7yi09xLoC23rdOu2paLafwNiBRot23Sbovuh5aUO7REoiUSLZFoie"
    "zG57Z3HMZiPs2ZE7DgzOYFZ3ZjP3jPZvYj854OFAaE9N6gzoJgRaNs3bizK4eRJRtNXfeB"
    "eIyz0A/ijttj/vhDAmYLiPyySKKlZ93TOIYDMmITvrKioDAIt/LIlFHP5xLXUdmU0PjT1J"
    "Fc0ROjVWWFCzasiOfKxnlszDiONfFc8eB4EXlskUodGxsDpMkgwA2i1oAKbQJdsAlIK6gE"
    "ebUWm6fqo4L1UkvDelmjYr0s6Vg7dld2HHH0V+63v3LOjyi3wlijhjujaLNFyNXNbVOQFw"
    "1iWvawGnNYcUVz4cAybEMmkWAjMj1bDf99nuI0rMY4JUCENVu9uZYC4HPbod6TeqtIKIqV"
    "vp6CSDPoD7bnAJeMLYf2/PLj2fU/1JtzMl6W+87/cXtxpsB86E/p0ekrkz26QNZDwWP7Od"
    "MYbL5ijZtUyWaLGX0auhNTRAt0iGsJV66UmzShkCiwtUe5GeRiXQdPgRTt/F2280+pD8bY"
    "ycw2bkdZJMVelAZVSwsGTLPvK0e6Kw8qfmBaH1jeDq0doJujQofaivjczDGwaXhuNtN+Ar"
    "s6Oje3srrkXLt4ZE7whdrBgcK7lt0c1LnXGAwbLvk4Tf/ab9RiSdEEPtTxaeQE4ZeiMgXg"
    "2vIDtiAjdm87PhRhg+kPybuZ6zMLSiZQh4jnDogr+cOAqOxha+F5OsXgYhd0BJfCeybf2M"
    "xZlswkImevbnVCeMXkYoV7XtKGYeP3GAv4MIS3Y+46WLXGGUEpSbugd/JYlGWN5MPRtYUl"
    "43toBGskeFfekAxgLpD1EO1G6rSnZ5DB3iDToIUMQ3ZRD025n8g/xsyXCdGY12UeYz4Utj"
    "XtHpg1hhtsa4ptTTHKvGgI+8W2LOb8Dl3KDhSmMPn2oM4YNhUDh1m7s5XmsGqAlYHb7tJJ"
    "i8KK5MRyzDasQmwv0AFDi8wrXcBlGjzKMJN3N2HPj8lOpxu+mBJg+KJe+CKKuJjsh2JYUQ"
    "wDzBXiV8yKarGL/xpN5+PdhHGu35F7KH4eLiJfHqPjKRnPqD3/kVBR151FtdTH1IO8QXD/"
    "uTNLtIKKiqWLFLQpZ0TZ3bj1J0AR+DNRzz0U6X2Ub6dzW+TBzcG1mRSAv1vSBzakwZ2o7i"
    "4csqITNiX+zA3A1zljJKL7r88Xny/ep5T8qYfkMhA1ifzIswkUE8+dC6/p3IW69l8d8cbZ"
    "Y/hEPgv4WwX2DCaG8vIT27H9KZTHhyn474pSE31GPHfpD8SrgTTLojQ+LuFx8qh6ElTJDz"
    "kGI/6TPDeGdmUdelGsrip7cUU1+vpCRgofbVIZb/S0FUdtbrpab22M+eaPjCcycA2LclVD"
    "weTNHy9NVv97pYJmGz80WZOSJ5qcfXzP90X7/p5L20BL/g/57ubdLxfvP3+4+G4FIoVqa6"
    "3yRjTQSBZgxZLd0GsvPUGbR7BOYFNK0jm3/1rp9PI7CTZC443QBwZG29p34qoMptHbN/im"
    "VQvx+/gn/PVv2W+4ulathx/KS5PvsE7dBrbZj0mnr98xolFJmMC2nhrPV/voCbRM4SIKP6"
    "u2s1nk5qt/dMbOzZ8byWBDOuGn4dBnXIDjR3Hu6WjSaUezGNSYdNDd04BZJxPhSphWR3jk"
    "iHpo1DnWiu84ronvOC7Hd8gSz7qGtOIcPcR++wa1GDQTk5pEgkY1PaOa7SxChWezGuOUAE"
    "sQagEcyanr7hwZdYu1GiJ5uikpo+l9ww0DwyWdUeCa1lrTzPNco405JUCAtQAOHT/0jLxJ"
    "GQVCjKVhMQZxRQxiYkY2536eEiNNu8xl2dpkyOYCKfK5y3yeUT8Y+uyPMpMry2rIJFhXo5"
    "j3H/mcRGCViYGpQNa/7m7bL1okuwoNt6gCKW5RXd6iRIRDmcPn9n3lFpWS9GZ/+svR0fHx"
    "66MXx6/enJ68fn365kW6UZVv1e1Y55c/w6aV42Z5F0u8zIbflUSG31SXvymPjd2sSrnmwZ"
    "8n6s2ntbWjP+cc1/bWyUSY0apEdI0aAmVKxDaPbSGUwQDbMiViW2yxtgiGbDJhY1XBwmpT"
    "ZJEODZJ6BslCmJruQi7S4TIutFjjy3FqICCk41E2KJkF5HhFbaOATNQ/k8AbHQfmm2oH5p"
    "uSAzMCbO76Cs2l2p6VI1pr6XYN5kYWLzwhYPcVK3i1Q748S/+WdANtLhWRmkZbspocl3l5"
    "mfOfvl4FlRwhGj66bPjI59QYyIolQhQWC1m8zINgdENY81QYrFy0w+bzRnRRLZAhrCvKC0"
    "uZexvm8X6RptpPaFcXGM4vrtWFauJvfIvo/p7N2AOQkxfIoZzfGFeDnJ1PW8D5s8/2UBTX"
    "XcClozyHLn8LKQVKnZWewU4XC899pDOFTH4ek/7063V1cdAY8LN4mp6saEA9b6Fz53Oq1F"
    "xMUHoXzdJXkAq1zdfHKVdLvY9IlQpfrY9VodhWH9ECJ9iGKN3wKfoED2ztDZYVuY2zqdTV"
    "RW6zXKvaIiPDOClLs9jIDRxrPrlL5LM7spxydj2KIh5Q0MOdkDvfDb0xG2ZjGGT++m65ss"
    "jm0ymraRQoYJz8b9cxrqyBmcprfBJbzlSuqpeu0SO6vyXTt20Ktv0hc+C3K9Z1bSOvPGGL"
    "bbySBb+3Xbww1eVZG4vzZ5WpxVhJjbY4NHGiibNj+sBgUxOnQqpFlFfa4ZQbZJcqRN6Mp8"
    "wKBcglRS69N6hT4/x4lG7BSId9C/jbeWnNQ6iICBfjsopJM7j/sYOAeT+KF34r1ziE4orR"
    "LEAgV050ndkT6HBRjUQSLF1i2ZMJ8xRVJXfyGlB68svUFSqmKFrpg6bpLkHTDKZAHoP5nU"
    "+4LMs146hBHhRzjCpNWrDIsrqSQCsEngpt1FDRLBTkkjHavCKXJKNj7a0OaLT7Vf374N11"
    "Gk68d3rt2DNst+ZtYDTomM+qhaZ2sJ8+rRE6VqLDmLGygYB//1PXW8M+kCPEmLEumwFcvs"
    "evwWGJDPnbZf4CB/6XS6wmZ5BM00Pj9faz9bFa3orPZtMkKEjNndHF2n6YjLxFsfXm18tP"
    "eyu20mA8HYZrIy7Ttwj5h7Ob232HfLjkP5Fv8uZCbc0M7SWtHb96sS95aylehklVJbr20H"
    "25L9iKOER/3UJqPsqWeyBbQjzMOhlFGRnyt8v8jQzgaxxEZUJMmi4XVAn9JHdxQu1Z6BnV"
    "q6kiRztWGWqMLWo9tihanmseECViPCa6fExE7PIY9VWujlv2rXYLy+ha1BN34K67vfj7bb"
    "0JJOXqh6uPPyfDV/Q+ZX44XyuEL0+JH1iXP7CA3htVWkrGo3FRy7iYi3Uw/IyKtPghdflD"
    "kmN21uK0RIuc7jKnMbb9OXMfw64x7LplaLcTdq2TlS+6gSsMGSYZr3Gs6Q2fqkeQN5r5ms"
    "OsJmQ6wXR12PQw5eTq2OkrJ+kdT6hoQD+eQjf6eCaypHF8sOhXDzHDIzbm7wfRxXZQjoHe"
    "fDp1/qsUNg4/rpTumm8Bn+AQfRERwWDDUGM3DMb8h0EP6y9nl7eXH3/+DmOOuxBz7MffhZ"
    "EvMKbZlRSGwrZeDGH0zZW5qxmdk5H3MNps+4Ei5pZWtLFuYmMNTev+ZRRYR7HkiQNpbGLP"
    "1nLG5Wlb9MelV/bWIWexsW2tZRDJU6JBZB9P6IKorZ3lnydDg0i9QURWfzY0iMgJuPsJ7e"
    "oM6fzi6lRqNFeMRZ25A5Win94c1Gr5UO9OVL3TVPHT7GCokUcmrgd5v1w15/p4lAAMMxKu"
    "bkP+b6SaiyZ/cJerzDZfpnx4NMeI3duOTwJF6avmHqM0CSw893/YWGAFvR7K9a+kAQJosa"
    "A8T7JhxU+NM5FzFCvzmFUDNjMwcEbb/LeLOcnljVROEy0Mu7UwGDYg2aT1SNf23ILK+VJL"
    "53xZo3S+LGmdycepC28yvof4NpLJXNj0tPPF82Q9RPtIC+2jGrSPymjDJlKGuTqkJhmPIT"
    "VaITUeGzM4JQ07cGY0GC+O1fpQgZdSbTIZ2JD7eUr0pHSazbJyYW6ny9NigFqXOR0rsaad"
    "f3NUaI8rJp2CzcW8+1WOCl02tTZOyfiyoYnzUzbTfi7WlRbO/NeqUWgzWohbwLbnPW5yH6"
    "xxg5tGLcfQS0JlNI57TNTYi5NGFnrBYDQI2Hwhwrdc/idQQ3QW/Bv6F3x/Z/P7oi7ln15C"
    "UJRvWwysvRd0PB0Q3yUBhHVBkcqI+0TwPKov+YM6YKz5RyotyHzuxHoMS5M/Q6AUvYzCoB"
    "yP59uanVhFikQDpa3YY6JjdtL6fWNLcX4+YSu+ukV7cWfsxfIK0c26lkjaM1E0aWrbspUC"
    "bfDNFRmLNzHNpZoMb2+Z/unlnixS6RjQBFOiaLHWz57AKaAw+OiT8T386k90XBUn1Z6Kk3"
    "KB28lEqW7phdZm1D0Ee/uRtRzFIFT4LPTAzqgRbJ2OT1g0s+GimWFgiHBGgRBrQcw8z/VM"
    "EE4JEGAtgJN2xmvWEURnyF44Qya2Y/vTtdhcIEU+d5nPBQtbidU1KTUlSvTTdCJNqWtSay"
    "NOr9ikvKFT5jqaZT8BzTllkhfIeWWy5dSlUP4vbDR13YcDhU8muTWoc8sso0GanpnbKSOf"
    "rz98BzHxD8wBX8gDA5cJdPuaUh/8IGzsQXC9z+iMWW9FOzEypg4ZMeJP3aVD6D2HueyC2f"
    "Lcm7cMQx9GW7t8TVb9eMrWz7zOqNFioWGxEN/dED41I3Nnjmo7QK9e4Xvs6HBhmrWgLlNu"
    "pY3aM0F7/RjTqjlQG+uyNhZJCcNIaCizvLqcRImwD80K2y4rAd9MLK8ZmWjzZGhG1DMjRi"
    "v2kXn25CnaqkzOlQryPiz7Uq6VZrJVbbZVOd2KWeGCKWMb9STV3ARt9vC6+Pj+4ropnaBp"
    "gTVGTXWgVy/2HFEP6gW1kU0YQbZ2465K+vaCTV69OHmzN427oHbBGjAXyTDJsAjsnHFEVJ"
    "hWbxcSSYubxaerthr9NZTs7QQQxB5NZoB2ibB3G/SJnghyUieCnChEEHjI6CkwarKUo8HO"
    "SopISsuC+HizNZwjwvWruX6X0HSSKyGiGI+pgaZEjJaZLltmsOFLo9YA7AfXevlJrF7xnP"
    "cz7MeB/Thahra9fhxx3Q1bJQSbNOV4H83z1CPMG23Ika5RVWiPtH5rYnviUXrBPdVo6ITS"
    "1BatxEiadjbPAamOpMH6hs2avFDobl3ohmJ6/MWGTjgfMUWaSqXdq0yIWa9V4Jrq6kU61N"
    "m1dHY0iTSfyDZcU09TEmN+RrEkKjhu4Mu36JNZXdQiIXoiytvxIvS4ljCEJISxGzomxR1U"
    "pOgaRgseWvCwXGWb9jssrbjd0oo6xrsxDZXeaxPD3TuYo0dYF9NKN4SnP2mPJXBAjYCftT"
    "lCt559f69Vs3MvgQLZKoh+ImK1AqukL9aWenz3FSY5MXd9lKQc4D6CFBubNgUp1ux/j2br"
    "E1htOKgS2Gr8VBKyq91VQ5mrq3PSP4pWbeMpdfhbEpcLjmTp2QE/uN4SKir32j5Z2I7D7w"
    "YulPMt556vOYeynq/spo4NzMUivugPW2Nxb9sfZuo02IWzYI8MVPwFbaei3nBN36kc1UbG"
    "7K4B3KA1m4s+4wc/VJTLrYmsl2h66NPdfuI4GgSfs0Ew4aFxt5USITqKCoH+GCyJwZIdM7"
    "dqBUuqt4ctANzvbjalDdG4oQ1aa3ei31d2iNfoDm/SGP5yPg8F4SG5+54tXOimw0kcnwrp"
    "ZUD4BIzOofzbHz/cEdezmOcT/tpP8R0/atkzZkJZZ5TfJwF9YD7x3KXo5u4zeUauzJcsAL"
    "t4ia/OiPFNh9wt7oe+Qxf+1A2G3+a28z2/MA49DzJhkxvf//DDXdZlSFS+g5J3PgkXhC96"
    "0a1+wnce0a+IzuANnsR7VFsqoheH2/xHVbeujz9bAYpgcvYjBG15Fm3bxrl9X93gQ3XOK3"
    "TteM/ZzKzRvKL9l6Oj4+PXRy+OX705PXn9+vTNi1TjLt+qU73PL38G7TsnGSfqeE0hvZRL"
    "ugJXRoGyVqnczh8GhqN4NFqNVGFNGHex/eWZ7tSaCzQdj0tU1f4nf9zpH2AFwj6B28phpt"
    "OBaXVlrYS2hzbPJhoEsYVpd+GMBC1dBZcIF8aMnCHxeIzp1/KCmBvmd2uQ3w3Ke2F5Lxky"
    "q41BTVo8fnE9+3/VkQzJrcFKq8dwGg01KKk/o35AFjM6ZtBwmJJYvv3Oj+wMYFlYTu3xlF"
    "CHiGeQJfUjQ0BSJd9xyZxr/2/B0AAXY2OAHUDpfDK3fZ9ZxHehmhlfSOrq+7t5jdXZxZUm"
    "ha5pD0bhE+JJ8H8nexY5geoFqhe9Ui/QNoa2sY7sDB0RhD6JlMGbaJUrpKHc/VqRKE4+jH"
    "0keiLRmYi4TOSKe9fhY6hjcRECZIfI6RI5mKJBXGx44sOI7RB/Zo+ZXxZvtjPlBqLKXkV2"
    "7plo0pGP5ox5XDhWfS7xndoPhWZjmqzUY7RAn4tvbkNhrlpUfszi3nXjNCWSPposT091bJ"
    "anp9VGS7hXMATxj8oA4Xh4D9FtspZ3GWGw31XEQGYkGNJdZcwsnG4wwfmuJcD//H9Mm0ty"
)
