/* Starts with the same libraries as totrinh, and ends: what a process costs before it does anything. */
#include <libxml/parser.h>
#include <zlib.h>

int main(void) {
  xmlInitParser();
  return zlibVersion()[0] == 0;
}
