from tortoise import BaseDBAsyncClient

RUN_IN_TRANSACTION = True


async def upgrade(db: BaseDBAsyncClient) -> str:
    return """
        CREATE TABLE IF NOT EXISTS "attempts" (
    "key" VARCHAR(64) NOT NULL PRIMARY KEY,
    "failures" INT NOT NULL,
    "next_at" TIMESTAMPTZ NOT NULL,
    "paced_at" TIMESTAMPTZ NOT NULL,
    "last_at" TIMESTAMPTZ NOT NULL
);
CREATE INDEX IF NOT EXISTS "idx_attempts_last_at_7b8c57" ON "attempts" ("last_at");
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
        DROP TABLE IF EXISTS "tickets";
        DROP TABLE IF EXISTS "attempts";"""


MODELS_STATE = (
    "eJztXf1z2zbS/lcw+iXJjJpLHOfj0r6dsRO39TWx89pOc3dtR4ZJyOJZIlV+WNH17f/+Yk"
    "FSBEmQIkSRouid6TQJiQWpByCw++xi98/BzDHZ1Ht6wcYu8yZXzh2zB2/JnwObzhj/i/L+"
    "kAzofJ7chQs+vZkKATdsOfKhqbhFbzzfpYbP747p1GP8ksk8w7XmvuXA0wbnNiNTy74jzp"
    "hQ4jHP4zceecSYUMt+Ss7t6ZL4E0Ym1JsQyyN3bO5/Sywf/u7Nme2TxYTZ/AL/Z2AYXN5x"
    "4Z7leQEzn8JLmI7B38Kyb1t6XmBbfwSMo3DLeE8uf+qvv/PLlm2yr8yDf/46iB4MzQ2XUZ"
    "+ZI+oPfod287vR2GJTMzUWlglNxfWRv5yLa58/n77/QbSEH3kzMpxpMLOT1vOlP3HsVfMg"
    "sMynIAP3bpnNXHisNDJ2MJ1GQxlfCn8Kv+C7AVv9BjO5YLIxDaYwvoPvxoFtwLASw3HZU8"
    "v0ntpsMbLM76P3k9qORmfnV6PLk6vRaJCbE/AemWGLLhmODfPJsn2A8c+/wn4TVMTVATzg"
    "3U9HF49fvHoicHA8/9YVNwVmg7+EIPVpKCqGJIFazN4RjH8e8ncT6qohT0tloOcv3QzoMV"
    "QNgDuY0a+jKbNv/Qn/56vDErB/OboQeL86FHg7/IsPF4Sz6M6BuAWwJzBL0z4H83t+x7dm"
    "TA11WjIDtRmJPo3/sgnw8YUE+WT1KprvxtQx7p7azmIX0/3q9OPJ5dXRx0/Q/czz/pgKGI"
    "+uTuDOgbi6zFx9/CozWqtOyJfTq58I/JP8+/zsJPsNrdpd/XsA70QD3xnxHz6ipgxVfDm+"
    "lBp99nVu8e42GP205K5Gv8EPr0/DLHbMDQZZltvCEEfrJo5wAyMcKjIjPQUlLbVNRaW7Q7"
    "tGJQHVb3yn1EgkZTEN8A9847Fu7Z/ZUsB8yl+F2gZTYBrp8pdJT/sJbHI1+axdulhpzJmZ"
    "xf/CfzfzQ+Xt6PLd0fuTgYD6hhp3C+qaoxTmcMc5cDJXVm3zt2YHs+wVatNbgQ/8EHjtDP"
    "YKE0salmLrKvplFe2qI+LxmfGNZRMH/mPEZPeWwZ6SE9vkOINFw2zTI+yeudziAe2V2z3U"
    "JwZ/NTCOLD9vPG2r0yoWUuAxF82j7plHqLc/5O1+7jr3Gw1+ShDHfh/Hni/tGw29LIfKfJ"
    "dHGPZcTU1eEkE1vlyNjzWamjr856ib/YR0rQIvTShd7T2BOu+JSIN+HMn/8PMFm1I/0r3V"
    "eGf9Hz3B/a8mbR0xRxWGTjx3i60cGP5qJk4xAuvNCzQk2lkNywwJNqPWVMfFshLonXfl4G"
    "UV9wpvVehfEffSDhbxpwa8cfvtoLvjVS+N7/Nnzyrgy1sV4ivupfGdU89bOHyl1HUV5gR7"
    "iPhBJcQPShA/yCN+z1yLd7eJDZIRRTOky2aI5Y1MywOcFbvxseNMGbULNuS0ZGaYb7hoU1"
    "/W6kq7Y3t8fv4hNazHp1eZL+rzx+MTvriJ8eSNrFCdPj27Qof8A//mcrZqFdNKdkNsblT1"
    "zxGV+pZmbHbD7ZiJNa+J00fRUV9h8i3jjvk1IboSnfQVIpfxxcysTWFAJ3ur1JQjROfgW6"
    "DTmhgdRd30FCU3qM2DBVWW633ExoNgI3bP7LpL0SXv4gT66SlQ3Irawt7/xXHvxlNn8UvY"
    "W4+wapJSjTQBBama6AjFtCpf2/7DDH8UKSbbJ1h/jR8BXQtPx++FIR1xS94gJZa2IywTAz"
    "66wNO63N5W01sndjDLOa1SwMeyvWS4KhFcJfwWRsQ/dAM8E1kjVmi9lS0thR74zCeFAQ1N"
    "BjRIW3fNmIZPSU/7CezasIb0h6qObMjO3C0Ai8Eiuwj1jqezQlmXZvpabb35OIhfUefupM"
    "6Nvvtmfffym+VgvmJffTXMGbH20B7sQoM++edVSnmOEX388eifT1IK9Ifzsx/j5tIIvPtw"
    "fpwBnrmu444WEQOkqZophWusMN2klWqqvC7fAm149MikSwVTd2oXTO68YAZaax95Tf66/I"
    "9vDp4fvj588+LV4RveRLzn6srrEtzRS45G+kZecolnReev2pkAys8N9VhNkN5H3fQVpvbd"
    "m3sJk3DfjRbUquvDE/67L7yfviK1E2/nXiIVa5pb8nf2CaYm2ZOjwLT8E9t3lwMFgSLdHZ"
    "ZxKBTajfjsdC1WNRcZpASLuJchcVw4se45M3bjmMtHHqGG4QS2T+jUsdlTcuoTeDWPuHyG"
    "kJslscwhWVh8BgQ+GYdEHbljS+8tnIvnF6fWPW/tT9hMkZas1UdXIYbShGWeJgLfrUS/IY"
    "/URR5px06ljtmCe+5T6iWaO84f1EtM+cqviWcigVimsaSmyW8qNMBiMl4S6QFD3HQeSGqo"
    "WfgSfI32CfjW3B2vqng7XhU7O17lfB0+dbmaF4KkgXJGrH8zuSmg9VbelBAuvmlEbxgYM3"
    "k4T77yNeAfl+dnOTgTiSzBbhk++T8ytbw9dGKUoBmjUOylK3fI0bGvCjQpRnglgABXAhgd"
    "RugwGu4iCOkD8331gYHozrCMPpuKNhWJs2s+guA8vhZZ8hmdMlMwTxOHv6hIt++FeSB5r8"
    "SyyWLiQIpISLIfklLAaHFRNuNdMjNMsQ9Z+MO3CHu1feDFbq17fi+Y5ym0Xb3EejLtz0Ey"
    "ZAObfRWZjaEN+zp34+O0kVg0VNGXEX/tA9GYjwL8g3z56eTihEQdkdNLwr86cvb5w4cwhF"
    "B6mJw8c5vPi57168rWQbavA2zfHf+RahV//UmNWLaHJtX2T2rsCynQHsRNJDCK1vM8ysUB"
    "epJIL1BuOzyP8p2Ob386YWOyyEYBYxth/qypab3lcLF4t9dU/SWxHaUqQrW/XlWEzcpeYN"
    "WL/RhfEYmss/2vBHrHo76sFJ//siQ+/2U+Ph9Jk4f2dXWENImSCSlIkyTNUDFpIuUzqkCa"
    "RCaB4CsWE+YyYCsWNKQZhoTawEFwgzssPkhvnEBRkmPjXnRqcMwDl48xC4N+ZEtGvi4V5k"
    "I2oANsQDw4yl1qPSEgiffClEJOoA+cABbnbCUoA/Wvh6Z/YXHOBzfMWJyz7yOM6W+wng+m"
    "aFEfMgrdFgPVCaPo1rD0eJHk9mg4RcuUen65VX3HljrqcNQc9eACPbjYph5Taxq4qiPLhf"
    "4xWaQ9/1iTmPfRRdY1kPukhcypsVnJUEkOh7jTQxxvUZojLInhAHdugDviklkl+FCoanLy"
    "j2JdLZVppGFlDdNZd8BoK1PhMLUeptZrJUyi7di9EEuFaVJ8lkcSqXWap2vTHI/zoGcEk7"
    "TvKa2KWcW3m1W8WGvfVZWxfUG70SxXEVoKoybBsdikkQasQqSZ41q3ln1NPLr0wmiwGTVF"
    "oBiEh83oHfNEoij+Nb0l125g/+07/r/v//ad57M5/8Py2ez7a5GX6jp8Mr9mfn8Nuaa4FA"
    "u7u1mSCe9PEaPW/vOrmGqmZDyirdZFW+2eTgMV2Q5KnBruRAIV2iKFNjMO0EFWyw0/WB0z"
    "OZHonVupkVrmaEc8ZDsiHsMb3URdOUFMGZOhn6JNXRPXjBjaaOU2mqw61TTSepi/e5ix0j"
    "KTa33xp+Qr3wLAFeOLurkarMU2tyCm0OVvESWr2FGUUZx1XRVmJGVkL4kzktO/rzf1Pgq7"
    "KsxbwpvaXpgsL8x3YhkTbmZ5BKwqcsO4vuYR3yGQNF0kP5kyCmmCP52cvT89+zEyx7hVRW"
    "3+n7dgrrDAIM/wqpu8sbeTN6jtmYMDTG5Y4Fp9Ew3ELhqIMAF0U8cmIu2C3sk9PnW2xvKL"
    "Kv0WHKuJBXroG23E6EPf6I58o2PHneURL3aMxu0xx2ElpyiU+dZyPK8EkKWrhjBE0WshvB"
    "JAhKshDHHa3ogj5TK1+/HY4ZOW2sVR3hnpDPA3XLwpxFdX2oX8+Pz8Qwry49PsWvz54/HJ"
    "xePnAn/eyArNsnwQODdi/aDg8PT6s+qJdIt7Y2SkNLVFNn1evci3UrykbMm38nC2RcOZzb"
    "QT2K1EUM3TT18nOIKR5nGotNRGsHdsTrdgyoSgbeTAyojiEeIue6o6lAsAR7lxfyR6ox/i"
    "6K8WZG13dF4S/dHpfRIjhpuocR/oFoxLJBBMDL9uM/w6M2+3gOtF2EtPMU2+1PV4StvPFn"
    "Dtd6BEfqvuVKTEOxqoj/iGN4ZlMRIGNKkYIHFE+DRw/bASjOURZwFlYhau5fvMjuMWgE9k"
    "wMOEzcIA9TiLquFA5WVnHKHs85u2iFSAQAUR4iDKykDx8LBqzNhyPUXm1p29yW/2b/Y1uN"
    "SvSQjOTdznhGPMJ7/57aqYtJW8H7wO/zhFfD6fQdfDKJ4D6ucwPvdNEcxvOrwz2+EvN6H2"
    "LePXlmQGKvlgqAzT+HVVZR0aAAfzey5yQ26his4oKnmzalCv8I3ANVX5BkM/2tL5sNjNzh"
    "0Fu0wu1SloGzkuvyNTpptKTN3Ybzb3FXmBC1Nzrdq3l5freVMzdctJuWDZ1fENxu3RM4hZ"
    "BJBvXcO3xgql7tjLcuhP6fIIc9MJjLNN9VNJvI/u6G1rqHxJ9PQiahMJjLLQjrIQtAXfgn"
    "Tj7mUpVF3TmMYUhyaoGTH0bZT7NmQiqSZZ/EXqaj+hXcsYZyZXl7J3v3Nm/J4ye0p8a1jK"
    "GIeNKnLGX4AB9fiGfOOYS+IAdQmsaFwdnHpMFBnnV6l3JwhZCkzpt/n7fpzqxLLzhHBzj1"
    "HyrpEzSkW5pgjViG9ogEbNMLdpb1ra0GnuJZDLbWu3KylVhkES21cpkLdtkrdF90NLxh0y"
    "kchEIhOJTGQ3Pre9G2EMlWyOTsBwvvrhfLvhD96zqXXP3OVAVVMivjcsrSkRtrKqxp2d24"
    "ws2M3Ece6Iy/gQej4340UUF3/8UwK0BUR+mSS20pM0NxzDIblhYz6zwqAwCLdyyYRR1+Ma"
    "10GeSmj8aepIrvCJ4awygzkbFcRzJe1cZjCOY0k8V9Q4mkQum6+0jtpkgNQZBLhB1BpIIS"
    "fQBU5AmkE5yIut2LRUHw2s55UsrOclJtbznI21Y3dlxxFHf+V++ytnfItyCsgaNdyJRJv5"
    "JM4vr5qCPEuIVeLDSuiw7IzmyoGpmaBGEsEUNdW4Gv77XMVuWIzxSgARroYweN7yAB9bNn"
    "WX6qUilshm+1n6oWXQH2yPo9zxK2w5tMenZ0cX/1IvzseKXPPH/7o6OVJgPvIm9ODlK501"
    "OiPWQ8VjW+WMd04G7Q+9p3MGmc2ndDlyxrqIZuQQ1xyu3CjXqbAtSbQXyP+sqSVgy4H8Mm"
    "GSg7Sc5M+IIs/fZZ5/Qj0gY8dTSzt3YVYUExdqJC7MEJh631dKFCtgd/oDS/PQlQN0U1Lo"
    "UFsTn5s4BuqG5yY97Sew66NzUzOrS861k3tm+1+o5Q8U3rXk5rDMvcag2QjqQjRe+OLd1P"
    "GYGVWZEM9ttsxF5edVKWoRuaBDuBTeM/lGPWdZ3JOInD2/qhLCG5dONxzXjauH1n4PQ8CH"
    "Ibwdc9dhJY4t2sDxh1OVC4vb95AEayR4V16QNGDOiPUQ7UZSBa/2II21QZZBhgxDdtEOXY"
    "1+rP9oD74siGRel8cYz0Nh0tjugVlC3GDSWEwai1HmWSLsJ8s0mf0LlM0ZKKgw+fawjAyb"
    "iIajpP7OWjqsGGBl4Laz4LMiAlAcTszHbMMsxJKnHSBa5LGqCrgsg1sZnuTdTdjzfbzSVQ"
    "1fXAlg+GLFOpyo4tZbF/CwXw/VMMBcoX5FQ1GsdvFfU9H5eD1mfNSvyS0kPw/moS+PUWNC"
    "jCm1Zt8SKvK6szCXukFdODcI7j9nahLHZlGydHEEbcIHIu9u3PoTIAn8kcjnHojjfZQvpz"
    "NLnIObgWszTgB/vaB3bET9a5HdXThkydiB9t7U8cHXOWUklPvfzyefT96vJPlTn5JTX+Qk"
    "8kLPJkiMXWcmvKYzB/La/2aLN04ewzvymM/fyrem0DGklx9btuVNID0+dMF/V3g00WPEdR"
    "beULwaaLMsPMbHNTwuHmZPgiz5Acfghv8k14mgXZuHXiSrKzq9uCYbfXkiI4WPNs6MFxZm"
    "qO0gTXVX6q2NMK//yKgjDdewSFc1EoNc//FSZ+W/V0poVvuh8ZyUPNHk6Ow9Xxet21uubY"
    "Ms+R/y6PLdTyfvP384ebQGkUy2tVbHRhTQkCqDbL+GgvyEymME8wQWpfg45/Zfa9W9/E5i"
    "GMOSwjCA4bL2SFyVwdR6+wbftGgiPo5+wnffJ7/h/EI1H57kpyZfYe2yBazej1l1X75ihK"
    "3iMIFtPTXqr/TRYyiZwlUUvldtZ7FI9Vf+6GQ46z831MFGdMx3w5HHuALHt+LU05HSacey"
    "GJZQOujuaYDWSVS4HKbFER4poR6SOi8qxXe8KInveJGP75A1nk2JtGwfPcR++4RaBJoOpS"
    "aJIKlWjVSz7Hmg8GwWY7wSwBSElQAO9dRNV45EusVcDaE+3ZSW0fS64QS+5pROJHBOV5rT"
    "zHUdrYV5JYAAVwI4sL3A1fImJRIIMaaGxRjENTGIMY2sP/ppSYw07fIoy2yT5jBnRHGcuz"
    "zOU+r5I4/9kR/kwrQasgjm1cie+w99TiKwSodgyoj1r7rb9pMWya5CzSUqI4pLVJeXKBHh"
    "kB/hY+u2cIlaifRmffr7wcGLF68Pnr149ebl4evXL988Wy1U+VtlK9bx6Y+waKVGM7+KxV"
    "5mze9KEsNvqsvflMsMJ8lSXnHjTwv15tPa2tafco5X9tbJQniiVYnoBjkE8pKIbRrbTCiD"
    "BrZ5ScQ2W2Jt7o/YeMwMVcLCYioyK4eEZDVCMhOmVnUiZ+VwGmdKrPHpONFQEFbtUTfI0Q"
    "JyvGJlUkAW6h8l8KaKA/NNsQPzTc6BGQI2czyF5VLMZ6WENpq6XYO5kckLT/DZbcEMXu+Q"
    "z/fSvyndQJlLRaSm1pKsFsdpnp/m/KdvlkElJYjER5eJj/SZGg1dMSeIymLmFC9zIRhdE9"
    "a0FAYrZ3nY9LmRqqhmxBDWNemFpZN7Nc/xfpG62k9o1ycYTk+u9Ylqom98i+j+kvTYU5DT"
    "6+J6jJPtaQswf/bYHmriVaHN7eQpdPlbSCeg1IfSE9jpfO4693SqUMmPI9Effr4ozg0aAX"
    "4UddOjCZ0m6JzZjCoNFx2U3oW99BWkTGrzzXFKpVLvI1K5vFebY5XJtdVHtMAHVhOlS95F"
    "n+CBpb3BrCJX0WEqdXKRq+SoVWmOkVF0JqtirpFL2NY8ch2rZ9dkMeHDdS9yeEA+D2dMrj"
    "0ncA02StowOPjrOfnEIvW7UybTyEhAO/nvjq2dWAMPKm/wSWz5oHJRuvQKJaL7mzF920yw"
    "5Y2YDb9dMa9L63ilBVus4hVP+L0t4oUnXR40V5zeq3QJY6U0UnHIcCLD2TF7YFiX4VRotY"
    "jyWh5OuUB2KUHkpTFhZiBAzhlyq3vDMjPOi1pVzRdps68+fzt3lfIQEiLCxSirYlwL7j+W"
    "7zP3W/HCb+UUh5BbMewFBOTEiY49XYINF6ZIJP7CIaY1HjNXkVRyJ68BmSe/TBxhYoqclR"
    "5Yms4CLE1/AuIRmI88wnVZbhmH9fEgl2OYaNKESZaklQRZofAUWKOahmYmH5eMUf2EXJKO"
    "jqm3OmDR7lfy78G7i1U08d7ZtYarWW3NrUEadMxn1UJNO1hPlxtEjuXkMGQsTxDw73/iuB"
    "vwAylBDBnrMg3g8DV+gxGWxHB8uzy+MAL/5Rqrzh4ky/SQvN7+YX1Mlrfms6l7BgpO5k7p"
    "fGM/TCLeotp6+fPpp71VW6lvTEbBxojL8i1C/uHo8mrfIR8t+E/ki7y+UlvSQ3tn1l68er"
    "Yvx9ZWeGmeqcrJtYfu833BVsQhepvmUfNQt9wD3RLiYTY5UJSI4fh2eXxDAnyDjSgviGem"
    "8/lUAi8+ujim1jRwtdLVFIkjj5WHGmOLWo8tCqfnhhtEThi3iS5vE+FwuYx6KlfHFftauo"
    "Qlci3aiTtw112d/POqnAJZjeqH87Mf4+ZrSp8yL5htFMKXlsQPrMsfWMoZrznOWVkc6c6P"
    "dBRUstFIS7I40l0eaQy+fsijj3HBGBfcMrTbiQuucmxcVKtWWNo6RzKjYMhL3lWPIG/0aG"
    "YKs5KY3hjT9XG9o9VIrg/uPbfj2uaEigLpxgSqpUc9kQWNAlhFPXUIar1hBn8/CH+1/HyQ"
    "bv3u1Ac0pbhm+HG585jpEuUxDuEXEQoMa8bCOoFv8B8GNZa/HJ1enZ79+AiDYrsQFOtF34"
    "WWsyqS2ZUWhsp2tSC38JvLj27F8JFEvIfhUNuPZNCnApEErEMCBrp56RIJzPOXcxWBNja2"
    "pht5i9KyLTqMVlf21mNkMsMyNyJE0pJIiOzjDp1RtSsfQ0+LISFSTojI5k9NQkQ+Ibqf0K"
    "4/wpueXJ06u8sNY5EIbaAy9Fc3h6VWPiRkE2nZKpr4q+OrkMSNjB0XDqZy05zb4+EJVeiR"
    "cHMbDqiGprkoQgd3ucls8WnKm4d93LBby/aIr8jN1NxjlJTA3HX+wwyBFdQiyCdokhoIoM"
    "WEcl2Jw4qeGh2VTUmsPWiralCPYOADbfHfLvokp5dSvkdkGHbLMGgWyKhTGqNra27G5Hxe"
    "yeZ8XmJ0Ps9ZnfHHWRXeuH0P8W3kqG1m0at8oDkt1kO0DyqhfVCC9kEebVhE8jAXnyiL2+"
    "OBskoHylxmMNglNStEJjIY0Izp5NCAl86CJDqw5uinJdGT0ulhlo0LfZ4uLYsBal0e6ciI"
    "1a1Mm5JCPi57KhI4F/3qTCkpdNmUcpwS+VKT4vyU9LSfk3Utw5n+Witkggwn4haw7XkRlt"
    "QHq12BpVHmGIodqEjjqAhCCV8cV1qoFgxGfZ/N5iJ8y+H/BGmIzoK/Q4L9x9cWvy8SJ37z"
    "HIKiPMtkwPaeUGMyJJ5DfAjrgiyK4egTMeZhAsQn6oCx5h+pZJB53zF7DFOTP0OgFL6Mgl"
    "CO2vNlzYpZkazQUMkVu0xUdI5Lk9dmitP9Ca74/Ar54s7wxfIMqXosWBJpj6JokmrbMkuB"
    "HHxzWbCiRaziVI2btzdNv3m+J5NU2gYqgilJtJiMZk/gFFBofPRx+x5+9YdVXBWHxZ6Kw3"
    "wG1vFYaW5VC61NpHsI9vYjazmKfqDwWVQDO5FGsKuUJMKsjg1ndQx8TYQTCYS4EsTMdR1X"
    "B+GVAAJcCeC43u6Gie7QGbIXzpCxZVveZKNhzojiOHd5nDMMW26oS47U5CTRT9OJY0pd01"
    "obcXpFlHJNp8xF2Mt+ArrWKZPMpi5F8n9hNxPHuRsoXDLxrWGZV2YRNqromLmaMPL54sMj"
    "CIm/Yza4Qu4YeEygGtWEeuAGYYYLsfUeo1NmvhXlrohBbXLDiDdxFjahtxzlvAdmy33XL2"
    "mFLoy2FvmSQ/XGhG1+8DqRRsKiAmEhvrsRfGpabGdKajtAr5/he+zncKCbjaDOS26lzNcD"
    "QXvzENOiPtAY67IxFmoJo1BpyA95cTaJnGAfium1nVUCvplIX9NiaNNiyCJWYxHDGXvPXG"
    "u8DJcqnX2lQLwP0z531KriWavSw1b501bMDOZMGdpYTVNNddBmjamTs/cnF03ZBE0rrBFq"
    "qg29eLKnhHqQLqiNw4QhZBsXliqUby/W5NWzwzd7U1gKUhdsAHNWDM8YZoGdMY6ICtPi5U"
    "ISaXGx+HTeViG6hs562z7EsIedaaCdE+zdAn1YTQU5LFNBDhUqCDzkZulrFQFKyWDlH0Ug"
    "pWlCeLzeHE4J4fytOH8XUBSRGyEiF48uQZMTRmamy8wMFtRqPT0iZld4yB8c1ovAehEtQ9"
    "tevYgoL4Sl0tJ0ika8D/tZ9gjzRgtGrOaoKvZEmr8lwSdRq2rRJ8VoVIn1KE2qiKEe7Sye"
    "Q1Ic6oH595rlZFDpbl3phmRv/MVGdjC7YYpjFIXETF4QT2UWgevTWy0Pc1YOXczVTwKNNj"
    "QklMIY4J7NKQnUN0xNky71EktmBZHLVZQUD1yuxo4gjNtwAlvndLxKFJ1rSDEhxYT5/tok"
    "mDA33XZz01VhlwwaKP1/OszSO+ijR1hnz+XVhKdf58ZS4IAZAT+rPkJXrnV7Wynp4V4CBb"
    "qVH/5ExGoNVnFhoS0VSe4rTPLRxs1Rkk5R9hGkiA2pC1Jk2f8S9tYnsNrwoMSwlThSJGTX"
    "+1NG8qiuP9V7JmpdGRNq87ckDlccycK1fL5xvSVUpD61PDK3bJvf9R3Ih5o/vbthH8qEqL"
    "IfNWJAs1lQ0WGzweTetsNGl9XeBZu9RwQVf0HLLkjYWlK4JyVVi8zuGsANstlc9THuvECR"
    "b7QkNlmS6aHTcftHb5EQfMiEYDyG2uUqcoLoKMqESmM0H0bzdYxurRTNp14etgBwv8uB5B"
    "ZE7YogyNbuxL4vLLFdoby2TmXt09ksEIJPyfVjNnegHAkXsT0qtJch4R0wOoMEWn88uSaO"
    "azLXI/y1l9EdL6x5YjBhrDPK7xOf3jGPuM5ClMP2mNwjN+ZzDMAuXuI3+4bxRYdcz29Hnk"
    "3n3sTxR19nlv2YXzAC14WzhPGNx0+eXCdlWkTuMEga5pFgTvikF+W+x3zlEQVf6BTeYCne"
    "o5ipCF8cbvMfVVz7O/psBShikJMfIWTzvVTmNo6t2+IKCap9XmFrR2tOPVqjeUP77wcHL1"
    "68Pnj24tWbl4evX79882xlcedvlZnex6c/gvWd0oxjc7wkFdlqlKoqXIkE6lq5hCV/aBBH"
    "UWtkjVRhTRh3sf3puVqpK07QVXucoqr6KentrvoGlhHsE7itbGZVStisz00Uy/aQ82yiwg"
    "qb65ZnTUSQ6cq4RLgypuUMidpjTH8lL4g+MY9F1jvKvOeIzGIyqEnG4yfHtf6rjmSIbw3X"
    "sh6jSdhUIyn5lHo+mU+pwaBiKyWRfvvIC3kGYBYWE8uYEGoT8QyyoF5IBMR5xm2HzLj1/x"
    "aIBrgYkQGWD8nHyczyPGYSz4F8UHwiqfOX7+Y11h9/LaQUumY9aIVPiCfB/w73LHICzQs0"
    "L3plXiA3htxYR1aGjihCn8SRwctwliu0odT9UpUoOnwY+UiqqURHIuIy1ituHZu3obbJVQ"
    "jQHUKnS+hgWtWsX/JmxLKJN7UM5uXVm+10WUNV2avIzj1TTTry0RwxlyvHqs8lulP6odCk"
    "TZOpZLQm6EPxzdVU5opV5fsk7r1qnKYk0kfK8uXLKpzly5fFpCXcyxBB/KPSQDhq3kN0m8"
    "yGnEcY+LuCGMhEBEO6i8jMzO4GHRzvWgP86/8B8b9Cwg=="
)
