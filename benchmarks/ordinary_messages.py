"""Messages as people and models write them, with much in them that only looks private.

Hashes, identifiers, versions, amounts, code that speaks of passwords, examples from manuals,
in English, Polish and German. None has anything that a person would want to take out. They
are the same ones every time for a seed.
"""

# ruff: noqa: E501 -- the lines of the texts are as long as they are

from __future__ import annotations

import base64
import random
import string
import uuid
from collections.abc import Callable, Iterator

_HEX = "0123456789abcdef"
_WORDS = {
    "en": (
        "the model answers with a short list of steps and a table where each row has its own unit"
        " because the harbour was closed for repairs most ships waited near the lighthouse until"
        " morning while the keeper counted them and wrote their names into a heavy book token key"
        " secret password phone address account number test value result"
    ),
    "pl": (
        "model odpowiada krótką listą kroków oraz tabelą w której każdy wiersz ma własną jednostkę"
        " ponieważ port był zamknięty większość statków czekała przy latarni aż do rana a latarnik"
        " liczył je i zapisywał nazwy w ciężkiej księdze hasło klucz telefon adres konto numer"
    ),
    "de": (
        "das Modell antwortet mit einer kurzen Liste von Schritten und einer Tabelle in der jede"
        " Zeile ihre eigene Einheit hat weil der Hafen gesperrt war warteten die meisten Schiffe"
        " beim Leuchtturm bis zum Morgen Passwort Schlüssel Telefon Adresse Konto Nummer"
    ),
}
_PRODUCTS = ("Qwen3", "gemma-3", "Llama-3.2", "Mistral-7B", "phi-4", "SmolLM2", "DeepSeek-R1")
_PACKAGES = ("numpy", "httpx", "@types/node", "react-dom", "tokio", "serde_json", "PySide6")


