#!/bin/sh
# Makes the .docx, .doc, .odt, .rtf and .pdf of one resolution in six languages from their sources,
# *.fodt, with LibreOffice 7.4 (Debian 12: apt-get install --no-install-recommends
# libreoffice-writer fonts-liberation fonts-noto-core fonts-noto-cjk). The .html, .md, .txt and .xml
# (Akoma Ntoso) are written by hand.
set -e
cd "$(dirname "$0")"
profile=$(mktemp -d)
trap 'rm -rf "$profile"' EXIT
for format in docx doc odt rtf pdf; do
    soffice "-env:UserInstallation=file://$profile" --headless --convert-to "$format" ./*.fodt \
        >/dev/null
done
