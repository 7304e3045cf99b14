#ifndef TOTRINH_CBUILTINRULES_H
#define TOTRINH_CBUILTINRULES_H

#include <stddef.h>

/// One file of `Rules/`: its path below that folder and its bytes.
typedef struct {
  const char *path;
  const unsigned char *bytes;
  size_t count;
} totrinh_rule_file;

/// The files in the order of their paths, as many as `totrinh_rule_file_count` says.
const totrinh_rule_file *totrinh_rule_files(void);
/// How many there are.
size_t totrinh_rule_file_count(void);

/// The image of those files, at an address that suits any plain value; of no bytes where none was made.
const unsigned char *totrinh_rule_image(void);
/// How many bytes it has.
size_t totrinh_rule_image_size(void);

/// The commit that the build was told by `-DTOTRINH_COMMIT=…`; empty without.
const char *totrinh_commit(void);

#endif
