#!/bin/sh
# jsc.sh <jsc> [--module] file | --batch manifest.json | --version
# Unknown options are refused here, since a script in jsc cannot choose the exit status.
jsc=$1
shift
for arg; do
  case $arg in
    --module | --batch | --version) ;;
    -*)
      echo "Error: JavaScriptCore shell: unknown option $arg" >&2
      exit 2
      ;;
  esac
done
exec "$jsc" "$(dirname "$0")/jsc.js" -- "$@"
