#!/bin/sh
# Cuts Noto Sans down to the characters the program can show. Needs pyftsubset (fonttools) and the two full fonts.
# Usage: subset.sh FOLDER-WITH-NotoSans-Regular.ttf-AND-NotoSans-Bold.ttf
set -eu
here=$(dirname "$0")
for weight in Regular Bold; do
    pyftsubset "$1/NotoSans-$weight.ttf" --output-file="$here/NotoSans-$weight.ttf" \
        --unicodes="U+0020-007E,U+00A0-017F,U+0218-021B,U+0401-045F,U+0490-0491,U+2010-2015,U+2018-201E,U+2022,U+2026" \
        --layout-features='kern,liga,locl' --name-IDs='*' --notdef-outline
done
