# Finds what the scripts need, or says in one line what to install. Sourced, not run.

# The major version of the JDK in a folder, from its release file; 0 when it has none.
jdk_version() {
  local line
  line=$(grep -s '^JAVA_VERSION=' "$1/release" || true)
  line=${line#JAVA_VERSION=\"}
  line=${line%%[.\"+-]*}
  echo "${line:-0}"
}

# Sets JAVA_HOME to a JDK of version 25 or newer.
require_jdk() {
  local home on_path
  on_path=$(command -v javac || true)
  [ -n "$on_path" ] && on_path=$(dirname "$(dirname "$(readlink -f "$on_path")")")
  for home in "${JAVA_HOME:-}" "$on_path" /usr/lib/jvm/* /usr/java/* /opt/*jdk* \
    "${HOME:-/}"/.sdkman/candidates/java/* /Library/Java/JavaVirtualMachines/*/Contents/Home; do
    if [ -x "$home/bin/javac" ] && [ "$(jdk_version "$home")" -ge 25 ]; then
      export JAVA_HOME=$home
      return
    fi
  done
  echo "Install a JDK 25 or newer (for example temurin-25-jdk or openjdk-25-jdk), or set JAVA_HOME to one." >&2
  exit 1
}

require_maven() {
  command -v mvn >/dev/null || {
    echo "Install Maven 3.8.7 or newer (for example: apt-get install maven)." >&2
    exit 1
  }
}

# Whether any source in the folders of the root that are named is newer than a file, or the file is
# not there. usage: older_than_sources file root folder...
older_than_sources() {
  local file=$1 root=$2
  shift 2
  [ ! -e "$file" ] || [ -n "$(find "$root/pom.xml" "${@/#/$root/}" \
    \( -name target -o -path '*/src/test' \) -prune -o -type f -newer "$file" -print -quit)" ]
}

# Builds the server and what it is made of, without tests. usage: build_server root
build_server() {
  mvn -q -B -f "$1/pom.xml" -pl support-api -am \
    -Dmaven.test.skip=true -Dspotless.check.skip=true package
}
