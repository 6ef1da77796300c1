#!/bin/sh
# Makes the PDFs of this folder from the .fodt files beside them, with LibreOffice's converter.
# Debian: apt-get install --no-install-recommends libreoffice-writer fonts-liberation \
#     fonts-noto-core fonts-noto-cjk
set -e
cd "$(dirname "$0")"
profile=$(mktemp -d)
trap 'rm -rf "$profile"' EXIT
soffice "-env:UserInstallation=file://$profile" --headless --convert-to pdf ./*.fodt
