#!/usr/bin/env bash
# Makes the Teams app package that an administrator uploads (Teams admin centre → Manage apps → Upload). Needs zip.
#
#   deploymentTemplates/teams/package.sh APP_ID HOST [pbms-teams.zip]
#
# APP_ID  application id of the bot's registration, the same as Teams:AppId
# HOST    name under which the public door is reached, "pbms.example.go.th"; it must answer /privacy and /terms
#
# A later package needs a higher "version" in manifest.json. What comes before and after: ../guides/teams.md
set -euo pipefail
guid='^[0-9a-fA-F]{8}(-[0-9a-fA-F]{4}){3}-[0-9a-fA-F]{12}$'
app_id=${1:-} host=${2:-} package=${3:-pbms-teams.zip}
[[ $app_id =~ $guid ]] || { echo "APP_ID must be a GUID." >&2; exit 2; }
[[ $host =~ ^[A-Za-z0-9.-]+$ ]] || { echo "HOST must be a host name without https:// or a path." >&2; exit 2; }
here=$(cd "$(dirname "$0")" && pwd)
folder=$(mktemp -d)
trap 'rm -rf "$folder"' EXIT
sed -e "s/\${APP_ID}/$app_id/g" -e "s/\${HOST}/$host/g" "$here/manifest.json" > "$folder/manifest.json"
cp "$here/en.json" "$here/color.png" "$here/outline.png" "$folder"
rm -f "$package"
(cd "$folder" && zip -q -X package.zip manifest.json en.json color.png outline.png)
mv "$folder/package.zip" "$package"
echo "$package"
