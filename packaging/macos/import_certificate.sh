#!/usr/bin/env bash
# Puts the certificate for signing into a keychain of its own, which the runner throws away
# with everything else. Reads MACOS_CERTIFICATE (base64 of a .p12) and
# MACOS_CERTIFICATE_PASSWORD; prints the name of the identity. Without them it prints nothing.
set -euo pipefail

if [[ -z "${MACOS_CERTIFICATE:-}" ]]; then
    echo "::warning::not signed: there is no secret MACOS_CERTIFICATE" >&2
    exit 0
fi
folder=$(mktemp -d)
trap 'rm -rf "$folder"' EXIT
keychain="${RUNNER_TEMP:-$HOME}/hfchat-signing.keychain-db"
password=$(openssl rand -hex 24)

printf '%s' "$MACOS_CERTIFICATE" | base64 --decode >"$folder/certificate.p12"
security create-keychain -p "$password" "$keychain"
security set-keychain-settings -lut 7200 "$keychain"
security unlock-keychain -p "$password" "$keychain"
security import "$folder/certificate.p12" -k "$keychain" -P "${MACOS_CERTIFICATE_PASSWORD:-}" \
    -T /usr/bin/codesign >&2
security set-key-partition-list -S apple-tool:,apple:,codesign: -s -k "$password" "$keychain" \
    >/dev/null
security list-keychains -d user -s "$keychain" "$HOME/Library/Keychains/login.keychain-db"
security find-identity -v -p codesigning "$keychain" |
    sed -n 's/.*"\(Developer ID Application: .*\)"/\1/p' | head -n 1
