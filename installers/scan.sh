#!/bin/sh
# Asks the public database of known vulnerabilities (osv.dev) about every library in the bill of
# materials: names and versions go out, nothing else. For the release, not for the product, which
# uses no network. `--print` shows what would be sent.
#
# Prints what is known, one line per library; exit code 1 if there is any, 3 without an answer.
cd "$(dirname "$0")/.." || exit 2
bill=target/bom.json
[ -r "$bill" ] || { echo "$bill is missing: mvn package makes it." >&2; exit 2; }
addresses=$(sed -n 's/^      "purl" : "\(pkg:maven[^"?]*\).*/\1/p' "$bill" | sort -u)
question=$(
    printf '{"queries":['
    echo "$addresses" | sed 's/.*/{"package":{"purl":"&"}}/' | paste -sd, -
    printf ']}'
)
if [ "${1:-}" = --print ]; then
    echo "$question"
    exit 0
fi
answer=$(printf '%s' "$question" | curl -sS --fail --max-time 60 -H 'Content-Type: application/json' \
    --data-binary @- "${OSV:-https://api.osv.dev}/v1/querybatch") || exit 3
# One result per question, in its order.
printf '%s' "$answer" | tr -d ' \n' | sed 's/^{"results":\[//; s/\]}$//' | awk -v names="$addresses" '
    BEGIN { many = split(names, name, "\n"); depth = 0; at = 0 }
    {
        for (i = 1; i <= length($0); i++) {
            c = substr($0, i, 1)
            if (c == "{" && depth++ == 0) { at++; text = "" }
            if (depth > 0) text = text c
            if (c == "}" && --depth == 0) {
                ids = ""
                while (match(text, /"id":"[^"]*"/)) {
                    ids = ids " " substr(text, RSTART + 6, RLENGTH - 7)
                    text = substr(text, RSTART + RLENGTH)
                }
                if (ids != "") { print name[at] ids; bad = 1 }
            }
        }
        if (at != many) { print "The answer is about " at " of " many " libraries."; bad = 1 }
    }
    END { if (!bad) print "Nothing known about " many " libraries."; exit bad }'
