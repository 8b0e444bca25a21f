#!/usr/bin/env bash
# Sets up a fiscal year over the admin API: files in, two people linked, a unit's results in, the round read. Needs curl and jq.
#
#   API=http://127.0.0.1:5081/api/v1 KEY=pbms_… FILES=bot/Demonstration/Fy2568 deploymentTemplates/docs/set-up-a-year.sh
#
# The key is made once, with the server stopped:  dotnet PBMS.Bot.dll api-key --scope admin
set -euo pipefail
API=${API:-http://127.0.0.1:5081/api/v1}
FILES=${FILES:-bot/Demonstration/Fy2568}
YEAR=${YEAR:-2568}
HELD_BACK=results-4.1.csv # ศปท. hands in its own results, further down
: "${KEY:?set KEY to an API key of scope admin}"

call() { curl --silent --show-error --fail-with-body --header "X-Api-Key: $KEY" "$@"; echo; }

files=()
for file in "$FILES"/*.csv; do
  [ "$(basename "$file")" = "$HELD_BACK" ] || files+=(--form "files=@$file;type=text/csv")
done

echo "1. What would change? (nothing is written)"
call "${files[@]}" "$API/years/$YEAR/imports?dryRun=true" | jq '{applied, resultsAdded, tables: [.tables[] | {table, addedCount}]}'

echo "2. Import the year; the same key twice does it once"
call --header "Idempotency-Key: fy$YEAR" "${files[@]}" "$API/years/$YEAR/imports" | jq '{applied, version, resultsAdded}'

echo "3. The year at a glance, and the workbook it can be kept in from now on"
call "$API/years/$YEAR" | jq .
call "$API/years/$YEAR/export?format=xlsx" --output "fy$YEAR.xlsx" && echo "fy$YEAR.xlsx"

echo "4. Link codes for two people; each types theirs to the bot, or opens the link"
call --json '{"people":["rep-4.1","pla-4.1"],"validDays":7}' "$API/link-codes" | jq '.items[] | {person, code, link, expiresAt}'

echo "5. The results of ศปท. (or let rep-4.1 report them in the chat): only this table is brought, all else stays"
call --form "files=@$FILES/$HELD_BACK;type=text/csv" "$API/years/$YEAR/imports" | jq '{applied, resultsAdded}'

echo "6. Freeze the round and close the month"
call --request POST "$API/years/$YEAR/rounds/2/freezing" | jq .
month=$(call "$API/years/$YEAR/rounds" | jq -r '.items[1].month')
call --json '{"reason":"ข้อมูล ณ วันที่ 9 ธันวาคม 2567"}' "$API/years/$YEAR/months/$month/closing" && echo "$month closed"

echo "7. Read the round: central units, two months"
call "$API/years/$YEAR/rounds/2/scorecards?part=central&limit=1&frozen=true" | jq '.items[0] | {name, percent, exact, light, word}'