class Ordinary:
    """Draws messages; `messages(n)` yields so many."""

    def __init__(self, seed: int) -> None:
        self._dice = random.Random(seed)
        self._makers: tuple[Callable[[], str], ...] = (
            *(self._prose for _ in range(12)),
            *(self._numbers, self._amounts, self._dates, self._identifiers, self._hashes),
            *(self._versions, self._books, self._python, self._javascript, self._shell),
            *(self._config, self._config_of_secrets, self._advice, self._log, self._trace),
            *(self._table, self._formula, self._diff, self._lock_file, self._model_facts),
            *(self._web, self._paths, self._network, self._data, self._sql, self._css),
            *(self._handles, self._placeholders, self._sports, self._chemistry, self._ids_in_json),
        )

    def messages(self, count: int) -> Iterator[str]:
        """Yield messages: one to four kinds of paragraph each."""
        for _ in range(count):
            parts = [self._dice.choice(self._makers)() for _ in range(self._dice.randint(1, 4))]
            yield "\n\n".join(parts)

    # --- what they are made of -------------------------------------------------------------

    def _int(self, least: int, most: int) -> int:
        return self._dice.randint(least, most)

    def _some(self, letters: str, count: int) -> str:
        return "".join(self._dice.choices(letters, k=count))

    def _digits(self, count: int) -> str:
        return self._some(string.digits, count)

    def _sentence(self) -> str:
        words = _WORDS[self._dice.choice(tuple(_WORDS))].split()
        chosen = self._dice.choices(words, k=self._int(5, 22))
        return " ".join(chosen).capitalize() + self._dice.choice((".", ".", "?", "!", ":"))

    def _uuid(self) -> str:
        return str(uuid.UUID(int=self._dice.getrandbits(128), version=4))

    def _date(self) -> str:
        year, month, day = self._int(1950, 2030), self._int(1, 12), self._int(1, 28)
        return self._dice.choice(
            (
                f"{year}-{month:02}-{day:02}",
                f"{day:02}.{month:02}.{year}",
                f"{month}/{day}/{year}",
                f"{year}-{month:02}-{day:02}T{self._int(0, 23):02}:{self._int(0, 59):02}:07.123456Z",
                f"{year}{month:02}{day:02}",
            )
        )

    def _spaced(self, number: int, sign: str) -> str:
        return f"{number:,}".replace(",", sign)

    # --- kinds of paragraph ----------------------------------------------------------------

    def _prose(self) -> str:
        return " ".join(self._sentence() for _ in range(self._int(1, 6)))

    def _numbers(self) -> str:
        return ", ".join(
            self._dice.choice(
                (
                    str(self._int(0, 10**12)),
                    f"{self._dice.random():.17f}",
                    self._spaced(self._int(10**5, 10**10), self._dice.choice((" ", ",", ".", "'"))),
                    f"{self._dice.uniform(-180, 180):.6f}, {self._dice.uniform(-90, 90):.6f}",
                    f"0x{self._some(_HEX, 8)}",
                    f"{self._int(1, 9)}.{self._digits(4)}e-{self._int(2, 20)}",
                    self._some("01", self._int(8, 40)),
                )
            )
            for _ in range(self._int(3, 9))
        )

    def _amounts(self) -> str:
        amount = self._spaced(self._int(10_000, 900_000_000), self._dice.choice((" ", "\u00a0")))
        unit = self._dice.choice(("zł", "EUR", "€", "km", "mieszkańców", "people", "tokens", "kg"))
        return (
            f"{self._sentence()} {amount} {unit}, {self._spaced(self._int(1000, 10**8), ' ')} PLN."
        )

    def _dates(self) -> str:
        return (
            f"{self._sentence()} {self._date()} – {self._date()}, {self._int(0, 23)}:05, KW 07/24."
        )

    def _identifiers(self) -> str:
        return "\n".join(
            self._dice.choice(
                (
                    f"- id: {self._uuid()}",
                    f"- order {self._digits(3)}-{self._digits(7)}-{self._digits(7)}",
                    f"- NIP {self._digits(3)}-{self._digits(3)}-{self._digits(2)}-{self._digits(2)}",
                    f"- EAN {self._digits(13)}",
                    f"- DOI 10.{self._digits(4)}/s{self._digits(5)}-0{self._digits(2)}-{self._digits(5)}-{self._int(0, 9)}",
                    f"- arXiv:{self._digits(4)}.{self._digits(5)}",
                    f"- ticket ABC-{self._digits(5)}, room {self._int(1, 900)}, part"
                    f" {self._some('ABCDEF', 3)}{self._digits(6)}",
                    f"- {self._some(string.ascii_letters + string.digits + '_-', 11)} (video)",
                    f"- tracking 1Z{self._some(string.ascii_uppercase + string.digits, 16)}",
                    f"- MAC {':'.join(self._some(_HEX, 2) for _ in range(6))}",
                )
            )
            for _ in range(self._int(2, 6))
        )

    def _hashes(self) -> str:
        name = self._dice.choice(("md5", "sha1", "sha256", "sha512", "blake2b", "crc32", "etag"))
        size = {"md5": 32, "sha1": 40, "sha512": 128, "crc32": 8}.get(name, 64)
        return (
            f"{name}: {self._some(_HEX, size)}\n{self._some(_HEX, 40)}  file-{self._int(1, 99)}.bin"
        )

    def _versions(self) -> str:
        package = self._dice.choice(_PACKAGES)
        return (
            f"{package} {self._int(0, 20)}.{self._int(0, 40)}.{self._int(0, 30)} needs Python"
            f" >=3.{self._int(8, 14)}, Windows"
            f" 10.0.{self._int(10_000, 30_000)}.{self._int(1, 4000)},"
            f" CUDA 12.{self._int(0, 9)}.{self._int(0, 200)},"
            f" Chrome/120.0.{self._int(1000, 7000)}.{self._int(1, 200)},"
            f" version 10.{self._int(0, 9)}.{self._int(0, 9)}.{self._int(0, 9)}"
        )

    def _books(self) -> str:
        return (
            f"ISBN 978-{self._int(0, 9)}-{self._digits(2)}-{self._digits(6)}-{self._int(0, 9)},"
            f" ISBN 0-{self._digits(3)}-{self._digits(5)}-{self._int(0, 9)}, ISSN"
            f" {self._digits(4)}-{self._digits(4)},"
            f" pp. {self._int(1, 300)}–{self._int(301, 900)}, § {self._int(1, 900)} Abs. 2"
            f" BGB, Dz.U. {self._int(1990, 2026)} nr {self._int(1, 300)} poz. {self._int(1, 3000)}"
        )

    def _python(self) -> str:
        name = self._dice.choice(("token", "password", "secret", "api_key", "value"))
        return (
            f'```python\n@dataclass\nclass Config{self._int(1, 99)}:\n    {name}: str = ""\n'
            f"    retries: int = {self._int(1, 9)}\n\n"
            f'{name} = os.environ["{name.upper()}"]\n{name}2 = get_{name}(user.id, n={self._int(1, 9)})\n'
            f"tokens = tokenizer.encode(text, max_length={self._int(100, 9000)})\n"
            f"y = (weights @ x.T).to(device); z = a@b.grad\n"
            f'if len({name}) < {self._int(6, 20)}: raise ValueError("{name} too short")\n```'
        )

    def _javascript(self) -> str:
        return (
            f"```ts\nconst key{self._int(1, 9)} = `${{prefix}}-${{id}}`;\nconst token ="
            f" await getToken(req.headers['x-api-key']);\n"
            f"fetch(`/api/users/${{id}}?page={self._int(1, 99)}`,"
            f" {{ headers: {{ Authorization: `Bearer ${{token}}` }} }});\n"
            f'<input type="password" name="password" autocomplete="current-password" placeholder="Passwort2" />\n'
            f"export const passwordSchema = z.string().min({self._int(8, 16)}).max(64);\n```"
        )

    def _shell(self) -> str:
        return (
            f"```sh\ngit clone git@github.com:owner/project-{self._int(1, 99)}.git\ngit"
            f" checkout {self._some(_HEX, 7)}\n"
            f"docker pull ghcr.io/org/app@sha256:{self._some(_HEX, 64)}\nexport"
            f" API_KEY=<your key>\n"
            f'curl -s -H "Authorization: Bearer $TOKEN" https://api.example.com/v{self._int(1, 3)}/items\n'
            f"scp report.pdf server:/var/www/  # port 22, chmod 0{self._int(400, 777)}\n```"
        )

    def _config(self) -> str:
        return (
            f'```json\n{{"max_tokens": {self._int(16, 8192)}, "temperature": 0.{self._int(1, 9)}, "eos_token_id": {self._int(1, 200_000)},'
            f' "tokenizer_class": "{self._dice.choice(("Qwen2TokenizerFast", "LlamaTokenizer", "GPT2Tokenizer"))}",'
            f' "pad_token": "<|endoftext|>", "seed": {self._digits(9)}, "cache_key": "{self._some(_HEX, 32)}"}}\n```'
        )

    def _config_of_secrets(self) -> str:
        return (
            "```yaml\nenv:\n  - name: DB_PASSWORD\n    valueFrom:\n      secretKeyRef:\n"
            f"        name: app-{self._int(1, 99)}-credentials\n        key: db-password\n"
            f'  - name: TOKEN_TTL\n    value: "{self._int(60, 86_400)}"\npassword: ${{DB_PASSWORD}}\nsecret: {{{{ vault_secret }}}}\n'
            'api_key: your-api-key-here\nclient_secret: "xxxxxxxxxxxxxxxxxxxx"\n```'
        )

    def _advice(self) -> str:
        return self._dice.choice(
            (
                f"Your password should have at least {self._int(8, 20)} characters. The"
                f" token is short-lived. Keep the key: it is needed later.",
                f"Das Passwort muss {self._int(8, 20)} Zeichen haben. Der Schlüssel ist"
                f" unter der Matte. Telefon: siehe unten.",
                f"Hasło powinno mieć co najmniej {self._int(8, 20)} znaków. Klucz to"
                f" podstawa. Telefon jest rozładowany, numer pokoju {self._int(1, 900)}.",
                "Password: required. E-mail: required. Phone: optional. Token: none. The"
                " secret is practice.",
                f'The context has {self._int(1, 200)}k tokens; token {self._int(1, 9000)} is "Ġthe". Secret santa is on day {self._int(1, 28)}.',
                f"A phone costs {self._int(100, 2000)} euros, a call {self._int(1, 90)}"
                f" cents a minute; tel aviv, phonetics, 5 phones.",
            )
        )

    def _log(self) -> str:
        return "\n".join(
            f"{self._date()} [{self._int(1, 9999)}] INFO req={self._some(_HEX, 16)} took"
            f" {self._int(1, 9000)} ms,"
            f" {self._int(1, 10**9)} bytes, pid {self._int(1, 99_999)}, span {self._some(_HEX, 32)}"
            for _ in range(self._int(2, 5))
        )

    def _trace(self) -> str:
        return (
            "Traceback (most recent call last):\n"
            f'  File "/usr/lib/python3.11/json/decoder.py", line {self._int(1, 900)}, in decode\n'
            f'  File "/app/src/main_{self._int(1, 99)}.py", line {self._int(1, 900)}\n'
            f"    at com.example.Main.run(Main.java:{self._int(1, 900)}) 0x{self._some(_HEX, 16)}\n"
            "KeyError: 'token'"
        )

    def _table(self) -> str:
        rows = "\n".join(
            f"| {self._int(1, 99)} | {self._spaced(self._int(1000, 10**7), ' ')} |"
            f" {self._dice.uniform(0, 100):.2f} % | +{self._int(1, 400)} |"
            for _ in range(self._int(2, 8))
        )
        return f"| n | sum | share | change |\n|---|---|---|---|\n{rows}"

    def _formula(self) -> str:
        return (
            rf"$$\int_0^{{{self._int(1, 9)}}} x^{{{self._int(2, 9)}}}\,dx ="
            rf" \frac{{{self._digits(5)}}}{{{self._digits(3)}}} \\ \text{{and}} \\"
            rf" \alpha_{{{self._int(1, 9)}}}$$"
        )

    def _diff(self) -> str:
        return (
            f"diff --git a/x.py b/x.py\nindex {self._some(_HEX, 7)}..{self._some(_HEX, 7)}"
            f" 100644\n@@ -{self._int(1, 900)},7 +{self._int(1, 900)},9 @@\n"
            f"-PORT = {self._int(1000, 9999)}\n+PORT ="
            f" {self._int(10_000, 65_000)}\n+{self._digits(6)}\n commit {self._some(_HEX, 40)}"
        )

    def _lock_file(self) -> str:
        digest = base64.b64encode(bytes(self._dice.choices(range(256), k=64))).decode()
        return (
            f'```json\n"node_modules/left-pad": {{"version": "1.{self._int(0, 9)}.0", "integrity": "sha512-{digest}"}}\n```\n'
            f"numpy==2.{self._int(0, 9)}.1 --hash=sha256:{self._some(_HEX, 64)}"
        )

    def _model_facts(self) -> str:
        return (
            f"{self._dice.choice(_PRODUCTS)}-{self._int(1, 70)}B-Instruct-Q{self._int(2, 8)}_K_M.gguf, {self._int(1, 70)}.{self._int(1, 9)} GB,"
            f" {self._int(1, 80)} layers, {self._spaced(self._int(10**8, 10**11), ' ')}"
            f" parameters, {self._dice.uniform(1, 90):.1f} tok/s"
        )

    def _web(self) -> str:
        return (
            f"See https://example.com/articles/{self._int(2000, 2026)}/{self._int(1, 12)}/some-long-title-{self._digits(6)}?utm_source=news&id={self._digits(8)}#part-{self._int(1, 9)}"
            f" and https://youtu.be/{self._some(string.ascii_letters + string.digits, 11)}"
            f" or <https://de.wikipedia.org/wiki/Tür>."
        )

    def _paths(self) -> str:
        return self._dice.choice(
            (
                "Open `/home/user/project/config.yaml`, `/usr/local/bin`,"
                " `~/Documents/notes.md` or `./build`.",
                r"It is in C:\Program Files\App\app.exe, C:\Windows\System32 or"
                r" %USERPROFILE%\Desktop.",
                "Mount /mnt/data, /var/lib/docker, /Users/Shared/models and /home/<name>/.config.",
            )
        )

    def _network(self) -> str:
        return (
            f"DNS 8.8.8.8 and 1.1.1.1, mask 255.255.255.0,"
            f" {self._int(11, 99)}.{self._int(1, 250)}.{self._int(1, 250)}.{self._int(1, 250)},"
            f" 2001:db8::{self._some(_HEX, 4)}, private ranges 10.0.0.0/8 and 192.168.0.0/16"
            f", example.com:443"
        )

    def _data(self) -> str:
        return (
            f"![](data:image/png;base64"
            f",{base64.b64encode(bytes(self._dice.choices(range(256), k=90))).decode()})"
        )

    def _sql(self) -> str:
        return (
            f"```sql\nSELECT id, password_hash, phone FROM users WHERE created_at >"
            f" '{self._date()}' AND token IS NOT NULL LIMIT {self._int(1, 900)};\n"
            f"CREATE TABLE t{self._int(1, 99)} (password VARCHAR(255) NOT NULL, api_key"
            f" CHAR(64), phone TEXT);\n```"
        )

    def _css(self) -> str:
        return (
            f"```css\n.sk-circle-fade-dot:nth-child({self._int(1, 12)})"
            f" {{ color: #{self._some(_HEX, 6)}; transition: all {self._int(1, 900)}ms; }}\n"
            f".key-{self._int(1, 99)} {{ width: calc(100% - {self._int(1, 90)}px); }}\n```"
        )

    def _handles(self) -> str:
        return (
            f"Thanks @maria_k and @dev{self._int(1, 999)}! npm i"
            f" react@18.{self._int(0, 3)}.0 @scope/pkg@^{self._int(1, 9)}.0,"
            f" #{self._int(1, 90_000)}, r/LocalLLaMA, 5 @ 3 for 2."
        )

    def _placeholders(self) -> str:
        return self._dice.choice(
            (
                "postgres://user:password@localhost/db, redis://:${REDIS_PASSWORD}@cache,"
                " https://<user>:<token>@host",
                "Set `HF_TOKEN=hf_...` and `OPENAI_API_KEY=sk-...`, then `Authorization:"
                " Bearer <token>`.",
                'api_key = "YOUR_API_KEY"; secret = \'changeme\'; token: "***"; password="********"',
                "Tel.: +48 … … …, call 112 or 911, zadzwoń pod 997, Notruf 110, extension 4711.",
            )
        )

    def _sports(self) -> str:
        return (
            f"1. e4 e5 2. Nf3 Nc6 3. Bb5 a6, {self._int(0, 9)}:{self._int(0, 9)}"
            f" ({self._int(0, 4)}:{self._int(0, 4)}), 6-4 7-6 6-3,"
            f" {self._int(1, 59)}:{self._int(10, 59)}.{self._digits(2)} min, 4-4-2"
        )

    def _chemistry(self) -> str:
        return (
            f"C{self._int(1, 30)}H{self._int(1, 60)}O{self._int(1, 9)}, CAS"
            f" {self._digits(5)}-{self._digits(2)}-{self._int(0, 9)},"
            f" ATGC{self._some('ACGT', 40)}, pH {self._dice.uniform(1, 14):.1f}, InChIKey"
            f" {self._some(string.ascii_uppercase, 14)}-{self._some(string.ascii_uppercase, 10)}-N"
        )

    def _ids_in_json(self) -> str:
        return (
            f'```json\n{{"id": "{self._uuid()}", "trace": "{self._some(_HEX, 32)}", "object": "chatcmpl-{self._some(string.ascii_letters + string.digits, 24)}",'
            f' "created": {self._int(1_600_000_000, 1_900_000_000)}, "ms": {self._int(1_600_000_000_000, 1_900_000_000_000)}, "us": {self._int(16 * 10**14, 19 * 10**14)}, "next_page": {self._int(2, 99)}}}\n```'
        )
