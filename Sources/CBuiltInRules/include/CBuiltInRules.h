#ifndef TOTRINH_CBUILTINRULES_H
#define TOTRINH_CBUILTINRULES_H

#include <stddef.h>

/// One file of `Rules/`: its path below that folder and its bytes.
typedef struct {
  const char *path;
  const unsigned char *bytes;
  size_t count;
} totrinh_rule_file;

/// The files in the order of their paths.
extern const totrinh_rule_file totrinh_rule_files[];
/// How many there are.
extern const size_t totrinh_rule_file_count;

#endif
