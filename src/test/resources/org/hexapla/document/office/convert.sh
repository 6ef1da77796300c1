#!/bin/sh
# Makes the fixtures from their sources, *.fodt, with LibreOffice 7.4 (Debian 12:
# apt-get install --no-install-recommends libreoffice-writer). Run it in this folder.
set -e
profile=$(mktemp -d)
soffice() { command soffice "-env:UserInstallation=file://$profile" --headless "$@" >/dev/null; }
for format in docx doc odt rtf; do
    soffice --convert-to "$format" ./*.fodt
done
rm -r "$profile"
