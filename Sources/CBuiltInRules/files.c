#include "CBuiltInRules.h"

const totrinh_rule_file totrinh_rule_files[] = {{"", 0, 0}};
const size_t totrinh_rule_file_count = 0;
