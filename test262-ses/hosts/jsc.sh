#!/bin/sh
# jsc.sh <JavaScriptCore: a jsc, or bun> [--module] file | --batch manifest.json | --version
# What is wrong with the arguments is said here: a script in jsc cannot choose the exit status.
wrong() {
  echo "Error: JavaScriptCore shell: $1" >&2
  echo "usage: [--module] file | --batch manifest.json | --version" >&2
  exit 2
}

engine=$1
shift
modes=0
files=0
version=
for arg; do
  case $arg in
    --version) version=1 ;;
    --module | --batch) modes=$((modes + 1)) ;;
    -*) wrong "unknown option $arg" ;;
    *)
      files=$((files + 1))
      [ -n "$version" ] || [ -r "$arg" ] || wrong "cannot read $arg"
      ;;
  esac
done
if [ -z "$version" ]; then
  [ $modes -le 1 ] || wrong '--module and --batch exclude each other'
  [ $files -eq 1 ] || wrong "expected one file, got $files"
fi

hosts=$(cd "$(dirname "$0")" && pwd)
case $(readlink "$engine" || echo "$engine") in
  *bun) exec "$engine" "$hosts/v8.mjs" "$@" ;;
  *) exec "$engine" "$hosts/jsc.js" -- "$@" ;;
esac
