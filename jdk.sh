# Sourced by ./utblick and ./verify: finds a JDK 25 or later even where the default java is older.
is_jdk() {
  [ -x "$1/bin/javac" ] || return 1
  major=$(sed -n 's/^JAVA_VERSION="\([0-9]*\).*/\1/p' "$1/release" 2>/dev/null)
  [ -n "$major" ] && [ "$major" -ge 25 ]
}

find_jdk() {
  on_path=$(command -v javac 2>/dev/null) && on_path=$(dirname "$(dirname "$(readlink -f "$on_path")")")
  for jdk in "${JAVA_HOME:-}" "${on_path:-}" /usr/lib/jvm/* /opt/java/* /opt/jdk* "$HOME"/.sdkman/candidates/java/* "$HOME"/.jdks/*; do
    if [ -n "$jdk" ] && is_jdk "$jdk"; then
      JAVA_HOME=$jdk
      export JAVA_HOME
      PATH="$JAVA_HOME/bin:$PATH"
      export PATH
      return 0
    fi
  done
  echo "Utblick needs a JDK 25 or later: install one (Temurin 25, for example) or set JAVA_HOME to it." >&2
  return 1
}
