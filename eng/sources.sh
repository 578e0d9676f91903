# What the program is built from. Sourced by sh scripts that have set $root.

sources_where() {
  find "$root/src" "$root/global.json" "$root/Directory.Build.props" "$root/Directory.Packages.props" \
    \( -name bin -o -name obj -o -name wwwroot -o -name Front \) -prune -o \
    -type f \( -name '*.cs' -o -name '*.csproj' -o -name '*.cshtml' -o -name '*.resx' -o -name '*.props' -o -name '*.template.json' -o -name '*.card.yaml' -o -name '*.mjs' -o -name global.json \) "$@"
}

sources() { sources_where -print; }

# Sources changed after the file $1; anything at all, such as a complaint that it is missing, means yes.
newer_sources() { sources_where -newer "$1" -print 2>&1 | head -n 1; }
