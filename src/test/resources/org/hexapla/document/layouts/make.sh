#!/bin/sh
# Makes the .docx and the .pdf of one resolution, set in unlike ways, from their sources, *.fodt, with
# LibreOffice 7.4 (Debian 12: apt-get install --no-install-recommends libreoffice-writer
# fonts-liberation fonts-dejavu-core fonts-noto-core fonts-noto-cjk). What the names say: "block" has
# gaps between paragraphs and no indents; "un" indents and gaps; "hang" hanging numbers; "tight"
# indents and no gaps; "small" a small page; "plain" neither gaps nor indents.
set -e
cd "$(dirname "$0")"
profile=$(mktemp -d)
trap 'rm -rf "$profile"' EXIT
soffice "-env:UserInstallation=file://$profile" --headless --convert-to docx ./*.fodt >/dev/null
soffice "-env:UserInstallation=file://$profile" --headless --convert-to pdf ./*.docx >/dev/null
