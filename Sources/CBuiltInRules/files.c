// Written by Tests/Tools/embed-rules; do not edit.
#include "CBuiltInRules.h"

static const unsigned char file_0[] = {
#embed "../../Rules/cantho/consultation.sch" if_empty(0)
};
static const unsigned char file_1[] = {
#embed "../../Rules/cantho/examples/CT-1.1/fail-1.md" if_empty(0)
};
static const unsigned char file_2[] = {
#embed "../../Rules/cantho/examples/CT-1.1/fail-2.md" if_empty(0)
};
static const unsigned char file_3[] = {
#embed "../../Rules/cantho/examples/CT-1.1/pass-1.md" if_empty(0)
};
static const unsigned char file_4[] = {
#embed "../../Rules/cantho/examples/CT-1.1/pass-2.md" if_empty(0)
};
static const unsigned char file_5[] = {
#embed "../../Rules/cantho/examples/CT-3.1/fail-1.md" if_empty(0)
};
static const unsigned char file_6[] = {
#embed "../../Rules/cantho/examples/CT-3.1/fail-2.md" if_empty(0)
};
static const unsigned char file_7[] = {
#embed "../../Rules/cantho/examples/CT-3.1/pass-1.md" if_empty(0)
};
static const unsigned char file_8[] = {
#embed "../../Rules/cantho/examples/CT-3.1/pass-2.md" if_empty(0)
};
static const unsigned char file_9[] = {
#embed "../../Rules/cantho/examples/CT-3.2/fail-1.md" if_empty(0)
};
static const unsigned char file_10[] = {
#embed "../../Rules/cantho/examples/CT-3.2/fail-2.md" if_empty(0)
};
static const unsigned char file_11[] = {
#embed "../../Rules/cantho/examples/CT-3.2/pass-1.md" if_empty(0)
};
static const unsigned char file_12[] = {
#embed "../../Rules/cantho/examples/CT-3.2/pass-2.md" if_empty(0)
};
static const unsigned char file_13[] = {
#embed "../../Rules/cantho/examples/CT-3.3/fail-1.md" if_empty(0)
};
static const unsigned char file_14[] = {
#embed "../../Rules/cantho/examples/CT-3.3/fail-2.md" if_empty(0)
};
static const unsigned char file_15[] = {
#embed "../../Rules/cantho/examples/CT-3.3/pass-1.md" if_empty(0)
};
static const unsigned char file_16[] = {
#embed "../../Rules/cantho/examples/CT-3.3/pass-2.md" if_empty(0)
};
static const unsigned char file_17[] = {
#embed "../../Rules/cantho/examples/CT-4.1/fail-1.md" if_empty(0)
};
static const unsigned char file_18[] = {
#embed "../../Rules/cantho/examples/CT-4.1/fail-2.md" if_empty(0)
};
static const unsigned char file_19[] = {
#embed "../../Rules/cantho/examples/CT-4.1/pass-1.md" if_empty(0)
};
static const unsigned char file_20[] = {
#embed "../../Rules/cantho/examples/CT-4.1/pass-2.txt" if_empty(0)
};
static const unsigned char file_21[] = {
#embed "../../Rules/cantho/examples/CT-4.2/fail-1.md" if_empty(0)
};
static const unsigned char file_22[] = {
#embed "../../Rules/cantho/examples/CT-4.2/fail-2.txt" if_empty(0)
};
static const unsigned char file_23[] = {
#embed "../../Rules/cantho/examples/CT-4.2/pass-1.md" if_empty(0)
};
static const unsigned char file_24[] = {
#embed "../../Rules/cantho/examples/CT-4.2/pass-2.txt" if_empty(0)
};
static const unsigned char file_25[] = {
#embed "../../Rules/cantho/examples/CT-5.1/fail-1.md" if_empty(0)
};
static const unsigned char file_26[] = {
#embed "../../Rules/cantho/examples/CT-5.1/fail-2.txt" if_empty(0)
};
static const unsigned char file_27[] = {
#embed "../../Rules/cantho/examples/CT-5.1/pass-1.md" if_empty(0)
};
static const unsigned char file_28[] = {
#embed "../../Rules/cantho/examples/CT-5.1/pass-2.txt" if_empty(0)
};
static const unsigned char file_29[] = {
#embed "../../Rules/cantho/examples/CT-5.2/fail-1.md" if_empty(0)
};
static const unsigned char file_30[] = {
#embed "../../Rules/cantho/examples/CT-5.2/fail-2.md" if_empty(0)
};
static const unsigned char file_31[] = {
#embed "../../Rules/cantho/examples/CT-5.2/pass-1.md" if_empty(0)
};
static const unsigned char file_32[] = {
#embed "../../Rules/cantho/examples/CT-5.2/pass-2.md" if_empty(0)
};
static const unsigned char file_33[] = {
#embed "../../Rules/cantho/examples/CT-5.3/fail-1.txt" if_empty(0)
};
static const unsigned char file_34[] = {
#embed "../../Rules/cantho/examples/CT-5.3/fail-2.md" if_empty(0)
};
static const unsigned char file_35[] = {
#embed "../../Rules/cantho/examples/CT-5.3/pass-1.txt" if_empty(0)
};
static const unsigned char file_36[] = {
#embed "../../Rules/cantho/examples/CT-5.3/pass-2.md" if_empty(0)
};
static const unsigned char file_37[] = {
#embed "../../Rules/cantho/options.sch" if_empty(0)
};
static const unsigned char file_38[] = {
#embed "../../Rules/cantho/tasks.sch" if_empty(0)
};
static const unsigned char file_39[] = {
#embed "../../Rules/haiphong/appraisal.sch" if_empty(0)
};
static const unsigned char file_40[] = {
#embed "../../Rules/haiphong/asked.sch" if_empty(0)
};
static const unsigned char file_41[] = {
#embed "../../Rules/haiphong/attachments.sch" if_empty(0)
};
static const unsigned char file_42[] = {
#embed "../../Rules/haiphong/authority.sch" if_empty(0)
};
static const unsigned char file_43[] = {
#embed "../../Rules/haiphong/dates.sch" if_empty(0)
};
static const unsigned char file_44[] = {
#embed "../../Rules/haiphong/dossier.sch" if_empty(0)
};
static const unsigned char file_45[] = {
#embed "../../Rules/haiphong/examples/HP-1.1/fail-1.md" if_empty(0)
};
static const unsigned char file_46[] = {
#embed "../../Rules/haiphong/examples/HP-1.1/fail-2.md" if_empty(0)
};
static const unsigned char file_47[] = {
#embed "../../Rules/haiphong/examples/HP-1.1/fail-3.md" if_empty(0)
};
static const unsigned char file_48[] = {
#embed "../../Rules/haiphong/examples/HP-1.1/fail-4.md" if_empty(0)
};
static const unsigned char file_49[] = {
#embed "../../Rules/haiphong/examples/HP-1.1/fail-5.md" if_empty(0)
};
static const unsigned char file_50[] = {
#embed "../../Rules/haiphong/examples/HP-1.1/pass-1.md" if_empty(0)
};
static const unsigned char file_51[] = {
#embed "../../Rules/haiphong/examples/HP-1.1/pass-2.md" if_empty(0)
};
static const unsigned char file_52[] = {
#embed "../../Rules/haiphong/examples/HP-1.1/pass-3.md" if_empty(0)
};
static const unsigned char file_53[] = {
#embed "../../Rules/haiphong/examples/HP-1.1/pass-4.md" if_empty(0)
};
static const unsigned char file_54[] = {
#embed "../../Rules/haiphong/examples/HP-1.2/fail-1.md" if_empty(0)
};
static const unsigned char file_55[] = {
#embed "../../Rules/haiphong/examples/HP-1.2/fail-2.md" if_empty(0)
};
static const unsigned char file_56[] = {
#embed "../../Rules/haiphong/examples/HP-1.2/pass-1.md" if_empty(0)
};
static const unsigned char file_57[] = {
#embed "../../Rules/haiphong/examples/HP-1.2/pass-2.md" if_empty(0)
};
static const unsigned char file_58[] = {
#embed "../../Rules/haiphong/examples/HP-1.3/fail-1.md" if_empty(0)
};
static const unsigned char file_59[] = {
#embed "../../Rules/haiphong/examples/HP-1.3/fail-2.md" if_empty(0)
};
static const unsigned char file_60[] = {
#embed "../../Rules/haiphong/examples/HP-1.3/pass-1.md" if_empty(0)
};
static const unsigned char file_61[] = {
#embed "../../Rules/haiphong/examples/HP-1.3/pass-2.md" if_empty(0)
};
static const unsigned char file_62[] = {
#embed "../../Rules/haiphong/examples/HP-1.4/fail-1.md" if_empty(0)
};
static const unsigned char file_63[] = {
#embed "../../Rules/haiphong/examples/HP-1.4/fail-2.md" if_empty(0)
};
static const unsigned char file_64[] = {
#embed "../../Rules/haiphong/examples/HP-1.4/pass-1.md" if_empty(0)
};
static const unsigned char file_65[] = {
#embed "../../Rules/haiphong/examples/HP-1.4/pass-2.md" if_empty(0)
};
static const unsigned char file_66[] = {
#embed "../../Rules/haiphong/examples/HP-1.5/fail-1.md" if_empty(0)
};
static const unsigned char file_67[] = {
#embed "../../Rules/haiphong/examples/HP-1.5/fail-2.md" if_empty(0)
};
static const unsigned char file_68[] = {
#embed "../../Rules/haiphong/examples/HP-1.5/pass-1.md" if_empty(0)
};
static const unsigned char file_69[] = {
#embed "../../Rules/haiphong/examples/HP-1.5/pass-2.md" if_empty(0)
};
static const unsigned char file_70[] = {
#embed "../../Rules/haiphong/examples/HP-1.6/fail-1.md" if_empty(0)
};
static const unsigned char file_71[] = {
#embed "../../Rules/haiphong/examples/HP-1.6/fail-2.md" if_empty(0)
};
static const unsigned char file_72[] = {
#embed "../../Rules/haiphong/examples/HP-1.6/pass-1.md" if_empty(0)
};
static const unsigned char file_73[] = {
#embed "../../Rules/haiphong/examples/HP-1.6/pass-2.md" if_empty(0)
};
static const unsigned char file_74[] = {
#embed "../../Rules/haiphong/examples/HP-1.7/fail-1.md" if_empty(0)
};
static const unsigned char file_75[] = {
#embed "../../Rules/haiphong/examples/HP-1.7/fail-2.md" if_empty(0)
};
static const unsigned char file_76[] = {
#embed "../../Rules/haiphong/examples/HP-1.7/pass-1.md" if_empty(0)
};
static const unsigned char file_77[] = {
#embed "../../Rules/haiphong/examples/HP-1.7/pass-2.md" if_empty(0)
};
static const unsigned char file_78[] = {
#embed "../../Rules/haiphong/examples/HP-1.8/fail-1.md" if_empty(0)
};
static const unsigned char file_79[] = {
#embed "../../Rules/haiphong/examples/HP-1.8/fail-2.md" if_empty(0)
};
static const unsigned char file_80[] = {
#embed "../../Rules/haiphong/examples/HP-1.8/pass-1.md" if_empty(0)
};
static const unsigned char file_81[] = {
#embed "../../Rules/haiphong/examples/HP-1.8/pass-2.md" if_empty(0)
};
static const unsigned char file_82[] = {
#embed "../../Rules/haiphong/examples/HP-2.1/fail-1.md" if_empty(0)
};
static const unsigned char file_83[] = {
#embed "../../Rules/haiphong/examples/HP-2.1/fail-2.md" if_empty(0)
};
static const unsigned char file_84[] = {
#embed "../../Rules/haiphong/examples/HP-2.1/fail-3.md" if_empty(0)
};
static const unsigned char file_85[] = {
#embed "../../Rules/haiphong/examples/HP-2.1/fail-4.md" if_empty(0)
};
static const unsigned char file_86[] = {
#embed "../../Rules/haiphong/examples/HP-2.1/fail-5.md" if_empty(0)
};
static const unsigned char file_87[] = {
#embed "../../Rules/haiphong/examples/HP-2.1/pass-1.md" if_empty(0)
};
static const unsigned char file_88[] = {
#embed "../../Rules/haiphong/examples/HP-2.1/pass-2.md" if_empty(0)
};
static const unsigned char file_89[] = {
#embed "../../Rules/haiphong/examples/HP-2.1/pass-3.md" if_empty(0)
};
static const unsigned char file_90[] = {
#embed "../../Rules/haiphong/examples/HP-2.1/pass-4.md" if_empty(0)
};
static const unsigned char file_91[] = {
#embed "../../Rules/haiphong/examples/HP-2.1/pass-5.md" if_empty(0)
};
static const unsigned char file_92[] = {
#embed "../../Rules/haiphong/examples/HP-2.10/fail-1.md" if_empty(0)
};
static const unsigned char file_93[] = {
#embed "../../Rules/haiphong/examples/HP-2.10/fail-2.md" if_empty(0)
};
static const unsigned char file_94[] = {
#embed "../../Rules/haiphong/examples/HP-2.10/pass-1.md" if_empty(0)
};
static const unsigned char file_95[] = {
#embed "../../Rules/haiphong/examples/HP-2.10/pass-2.md" if_empty(0)
};
static const unsigned char file_96[] = {
#embed "../../Rules/haiphong/examples/HP-2.11/fail-1.md" if_empty(0)
};
static const unsigned char file_97[] = {
#embed "../../Rules/haiphong/examples/HP-2.11/fail-2.md" if_empty(0)
};
static const unsigned char file_98[] = {
#embed "../../Rules/haiphong/examples/HP-2.11/pass-1.md" if_empty(0)
};
static const unsigned char file_99[] = {
#embed "../../Rules/haiphong/examples/HP-2.11/pass-2.md" if_empty(0)
};
static const unsigned char file_100[] = {
#embed "../../Rules/haiphong/examples/HP-2.12/fail-1.md" if_empty(0)
};
static const unsigned char file_101[] = {
#embed "../../Rules/haiphong/examples/HP-2.12/fail-2.md" if_empty(0)
};
static const unsigned char file_102[] = {
#embed "../../Rules/haiphong/examples/HP-2.12/pass-1.md" if_empty(0)
};
static const unsigned char file_103[] = {
#embed "../../Rules/haiphong/examples/HP-2.12/pass-2.md" if_empty(0)
};
static const unsigned char file_104[] = {
#embed "../../Rules/haiphong/examples/HP-2.2/fail-1.md" if_empty(0)
};
static const unsigned char file_105[] = {
#embed "../../Rules/haiphong/examples/HP-2.2/fail-2.md" if_empty(0)
};
static const unsigned char file_106[] = {
#embed "../../Rules/haiphong/examples/HP-2.2/pass-1.md" if_empty(0)
};
static const unsigned char file_107[] = {
#embed "../../Rules/haiphong/examples/HP-2.2/pass-2.md" if_empty(0)
};
static const unsigned char file_108[] = {
#embed "../../Rules/haiphong/examples/HP-2.3/fail-1.md" if_empty(0)
};
static const unsigned char file_109[] = {
#embed "../../Rules/haiphong/examples/HP-2.3/fail-2.md" if_empty(0)
};
static const unsigned char file_110[] = {
#embed "../../Rules/haiphong/examples/HP-2.3/pass-1.md" if_empty(0)
};
static const unsigned char file_111[] = {
#embed "../../Rules/haiphong/examples/HP-2.3/pass-2.md" if_empty(0)
};
static const unsigned char file_112[] = {
#embed "../../Rules/haiphong/examples/HP-2.4/fail-1.md" if_empty(0)
};
static const unsigned char file_113[] = {
#embed "../../Rules/haiphong/examples/HP-2.4/fail-2.md" if_empty(0)
};
static const unsigned char file_114[] = {
#embed "../../Rules/haiphong/examples/HP-2.4/fail-3.md" if_empty(0)
};
static const unsigned char file_115[] = {
#embed "../../Rules/haiphong/examples/HP-2.4/fail-4.md" if_empty(0)
};
static const unsigned char file_116[] = {
#embed "../../Rules/haiphong/examples/HP-2.4/pass-1.md" if_empty(0)
};
static const unsigned char file_117[] = {
#embed "../../Rules/haiphong/examples/HP-2.4/pass-2.md" if_empty(0)
};
static const unsigned char file_118[] = {
#embed "../../Rules/haiphong/examples/HP-2.4/pass-3.md" if_empty(0)
};
static const unsigned char file_119[] = {
#embed "../../Rules/haiphong/examples/HP-2.5/fail-1.md" if_empty(0)
};
static const unsigned char file_120[] = {
#embed "../../Rules/haiphong/examples/HP-2.5/fail-2.md" if_empty(0)
};
static const unsigned char file_121[] = {
#embed "../../Rules/haiphong/examples/HP-2.5/pass-1.md" if_empty(0)
};
static const unsigned char file_122[] = {
#embed "../../Rules/haiphong/examples/HP-2.5/pass-2.md" if_empty(0)
};
static const unsigned char file_123[] = {
#embed "../../Rules/haiphong/examples/HP-2.6/fail-1.md" if_empty(0)
};
static const unsigned char file_124[] = {
#embed "../../Rules/haiphong/examples/HP-2.6/fail-2.md" if_empty(0)
};
static const unsigned char file_125[] = {
#embed "../../Rules/haiphong/examples/HP-2.6/pass-1.md" if_empty(0)
};
static const unsigned char file_126[] = {
#embed "../../Rules/haiphong/examples/HP-2.6/pass-2.md" if_empty(0)
};
static const unsigned char file_127[] = {
#embed "../../Rules/haiphong/examples/HP-2.7/fail-1.md" if_empty(0)
};
static const unsigned char file_128[] = {
#embed "../../Rules/haiphong/examples/HP-2.7/fail-2.md" if_empty(0)
};
static const unsigned char file_129[] = {
#embed "../../Rules/haiphong/examples/HP-2.7/pass-1.md" if_empty(0)
};
static const unsigned char file_130[] = {
#embed "../../Rules/haiphong/examples/HP-2.7/pass-2.md" if_empty(0)
};
static const unsigned char file_131[] = {
#embed "../../Rules/haiphong/examples/HP-2.8/fail-1.md" if_empty(0)
};
static const unsigned char file_132[] = {
#embed "../../Rules/haiphong/examples/HP-2.8/fail-2.md" if_empty(0)
};
static const unsigned char file_133[] = {
#embed "../../Rules/haiphong/examples/HP-2.8/pass-1.md" if_empty(0)
};
static const unsigned char file_134[] = {
#embed "../../Rules/haiphong/examples/HP-2.8/pass-2.md" if_empty(0)
};
static const unsigned char file_135[] = {
#embed "../../Rules/haiphong/examples/HP-2.9/fail-1.md" if_empty(0)
};
static const unsigned char file_136[] = {
#embed "../../Rules/haiphong/examples/HP-2.9/fail-2.md" if_empty(0)
};
static const unsigned char file_137[] = {
#embed "../../Rules/haiphong/examples/HP-2.9/pass-1.md" if_empty(0)
};
static const unsigned char file_138[] = {
#embed "../../Rules/haiphong/examples/HP-2.9/pass-2.md" if_empty(0)
};
static const unsigned char file_139[] = {
#embed "../../Rules/haiphong/examples/HP-3.1/fail-1.md" if_empty(0)
};
static const unsigned char file_140[] = {
#embed "../../Rules/haiphong/examples/HP-3.1/fail-2.md" if_empty(0)
};
static const unsigned char file_141[] = {
#embed "../../Rules/haiphong/examples/HP-3.1/fail-3.md" if_empty(0)
};
static const unsigned char file_142[] = {
#embed "../../Rules/haiphong/examples/HP-3.1/fail-4.md" if_empty(0)
};
static const unsigned char file_143[] = {
#embed "../../Rules/haiphong/examples/HP-3.1/fail-5.md" if_empty(0)
};
static const unsigned char file_144[] = {
#embed "../../Rules/haiphong/examples/HP-3.1/pass-1.md" if_empty(0)
};
static const unsigned char file_145[] = {
#embed "../../Rules/haiphong/examples/HP-3.1/pass-2.md" if_empty(0)
};
static const unsigned char file_146[] = {
#embed "../../Rules/haiphong/examples/HP-3.1/pass-3.md" if_empty(0)
};
static const unsigned char file_147[] = {
#embed "../../Rules/haiphong/examples/HP-3.1/pass-4.md" if_empty(0)
};
static const unsigned char file_148[] = {
#embed "../../Rules/haiphong/examples/HP-3.2/fail-1.md" if_empty(0)
};
static const unsigned char file_149[] = {
#embed "../../Rules/haiphong/examples/HP-3.2/fail-2.md" if_empty(0)
};
static const unsigned char file_150[] = {
#embed "../../Rules/haiphong/examples/HP-3.2/pass-1.md" if_empty(0)
};
static const unsigned char file_151[] = {
#embed "../../Rules/haiphong/examples/HP-3.2/pass-2.md" if_empty(0)
};
static const unsigned char file_152[] = {
#embed "../../Rules/haiphong/examples/HP-3.3/fail-1.md" if_empty(0)
};
static const unsigned char file_153[] = {
#embed "../../Rules/haiphong/examples/HP-3.3/fail-2.md" if_empty(0)
};
static const unsigned char file_154[] = {
#embed "../../Rules/haiphong/examples/HP-3.3/fail-3.md" if_empty(0)
};
static const unsigned char file_155[] = {
#embed "../../Rules/haiphong/examples/HP-3.3/fail-4.md" if_empty(0)
};
static const unsigned char file_156[] = {
#embed "../../Rules/haiphong/examples/HP-3.3/fail-5.md" if_empty(0)
};
static const unsigned char file_157[] = {
#embed "../../Rules/haiphong/examples/HP-3.3/pass-1.md" if_empty(0)
};
static const unsigned char file_158[] = {
#embed "../../Rules/haiphong/examples/HP-3.3/pass-2.md" if_empty(0)
};
static const unsigned char file_159[] = {
#embed "../../Rules/haiphong/examples/HP-3.3/pass-3.md" if_empty(0)
};
static const unsigned char file_160[] = {
#embed "../../Rules/haiphong/examples/HP-3.4/fail-1.md" if_empty(0)
};
static const unsigned char file_161[] = {
#embed "../../Rules/haiphong/examples/HP-3.4/fail-2.md" if_empty(0)
};
static const unsigned char file_162[] = {
#embed "../../Rules/haiphong/examples/HP-3.4/pass-1.md" if_empty(0)
};
static const unsigned char file_163[] = {
#embed "../../Rules/haiphong/examples/HP-3.4/pass-2.md" if_empty(0)
};
static const unsigned char file_164[] = {
#embed "../../Rules/haiphong/examples/HP-3.5/fail-1.md" if_empty(0)
};
static const unsigned char file_165[] = {
#embed "../../Rules/haiphong/examples/HP-3.5/fail-2.md" if_empty(0)
};
static const unsigned char file_166[] = {
#embed "../../Rules/haiphong/examples/HP-3.5/pass-1.md" if_empty(0)
};
static const unsigned char file_167[] = {
#embed "../../Rules/haiphong/examples/HP-3.5/pass-2.md" if_empty(0)
};
static const unsigned char file_168[] = {
#embed "../../Rules/haiphong/examples/HP-3.6/fail-1.md" if_empty(0)
};
static const unsigned char file_169[] = {
#embed "../../Rules/haiphong/examples/HP-3.6/fail-2.md" if_empty(0)
};
static const unsigned char file_170[] = {
#embed "../../Rules/haiphong/examples/HP-3.6/pass-1.md" if_empty(0)
};
static const unsigned char file_171[] = {
#embed "../../Rules/haiphong/examples/HP-3.6/pass-2.md" if_empty(0)
};
static const unsigned char file_172[] = {
#embed "../../Rules/haiphong/examples/HP-4.1/fail-1.md" if_empty(0)
};
static const unsigned char file_173[] = {
#embed "../../Rules/haiphong/examples/HP-4.1/fail-2.md" if_empty(0)
};
static const unsigned char file_174[] = {
#embed "../../Rules/haiphong/examples/HP-4.1/fail-3.md" if_empty(0)
};
static const unsigned char file_175[] = {
#embed "../../Rules/haiphong/examples/HP-4.1/fail-4.md" if_empty(0)
};
static const unsigned char file_176[] = {
#embed "../../Rules/haiphong/examples/HP-4.1/pass-1.md" if_empty(0)
};
static const unsigned char file_177[] = {
#embed "../../Rules/haiphong/examples/HP-4.1/pass-2.md" if_empty(0)
};
static const unsigned char file_178[] = {
#embed "../../Rules/haiphong/examples/HP-4.1/pass-3.md" if_empty(0)
};
static const unsigned char file_179[] = {
#embed "../../Rules/haiphong/examples/HP-4.1/pass-4.md" if_empty(0)
};
static const unsigned char file_180[] = {
#embed "../../Rules/haiphong/examples/HP-4.2/fail-1.md" if_empty(0)
};
static const unsigned char file_181[] = {
#embed "../../Rules/haiphong/examples/HP-4.2/fail-2.md" if_empty(0)
};
static const unsigned char file_182[] = {
#embed "../../Rules/haiphong/examples/HP-4.2/fail-3.md" if_empty(0)
};
static const unsigned char file_183[] = {
#embed "../../Rules/haiphong/examples/HP-4.2/pass-1.md" if_empty(0)
};
static const unsigned char file_184[] = {
#embed "../../Rules/haiphong/examples/HP-4.2/pass-2.md" if_empty(0)
};
static const unsigned char file_185[] = {
#embed "../../Rules/haiphong/examples/HP-4.2/pass-3.md" if_empty(0)
};
static const unsigned char file_186[] = {
#embed "../../Rules/haiphong/examples/HP-4.3/fail-1.md" if_empty(0)
};
static const unsigned char file_187[] = {
#embed "../../Rules/haiphong/examples/HP-4.3/fail-2.md" if_empty(0)
};
static const unsigned char file_188[] = {
#embed "../../Rules/haiphong/examples/HP-4.3/pass-1.md" if_empty(0)
};
static const unsigned char file_189[] = {
#embed "../../Rules/haiphong/examples/HP-4.3/pass-2.md" if_empty(0)
};
static const unsigned char file_190[] = {
#embed "../../Rules/haiphong/examples/HP-4.4/fail-1.md" if_empty(0)
};
static const unsigned char file_191[] = {
#embed "../../Rules/haiphong/examples/HP-4.4/fail-2.md" if_empty(0)
};
static const unsigned char file_192[] = {
#embed "../../Rules/haiphong/examples/HP-4.4/pass-1.md" if_empty(0)
};
static const unsigned char file_193[] = {
#embed "../../Rules/haiphong/examples/HP-4.4/pass-2.md" if_empty(0)
};
static const unsigned char file_194[] = {
#embed "../../Rules/haiphong/examples/HP-4.5/fail-1.md" if_empty(0)
};
static const unsigned char file_195[] = {
#embed "../../Rules/haiphong/examples/HP-4.5/fail-2.md" if_empty(0)
};
static const unsigned char file_196[] = {
#embed "../../Rules/haiphong/examples/HP-4.5/fail-3.md" if_empty(0)
};
static const unsigned char file_197[] = {
#embed "../../Rules/haiphong/examples/HP-4.5/pass-1.md" if_empty(0)
};
static const unsigned char file_198[] = {
#embed "../../Rules/haiphong/examples/HP-4.5/pass-2.md" if_empty(0)
};
static const unsigned char file_199[] = {
#embed "../../Rules/haiphong/examples/HP-4.5/pass-3.md" if_empty(0)
};
static const unsigned char file_200[] = {
#embed "../../Rules/haiphong/examples/HP-4.6/fail-1.md" if_empty(0)
};
static const unsigned char file_201[] = {
#embed "../../Rules/haiphong/examples/HP-4.6/fail-2.md" if_empty(0)
};
static const unsigned char file_202[] = {
#embed "../../Rules/haiphong/examples/HP-4.6/pass-1.md" if_empty(0)
};
static const unsigned char file_203[] = {
#embed "../../Rules/haiphong/examples/HP-4.6/pass-2.md" if_empty(0)
};
static const unsigned char file_204[] = {
#embed "../../Rules/haiphong/examples/HP-4.7/fail-1.md" if_empty(0)
};
static const unsigned char file_205[] = {
#embed "../../Rules/haiphong/examples/HP-4.7/fail-2.md" if_empty(0)
};
static const unsigned char file_206[] = {
#embed "../../Rules/haiphong/examples/HP-4.7/pass-1.md" if_empty(0)
};
static const unsigned char file_207[] = {
#embed "../../Rules/haiphong/examples/HP-4.7/pass-2.md" if_empty(0)
};
static const unsigned char file_208[] = {
#embed "../../Rules/haiphong/examples/HP-4.8/fail-1.md" if_empty(0)
};
static const unsigned char file_209[] = {
#embed "../../Rules/haiphong/examples/HP-4.8/fail-2.md" if_empty(0)
};
static const unsigned char file_210[] = {
#embed "../../Rules/haiphong/examples/HP-4.8/pass-1.md" if_empty(0)
};
static const unsigned char file_211[] = {
#embed "../../Rules/haiphong/examples/HP-4.8/pass-2.md" if_empty(0)
};
static const unsigned char file_212[] = {
#embed "../../Rules/haiphong/examples/HP-5.1/fail-1.md" if_empty(0)
};
static const unsigned char file_213[] = {
#embed "../../Rules/haiphong/examples/HP-5.1/fail-2.md" if_empty(0)
};
static const unsigned char file_214[] = {
#embed "../../Rules/haiphong/examples/HP-5.1/pass-1.md" if_empty(0)
};
static const unsigned char file_215[] = {
#embed "../../Rules/haiphong/examples/HP-5.1/pass-2.md" if_empty(0)
};
static const unsigned char file_216[] = {
#embed "../../Rules/haiphong/examples/HP-5.11/fail-1.md" if_empty(0)
};
static const unsigned char file_217[] = {
#embed "../../Rules/haiphong/examples/HP-5.11/fail-2.md" if_empty(0)
};
static const unsigned char file_218[] = {
#embed "../../Rules/haiphong/examples/HP-5.11/pass-1.md" if_empty(0)
};
static const unsigned char file_219[] = {
#embed "../../Rules/haiphong/examples/HP-5.11/pass-2.md" if_empty(0)
};
static const unsigned char file_220[] = {
#embed "../../Rules/haiphong/examples/HP-5.12/fail-1.md" if_empty(0)
};
static const unsigned char file_221[] = {
#embed "../../Rules/haiphong/examples/HP-5.12/fail-2.md" if_empty(0)
};
static const unsigned char file_222[] = {
#embed "../../Rules/haiphong/examples/HP-5.12/pass-1.md" if_empty(0)
};
static const unsigned char file_223[] = {
#embed "../../Rules/haiphong/examples/HP-5.12/pass-2.md" if_empty(0)
};
static const unsigned char file_224[] = {
#embed "../../Rules/haiphong/examples/HP-5.2/fail-1.docx" if_empty(0)
};
static const unsigned char file_225[] = {
#embed "../../Rules/haiphong/examples/HP-5.2/fail-2.docx" if_empty(0)
};
static const unsigned char file_226[] = {
#embed "../../Rules/haiphong/examples/HP-5.2/pass-1.docx" if_empty(0)
};
static const unsigned char file_227[] = {
#embed "../../Rules/haiphong/examples/HP-5.2/pass-2.docx" if_empty(0)
};
static const unsigned char file_228[] = {
#embed "../../Rules/haiphong/examples/HP-5.3/fail-1.md" if_empty(0)
};
static const unsigned char file_229[] = {
#embed "../../Rules/haiphong/examples/HP-5.3/fail-2.md" if_empty(0)
};
static const unsigned char file_230[] = {
#embed "../../Rules/haiphong/examples/HP-5.3/pass-1.md" if_empty(0)
};
static const unsigned char file_231[] = {
#embed "../../Rules/haiphong/examples/HP-5.3/pass-2.md" if_empty(0)
};
static const unsigned char file_232[] = {
#embed "../../Rules/haiphong/examples/HP-5.4/fail-1.md" if_empty(0)
};
static const unsigned char file_233[] = {
#embed "../../Rules/haiphong/examples/HP-5.4/fail-2.md" if_empty(0)
};
static const unsigned char file_234[] = {
#embed "../../Rules/haiphong/examples/HP-5.4/pass-1.md" if_empty(0)
};
static const unsigned char file_235[] = {
#embed "../../Rules/haiphong/examples/HP-5.4/pass-2.md" if_empty(0)
};
static const unsigned char file_236[] = {
#embed "../../Rules/haiphong/examples/HP-5.5/fail-1.docx" if_empty(0)
};
static const unsigned char file_237[] = {
#embed "../../Rules/haiphong/examples/HP-5.5/fail-2.docx" if_empty(0)
};
static const unsigned char file_238[] = {
#embed "../../Rules/haiphong/examples/HP-5.5/pass-1.docx" if_empty(0)
};
static const unsigned char file_239[] = {
#embed "../../Rules/haiphong/examples/HP-5.5/pass-2.docx" if_empty(0)
};
static const unsigned char file_240[] = {
#embed "../../Rules/haiphong/examples/HP-5.6/fail-1.docx" if_empty(0)
};
static const unsigned char file_241[] = {
#embed "../../Rules/haiphong/examples/HP-5.6/fail-2.docx" if_empty(0)
};
static const unsigned char file_242[] = {
#embed "../../Rules/haiphong/examples/HP-5.6/pass-1.docx" if_empty(0)
};
static const unsigned char file_243[] = {
#embed "../../Rules/haiphong/examples/HP-5.6/pass-2.docx" if_empty(0)
};
static const unsigned char file_244[] = {
#embed "../../Rules/haiphong/examples/HP-5.7/fail-1.txt" if_empty(0)
};
static const unsigned char file_245[] = {
#embed "../../Rules/haiphong/examples/HP-5.7/fail-2.docx" if_empty(0)
};
static const unsigned char file_246[] = {
#embed "../../Rules/haiphong/examples/HP-5.7/fail-3.md" if_empty(0)
};
static const unsigned char file_247[] = {
#embed "../../Rules/haiphong/examples/HP-5.7/pass-1.docx" if_empty(0)
};
static const unsigned char file_248[] = {
#embed "../../Rules/haiphong/examples/HP-5.7/pass-2.md" if_empty(0)
};
static const unsigned char file_249[] = {
#embed "../../Rules/haiphong/examples/HP-6.1/fail-1.md" if_empty(0)
};
static const unsigned char file_250[] = {
#embed "../../Rules/haiphong/examples/HP-6.1/fail-2.md" if_empty(0)
};
static const unsigned char file_251[] = {
#embed "../../Rules/haiphong/examples/HP-6.1/pass-1.md" if_empty(0)
};
static const unsigned char file_252[] = {
#embed "../../Rules/haiphong/examples/HP-6.1/pass-2.md" if_empty(0)
};
static const unsigned char file_253[] = {
#embed "../../Rules/haiphong/examples/HP-6.2/fail-1.txt" if_empty(0)
};
static const unsigned char file_254[] = {
#embed "../../Rules/haiphong/examples/HP-6.2/fail-2.txt" if_empty(0)
};
static const unsigned char file_255[] = {
#embed "../../Rules/haiphong/examples/HP-6.2/pass-1.txt" if_empty(0)
};
static const unsigned char file_256[] = {
#embed "../../Rules/haiphong/examples/HP-6.2/pass-2.txt" if_empty(0)
};
static const unsigned char file_257[] = {
#embed "../../Rules/haiphong/examples/HP-6.3/fail-1.md" if_empty(0)
};
static const unsigned char file_258[] = {
#embed "../../Rules/haiphong/examples/HP-6.3/fail-2.md" if_empty(0)
};
static const unsigned char file_259[] = {
#embed "../../Rules/haiphong/examples/HP-6.3/pass-1.md" if_empty(0)
};
static const unsigned char file_260[] = {
#embed "../../Rules/haiphong/examples/HP-6.3/pass-2.md" if_empty(0)
};
static const unsigned char file_261[] = {
#embed "../../Rules/haiphong/examples/HP-6.4/fail-1.txt" if_empty(0)
};
static const unsigned char file_262[] = {
#embed "../../Rules/haiphong/examples/HP-6.4/fail-2.md" if_empty(0)
};
static const unsigned char file_263[] = {
#embed "../../Rules/haiphong/examples/HP-6.4/pass-1.txt" if_empty(0)
};
static const unsigned char file_264[] = {
#embed "../../Rules/haiphong/examples/HP-6.4/pass-2.md" if_empty(0)
};
static const unsigned char file_265[] = {
#embed "../../Rules/haiphong/examples/HP-6.5/fail-1.md" if_empty(0)
};
static const unsigned char file_266[] = {
#embed "../../Rules/haiphong/examples/HP-6.5/fail-2.txt" if_empty(0)
};
static const unsigned char file_267[] = {
#embed "../../Rules/haiphong/examples/HP-6.5/pass-1.md" if_empty(0)
};
static const unsigned char file_268[] = {
#embed "../../Rules/haiphong/examples/HP-6.5/pass-2.txt" if_empty(0)
};
static const unsigned char file_269[] = {
#embed "../../Rules/haiphong/examples/HP-6.6/fail-1.md" if_empty(0)
};
static const unsigned char file_270[] = {
#embed "../../Rules/haiphong/examples/HP-6.6/fail-2.md" if_empty(0)
};
static const unsigned char file_271[] = {
#embed "../../Rules/haiphong/examples/HP-6.6/pass-1.md" if_empty(0)
};
static const unsigned char file_272[] = {
#embed "../../Rules/haiphong/examples/HP-6.6/pass-2.md" if_empty(0)
};
static const unsigned char file_273[] = {
#embed "../../Rules/haiphong/examples/HP-7.1/fail-1.txt" if_empty(0)
};
static const unsigned char file_274[] = {
#embed "../../Rules/haiphong/examples/HP-7.1/fail-2.md" if_empty(0)
};
static const unsigned char file_275[] = {
#embed "../../Rules/haiphong/examples/HP-7.1/pass-1.txt" if_empty(0)
};
static const unsigned char file_276[] = {
#embed "../../Rules/haiphong/examples/HP-7.1/pass-2.md" if_empty(0)
};
static const unsigned char file_277[] = {
#embed "../../Rules/haiphong/examples/HP-7.2/fail-1.md" if_empty(0)
};
static const unsigned char file_278[] = {
#embed "../../Rules/haiphong/examples/HP-7.2/fail-2.txt" if_empty(0)
};
static const unsigned char file_279[] = {
#embed "../../Rules/haiphong/examples/HP-7.2/pass-1.md" if_empty(0)
};
static const unsigned char file_280[] = {
#embed "../../Rules/haiphong/examples/HP-7.2/pass-2.txt" if_empty(0)
};
static const unsigned char file_281[] = {
#embed "../../Rules/haiphong/examples/HP-7.3/fail-1.md" if_empty(0)
};
static const unsigned char file_282[] = {
#embed "../../Rules/haiphong/examples/HP-7.3/fail-2.md" if_empty(0)
};
static const unsigned char file_283[] = {
#embed "../../Rules/haiphong/examples/HP-7.3/pass-1.md" if_empty(0)
};
static const unsigned char file_284[] = {
#embed "../../Rules/haiphong/examples/HP-7.3/pass-2.md" if_empty(0)
};
static const unsigned char file_285[] = {
#embed "../../Rules/haiphong/papers.sch" if_empty(0)
};
static const unsigned char file_286[] = {
#embed "../../Rules/haiphong/process.sch" if_empty(0)
};
static const unsigned char file_287[] = {
#embed "../../Rules/haiphong/recommendation.sch" if_empty(0)
};
static const unsigned char file_288[] = {
#embed "../../Rules/haiphong/wording.sch" if_empty(0)
};
static const unsigned char file_289[] = {
#embed "../../Rules/law/articles.sch" if_empty(0)
};
static const unsigned char file_290[] = {
#embed "../../Rules/law/bases.sch" if_empty(0)
};
static const unsigned char file_291[] = {
#embed "../../Rules/law/citations.sch" if_empty(0)
};
static const unsigned char file_292[] = {
#embed "../../Rules/law/examples/LAW-1.1/fail-1.txt" if_empty(0)
};
static const unsigned char file_293[] = {
#embed "../../Rules/law/examples/LAW-1.1/fail-2.txt" if_empty(0)
};
static const unsigned char file_294[] = {
#embed "../../Rules/law/examples/LAW-1.1/fail-3.txt" if_empty(0)
};
static const unsigned char file_295[] = {
#embed "../../Rules/law/examples/LAW-1.1/fail-4.docx" if_empty(0)
};
static const unsigned char file_296[] = {
#embed "../../Rules/law/examples/LAW-1.1/pass-1.txt" if_empty(0)
};
static const unsigned char file_297[] = {
#embed "../../Rules/law/examples/LAW-1.1/pass-2.txt" if_empty(0)
};
static const unsigned char file_298[] = {
#embed "../../Rules/law/examples/LAW-1.1/pass-3.docx" if_empty(0)
};
static const unsigned char file_299[] = {
#embed "../../Rules/law/examples/LAW-1.2/fail-1.txt" if_empty(0)
};
static const unsigned char file_300[] = {
#embed "../../Rules/law/examples/LAW-1.2/fail-2.txt" if_empty(0)
};
static const unsigned char file_301[] = {
#embed "../../Rules/law/examples/LAW-1.2/fail-3.txt" if_empty(0)
};
static const unsigned char file_302[] = {
#embed "../../Rules/law/examples/LAW-1.2/fail-4.docx" if_empty(0)
};
static const unsigned char file_303[] = {
#embed "../../Rules/law/examples/LAW-1.2/pass-1.txt" if_empty(0)
};
static const unsigned char file_304[] = {
#embed "../../Rules/law/examples/LAW-1.2/pass-2.txt" if_empty(0)
};
static const unsigned char file_305[] = {
#embed "../../Rules/law/examples/LAW-1.2/pass-3.docx" if_empty(0)
};
static const unsigned char file_306[] = {
#embed "../../Rules/law/examples/LAW-1.3/fail-1.txt" if_empty(0)
};
static const unsigned char file_307[] = {
#embed "../../Rules/law/examples/LAW-1.3/fail-2.txt" if_empty(0)
};
static const unsigned char file_308[] = {
#embed "../../Rules/law/examples/LAW-1.3/fail-3.docx" if_empty(0)
};
static const unsigned char file_309[] = {
#embed "../../Rules/law/examples/LAW-1.3/pass-1.txt" if_empty(0)
};
static const unsigned char file_310[] = {
#embed "../../Rules/law/examples/LAW-1.3/pass-2.txt" if_empty(0)
};
static const unsigned char file_311[] = {
#embed "../../Rules/law/examples/LAW-1.3/pass-3.docx" if_empty(0)
};
static const unsigned char file_312[] = {
#embed "../../Rules/law/examples/LAW-2.1/fail-1.txt" if_empty(0)
};
static const unsigned char file_313[] = {
#embed "../../Rules/law/examples/LAW-2.1/fail-2.txt" if_empty(0)
};
static const unsigned char file_314[] = {
#embed "../../Rules/law/examples/LAW-2.1/fail-3.docx" if_empty(0)
};
static const unsigned char file_315[] = {
#embed "../../Rules/law/examples/LAW-2.1/pass-1.txt" if_empty(0)
};
static const unsigned char file_316[] = {
#embed "../../Rules/law/examples/LAW-2.1/pass-2.txt" if_empty(0)
};
static const unsigned char file_317[] = {
#embed "../../Rules/law/examples/LAW-2.1/pass-3.docx" if_empty(0)
};
static const unsigned char file_318[] = {
#embed "../../Rules/law/examples/LAW-2.2/fail-1.txt" if_empty(0)
};
static const unsigned char file_319[] = {
#embed "../../Rules/law/examples/LAW-2.2/fail-2.txt" if_empty(0)
};
static const unsigned char file_320[] = {
#embed "../../Rules/law/examples/LAW-2.2/fail-3.docx" if_empty(0)
};
static const unsigned char file_321[] = {
#embed "../../Rules/law/examples/LAW-2.2/pass-1.txt" if_empty(0)
};
static const unsigned char file_322[] = {
#embed "../../Rules/law/examples/LAW-2.2/pass-2.txt" if_empty(0)
};
static const unsigned char file_323[] = {
#embed "../../Rules/law/examples/LAW-2.2/pass-3.docx" if_empty(0)
};
static const unsigned char file_324[] = {
#embed "../../Rules/law/examples/LAW-2.3/fail-1.txt" if_empty(0)
};
static const unsigned char file_325[] = {
#embed "../../Rules/law/examples/LAW-2.3/fail-2.txt" if_empty(0)
};
static const unsigned char file_326[] = {
#embed "../../Rules/law/examples/LAW-2.3/fail-3.docx" if_empty(0)
};
static const unsigned char file_327[] = {
#embed "../../Rules/law/examples/LAW-2.3/pass-1.txt" if_empty(0)
};
static const unsigned char file_328[] = {
#embed "../../Rules/law/examples/LAW-2.3/pass-2.txt" if_empty(0)
};
static const unsigned char file_329[] = {
#embed "../../Rules/law/examples/LAW-2.3/pass-3.docx" if_empty(0)
};
static const unsigned char file_330[] = {
#embed "../../Rules/law/examples/LAW-2.4/fail-1.txt" if_empty(0)
};
static const unsigned char file_331[] = {
#embed "../../Rules/law/examples/LAW-2.4/fail-2.txt" if_empty(0)
};
static const unsigned char file_332[] = {
#embed "../../Rules/law/examples/LAW-2.4/fail-3.docx" if_empty(0)
};
static const unsigned char file_333[] = {
#embed "../../Rules/law/examples/LAW-2.4/pass-1.txt" if_empty(0)
};
static const unsigned char file_334[] = {
#embed "../../Rules/law/examples/LAW-2.4/pass-2.txt" if_empty(0)
};
static const unsigned char file_335[] = {
#embed "../../Rules/law/examples/LAW-2.4/pass-3.docx" if_empty(0)
};
static const unsigned char file_336[] = {
#embed "../../Rules/law/examples/LAW-3.1/fail-1.txt" if_empty(0)
};
static const unsigned char file_337[] = {
#embed "../../Rules/law/examples/LAW-3.1/fail-2.txt" if_empty(0)
};
static const unsigned char file_338[] = {
#embed "../../Rules/law/examples/LAW-3.1/fail-3.docx" if_empty(0)
};
static const unsigned char file_339[] = {
#embed "../../Rules/law/examples/LAW-3.1/pass-1.txt" if_empty(0)
};
static const unsigned char file_340[] = {
#embed "../../Rules/law/examples/LAW-3.1/pass-2.txt" if_empty(0)
};
static const unsigned char file_341[] = {
#embed "../../Rules/law/examples/LAW-3.1/pass-3.docx" if_empty(0)
};
static const unsigned char file_342[] = {
#embed "../../Rules/law/examples/LAW-3.2/fail-1.txt" if_empty(0)
};
static const unsigned char file_343[] = {
#embed "../../Rules/law/examples/LAW-3.2/fail-2.txt" if_empty(0)
};
static const unsigned char file_344[] = {
#embed "../../Rules/law/examples/LAW-3.2/fail-3.docx" if_empty(0)
};
static const unsigned char file_345[] = {
#embed "../../Rules/law/examples/LAW-3.2/pass-1.txt" if_empty(0)
};
static const unsigned char file_346[] = {
#embed "../../Rules/law/examples/LAW-3.2/pass-2.txt" if_empty(0)
};
static const unsigned char file_347[] = {
#embed "../../Rules/law/examples/LAW-3.2/pass-3.docx" if_empty(0)
};
static const unsigned char file_348[] = {
#embed "../../Rules/law/examples/LAW-3.3/fail-1.txt" if_empty(0)
};
static const unsigned char file_349[] = {
#embed "../../Rules/law/examples/LAW-3.3/fail-2.txt" if_empty(0)
};
static const unsigned char file_350[] = {
#embed "../../Rules/law/examples/LAW-3.3/fail-3.docx" if_empty(0)
};
static const unsigned char file_351[] = {
#embed "../../Rules/law/examples/LAW-3.3/pass-1.txt" if_empty(0)
};
static const unsigned char file_352[] = {
#embed "../../Rules/law/examples/LAW-3.3/pass-2.txt" if_empty(0)
};
static const unsigned char file_353[] = {
#embed "../../Rules/law/examples/LAW-3.3/pass-3.docx" if_empty(0)
};
static const unsigned char file_354[] = {
#embed "../../Rules/law/examples/LAW-3.4/fail-1.txt" if_empty(0)
};
static const unsigned char file_355[] = {
#embed "../../Rules/law/examples/LAW-3.4/fail-2.txt" if_empty(0)
};
static const unsigned char file_356[] = {
#embed "../../Rules/law/examples/LAW-3.4/fail-3.docx" if_empty(0)
};
static const unsigned char file_357[] = {
#embed "../../Rules/law/examples/LAW-3.4/pass-1.txt" if_empty(0)
};
static const unsigned char file_358[] = {
#embed "../../Rules/law/examples/LAW-3.4/pass-2.txt" if_empty(0)
};
static const unsigned char file_359[] = {
#embed "../../Rules/law/examples/LAW-3.4/pass-3.docx" if_empty(0)
};
static const unsigned char file_360[] = {
#embed "../../Rules/law/examples/LAW-3.5/fail-1.txt" if_empty(0)
};
static const unsigned char file_361[] = {
#embed "../../Rules/law/examples/LAW-3.5/fail-2.txt" if_empty(0)
};
static const unsigned char file_362[] = {
#embed "../../Rules/law/examples/LAW-3.5/fail-3.docx" if_empty(0)
};
static const unsigned char file_363[] = {
#embed "../../Rules/law/examples/LAW-3.5/pass-1.txt" if_empty(0)
};
static const unsigned char file_364[] = {
#embed "../../Rules/law/examples/LAW-3.5/pass-2.txt" if_empty(0)
};
static const unsigned char file_365[] = {
#embed "../../Rules/law/examples/LAW-3.5/pass-3.docx" if_empty(0)
};
static const unsigned char file_366[] = {
#embed "../../Rules/law/examples/LAW-3.6/fail-1.txt" if_empty(0)
};
static const unsigned char file_367[] = {
#embed "../../Rules/law/examples/LAW-3.6/fail-2.txt" if_empty(0)
};
static const unsigned char file_368[] = {
#embed "../../Rules/law/examples/LAW-3.6/fail-3.docx" if_empty(0)
};
static const unsigned char file_369[] = {
#embed "../../Rules/law/examples/LAW-3.6/pass-1.txt" if_empty(0)
};
static const unsigned char file_370[] = {
#embed "../../Rules/law/examples/LAW-3.6/pass-2.txt" if_empty(0)
};
static const unsigned char file_371[] = {
#embed "../../Rules/law/examples/LAW-3.6/pass-3.docx" if_empty(0)
};
static const unsigned char file_372[] = {
#embed "../../Rules/law/examples/LAW-4.1/fail-1.txt" if_empty(0)
};
static const unsigned char file_373[] = {
#embed "../../Rules/law/examples/LAW-4.1/fail-2.txt" if_empty(0)
};
static const unsigned char file_374[] = {
#embed "../../Rules/law/examples/LAW-4.1/fail-3.docx" if_empty(0)
};
static const unsigned char file_375[] = {
#embed "../../Rules/law/examples/LAW-4.1/pass-1.txt" if_empty(0)
};
static const unsigned char file_376[] = {
#embed "../../Rules/law/examples/LAW-4.1/pass-2.txt" if_empty(0)
};
static const unsigned char file_377[] = {
#embed "../../Rules/law/examples/LAW-4.1/pass-3.docx" if_empty(0)
};
static const unsigned char file_378[] = {
#embed "../../Rules/law/examples/LAW-4.2/fail-1.txt" if_empty(0)
};
static const unsigned char file_379[] = {
#embed "../../Rules/law/examples/LAW-4.2/fail-2.txt" if_empty(0)
};
static const unsigned char file_380[] = {
#embed "../../Rules/law/examples/LAW-4.2/fail-3.docx" if_empty(0)
};
static const unsigned char file_381[] = {
#embed "../../Rules/law/examples/LAW-4.2/pass-1.txt" if_empty(0)
};
static const unsigned char file_382[] = {
#embed "../../Rules/law/examples/LAW-4.2/pass-2.txt" if_empty(0)
};
static const unsigned char file_383[] = {
#embed "../../Rules/law/examples/LAW-4.2/pass-3.docx" if_empty(0)
};
static const unsigned char file_384[] = {
#embed "../../Rules/law/examples/LAW-4.3/fail-1.txt" if_empty(0)
};
static const unsigned char file_385[] = {
#embed "../../Rules/law/examples/LAW-4.3/fail-2.txt" if_empty(0)
};
static const unsigned char file_386[] = {
#embed "../../Rules/law/examples/LAW-4.3/fail-3.docx" if_empty(0)
};
static const unsigned char file_387[] = {
#embed "../../Rules/law/examples/LAW-4.3/pass-1.txt" if_empty(0)
};
static const unsigned char file_388[] = {
#embed "../../Rules/law/examples/LAW-4.3/pass-2.txt" if_empty(0)
};
static const unsigned char file_389[] = {
#embed "../../Rules/law/examples/LAW-4.3/pass-3.docx" if_empty(0)
};
static const unsigned char file_390[] = {
#embed "../../Rules/law/examples/LAW-5.1/fail-1.txt" if_empty(0)
};
static const unsigned char file_391[] = {
#embed "../../Rules/law/examples/LAW-5.1/fail-2.txt" if_empty(0)
};
static const unsigned char file_392[] = {
#embed "../../Rules/law/examples/LAW-5.1/fail-3.docx" if_empty(0)
};
static const unsigned char file_393[] = {
#embed "../../Rules/law/examples/LAW-5.1/pass-1.txt" if_empty(0)
};
static const unsigned char file_394[] = {
#embed "../../Rules/law/examples/LAW-5.1/pass-2.txt" if_empty(0)
};
static const unsigned char file_395[] = {
#embed "../../Rules/law/examples/LAW-5.1/pass-3.docx" if_empty(0)
};
static const unsigned char file_396[] = {
#embed "../../Rules/law/examples/LAW-5.2/fail-1.txt" if_empty(0)
};
static const unsigned char file_397[] = {
#embed "../../Rules/law/examples/LAW-5.2/fail-2.txt" if_empty(0)
};
static const unsigned char file_398[] = {
#embed "../../Rules/law/examples/LAW-5.2/fail-3.docx" if_empty(0)
};
static const unsigned char file_399[] = {
#embed "../../Rules/law/examples/LAW-5.2/pass-1.txt" if_empty(0)
};
static const unsigned char file_400[] = {
#embed "../../Rules/law/examples/LAW-5.2/pass-2.txt" if_empty(0)
};
static const unsigned char file_401[] = {
#embed "../../Rules/law/examples/LAW-5.2/pass-3.docx" if_empty(0)
};
static const unsigned char file_402[] = {
#embed "../../Rules/law/examples/LAW-5.3/fail-1.txt" if_empty(0)
};
static const unsigned char file_403[] = {
#embed "../../Rules/law/examples/LAW-5.3/fail-2.txt" if_empty(0)
};
static const unsigned char file_404[] = {
#embed "../../Rules/law/examples/LAW-5.3/fail-3.docx" if_empty(0)
};
static const unsigned char file_405[] = {
#embed "../../Rules/law/examples/LAW-5.3/pass-1.txt" if_empty(0)
};
static const unsigned char file_406[] = {
#embed "../../Rules/law/examples/LAW-5.3/pass-2.txt" if_empty(0)
};
static const unsigned char file_407[] = {
#embed "../../Rules/law/examples/LAW-5.3/pass-3.docx" if_empty(0)
};
static const unsigned char file_408[] = {
#embed "../../Rules/law/register.sch" if_empty(0)
};
static const unsigned char file_409[] = {
#embed "../../Rules/lexicon/academic-titles.txt" if_empty(0)
};
static const unsigned char file_410[] = {
#embed "../../Rules/lexicon/agree.txt" if_empty(0)
};
static const unsigned char file_411[] = {
#embed "../../Rules/lexicon/allocation.txt" if_empty(0)
};
static const unsigned char file_412[] = {
#embed "../../Rules/lexicon/answer.txt" if_empty(0)
};
static const unsigned char file_413[] = {
#embed "../../Rules/lexicon/appraise.txt" if_empty(0)
};
static const unsigned char file_414[] = {
#embed "../../Rules/lexicon/ask.txt" if_empty(0)
};
static const unsigned char file_415[] = {
#embed "../../Rules/lexicon/assign.txt" if_empty(0)
};
static const unsigned char file_416[] = {
#embed "../../Rules/lexicon/assigned.txt" if_empty(0)
};
static const unsigned char file_417[] = {
#embed "../../Rules/lexicon/attached-elsewhere.txt" if_empty(0)
};
static const unsigned char file_418[] = {
#embed "../../Rules/lexicon/attached-papers.txt" if_empty(0)
};
static const unsigned char file_419[] = {
#embed "../../Rules/lexicon/attached.txt" if_empty(0)
};
static const unsigned char file_420[] = {
#embed "../../Rules/lexicon/authority.txt" if_empty(0)
};
static const unsigned char file_421[] = {
#embed "../../Rules/lexicon/awaiting.txt" if_empty(0)
};
static const unsigned char file_422[] = {
#embed "../../Rules/lexicon/bare-object.txt" if_empty(0)
};
static const unsigned char file_423[] = {
#embed "../../Rules/lexicon/basis-denied.txt" if_empty(0)
};
static const unsigned char file_424[] = {
#embed "../../Rules/lexicon/bodies.txt" if_empty(0)
};
static const unsigned char file_425[] = {
#embed "../../Rules/lexicon/compound.txt" if_empty(0)
};
static const unsigned char file_426[] = {
#embed "../../Rules/lexicon/condition.txt" if_empty(0)
};
static const unsigned char file_427[] = {
#embed "../../Rules/lexicon/conditions-met.txt" if_empty(0)
};
static const unsigned char file_428[] = {
#embed "../../Rules/lexicon/count-noun.txt" if_empty(0)
};
static const unsigned char file_429[] = {
#embed "../../Rules/lexicon/count-people.txt" if_empty(0)
};
static const unsigned char file_430[] = {
#embed "../../Rules/lexicon/current-law.txt" if_empty(0)
};
static const unsigned char file_431[] = {
#embed "../../Rules/lexicon/deadline.txt" if_empty(0)
};
static const unsigned char file_432[] = {
#embed "../../Rules/lexicon/decision.txt" if_empty(0)
};
static const unsigned char file_433[] = {
#embed "../../Rules/lexicon/direction.txt" if_empty(0)
};
static const unsigned char file_434[] = {
#embed "../../Rules/lexicon/disagree.txt" if_empty(0)
};
static const unsigned char file_435[] = {
#embed "../../Rules/lexicon/documents.txt" if_empty(0)
};
static const unsigned char file_436[] = {
#embed "../../Rules/lexicon/draft-begun.txt" if_empty(0)
};
static const unsigned char file_437[] = {
#embed "../../Rules/lexicon/drafting.txt" if_empty(0)
};
static const unsigned char file_438[] = {
#embed "../../Rules/lexicon/due-day.txt" if_empty(0)
};
static const unsigned char file_439[] = {
#embed "../../Rules/lexicon/enclosed.txt" if_empty(0)
};
static const unsigned char file_440[] = {
#embed "../../Rules/lexicon/everybody.txt" if_empty(0)
};
static const unsigned char file_441[] = {
#embed "../../Rules/lexicon/excuse.txt" if_empty(0)
};
static const unsigned char file_442[] = {
#embed "../../Rules/lexicon/fixed-names.txt" if_empty(0)
};
static const unsigned char file_443[] = {
#embed "../../Rules/lexicon/generic.txt" if_empty(0)
};
static const unsigned char file_444[] = {
#embed "../../Rules/lexicon/guidance.txt" if_empty(0)
};
static const unsigned char file_445[] = {
#embed "../../Rules/lexicon/house-organ.txt" if_empty(0)
};
static const unsigned char file_446[] = {
#embed "../../Rules/lexicon/issue.txt" if_empty(0)
};
static const unsigned char file_447[] = {
#embed "../../Rules/lexicon/issuing.txt" if_empty(0)
};
static const unsigned char file_448[] = {
#embed "../../Rules/lexicon/key-phrases.txt" if_empty(0)
};
static const unsigned char file_449[] = {
#embed "../../Rules/lexicon/known-abbreviations.txt" if_empty(0)
};
static const unsigned char file_450[] = {
#embed "../../Rules/lexicon/last-day.txt" if_empty(0)
};
static const unsigned char file_451[] = {
#embed "../../Rules/lexicon/late-reply.txt" if_empty(0)
};
static const unsigned char file_452[] = {
#embed "../../Rules/lexicon/law-history.txt" if_empty(0)
};
static const unsigned char file_453[] = {
#embed "../../Rules/lexicon/lead.txt" if_empty(0)
};
static const unsigned char file_454[] = {
#embed "../../Rules/lexicon/legal-rule.txt" if_empty(0)
};
static const unsigned char file_455[] = {
#embed "../../Rules/lexicon/legal-symbols.txt" if_empty(0)
};
static const unsigned char file_456[] = {
#embed "../../Rules/lexicon/meeting.txt" if_empty(0)
};
static const unsigned char file_457[] = {
#embed "../../Rules/lexicon/need-ground.txt" if_empty(0)
};
static const unsigned char file_458[] = {
#embed "../../Rules/lexicon/need.txt" if_empty(0)
};
static const unsigned char file_459[] = {
#embed "../../Rules/lexicon/negation.txt" if_empty(0)
};
static const unsigned char file_460[] = {
#embed "../../Rules/lexicon/no-legal-rule.txt" if_empty(0)
};
static const unsigned char file_461[] = {
#embed "../../Rules/lexicon/no-provision.txt" if_empty(0)
};
static const unsigned char file_462[] = {
#embed "../../Rules/lexicon/no-reply.txt" if_empty(0)
};
static const unsigned char file_463[] = {
#embed "../../Rules/lexicon/no-standpoint.txt" if_empty(0)
};
static const unsigned char file_464[] = {
#embed "../../Rules/lexicon/occasion.txt" if_empty(0)
};
static const unsigned char file_465[] = {
#embed "../../Rules/lexicon/options.txt" if_empty(0)
};
static const unsigned char file_466[] = {
#embed "../../Rules/lexicon/organic.txt" if_empty(0)
};
static const unsigned char file_467[] = {
#embed "../../Rules/lexicon/other-matter.txt" if_empty(0)
};
static const unsigned char file_468[] = {
#embed "../../Rules/lexicon/other-places.txt" if_empty(0)
};
static const unsigned char file_469[] = {
#embed "../../Rules/lexicon/overdue.txt" if_empty(0)
};
static const unsigned char file_470[] = {
#embed "../../Rules/lexicon/own-judgement.txt" if_empty(0)
};
static const unsigned char file_471[] = {
#embed "../../Rules/lexicon/papers.txt" if_empty(0)
};
static const unsigned char file_472[] = {
#embed "../../Rules/lexicon/partial.txt" if_empty(0)
};
static const unsigned char file_473[] = {
#embed "../../Rules/lexicon/past.txt" if_empty(0)
};
static const unsigned char file_474[] = {
#embed "../../Rules/lexicon/plan.txt" if_empty(0)
};
static const unsigned char file_475[] = {
#embed "../../Rules/lexicon/portal.txt" if_empty(0)
};
static const unsigned char file_476[] = {
#embed "../../Rules/lexicon/power.txt" if_empty(0)
};
static const unsigned char file_477[] = {
#embed "../../Rules/lexicon/practice-done.txt" if_empty(0)
};
static const unsigned char file_478[] = {
#embed "../../Rules/lexicon/procedure.txt" if_empty(0)
};
static const unsigned char file_479[] = {
#embed "../../Rules/lexicon/question.txt" if_empty(0)
};
static const unsigned char file_480[] = {
#embed "../../Rules/lexicon/remarks.txt" if_empty(0)
};
static const unsigned char file_481[] = {
#embed "../../Rules/lexicon/reply-due.txt" if_empty(0)
};
static const unsigned char file_482[] = {
#embed "../../Rules/lexicon/report.txt" if_empty(0)
};
static const unsigned char file_483[] = {
#embed "../../Rules/lexicon/request.txt" if_empty(0)
};
static const unsigned char file_484[] = {
#embed "../../Rules/lexicon/responsibility.txt" if_empty(0)
};
static const unsigned char file_485[] = {
#embed "../../Rules/lexicon/reversal.txt" if_empty(0)
};
static const unsigned char file_486[] = {
#embed "../../Rules/lexicon/running.txt" if_empty(0)
};
static const unsigned char file_487[] = {
#embed "../../Rules/lexicon/silence.txt" if_empty(0)
};
static const unsigned char file_488[] = {
#embed "../../Rules/lexicon/single-matter.txt" if_empty(0)
};
static const unsigned char file_489[] = {
#embed "../../Rules/lexicon/standing.txt" if_empty(0)
};
static const unsigned char file_490[] = {
#embed "../../Rules/lexicon/strong-decision.txt" if_empty(0)
};
static const unsigned char file_491[] = {
#embed "../../Rules/lexicon/study.txt" if_empty(0)
};
static const unsigned char file_492[] = {
#embed "../../Rules/lexicon/support.txt" if_empty(0)
};
static const unsigned char file_493[] = {
#embed "../../Rules/lexicon/taken-in.txt" if_empty(0)
};
static const unsigned char file_494[] = {
#embed "../../Rules/lexicon/task-due.txt" if_empty(0)
};
static const unsigned char file_495[] = {
#embed "../../Rules/lexicon/uniform.txt" if_empty(0)
};
static const unsigned char file_496[] = {
#embed "../../Rules/lexicon/vague-answer.txt" if_empty(0)
};
static const unsigned char file_497[] = {
#embed "../../Rules/lexicon/vague.txt" if_empty(0)
};
static const unsigned char file_498[] = {
#embed "../../Rules/lexicon/weak-agree.txt" if_empty(0)
};
static const unsigned char file_499[] = {
#embed "../../Rules/lexicon/wide-matter.txt" if_empty(0)
};
static const unsigned char file_500[] = {
#embed "../../Rules/lexicon/wish.txt" if_empty(0)
};
static const unsigned char file_501[] = {
#embed "../../Rules/lexicon/word-asking.txt" if_empty(0)
};
static const unsigned char file_502[] = {
#embed "../../Rules/lexicon/word-deciding.txt" if_empty(0)
};
static const unsigned char file_503[] = {
#embed "../../Rules/lexicon/word-doubt.txt" if_empty(0)
};
static const unsigned char file_504[] = {
#embed "../../Rules/lexicon/word-favour.txt" if_empty(0)
};
static const unsigned char file_505[] = {
#embed "../../Rules/lexicon/word-hearing.txt" if_empty(0)
};
static const unsigned char file_506[] = {
#embed "../../Rules/lexicon/word-power.txt" if_empty(0)
};
static const unsigned char file_507[] = {
#embed "../../Rules/lexicon/word-thinking.txt" if_empty(0)
};
static const unsigned char file_508[] = {
#embed "../../Rules/lexicon/work-due.txt" if_empty(0)
};
static const unsigned char file_509[] = {
#embed "../../Rules/nd30/examples/ND30-1.1/fail-1.docx" if_empty(0)
};
static const unsigned char file_510[] = {
#embed "../../Rules/nd30/examples/ND30-1.1/fail-2.docx" if_empty(0)
};
static const unsigned char file_511[] = {
#embed "../../Rules/nd30/examples/ND30-1.1/pass-1.docx" if_empty(0)
};
static const unsigned char file_512[] = {
#embed "../../Rules/nd30/examples/ND30-1.1/pass-2.docx" if_empty(0)
};
static const unsigned char file_513[] = {
#embed "../../Rules/nd30/examples/ND30-1.1/pass-3.txt" if_empty(0)
};
static const unsigned char file_514[] = {
#embed "../../Rules/nd30/examples/ND30-1.2/fail-1.docx" if_empty(0)
};
static const unsigned char file_515[] = {
#embed "../../Rules/nd30/examples/ND30-1.2/fail-2.docx" if_empty(0)
};
static const unsigned char file_516[] = {
#embed "../../Rules/nd30/examples/ND30-1.2/pass-1.docx" if_empty(0)
};
static const unsigned char file_517[] = {
#embed "../../Rules/nd30/examples/ND30-1.2/pass-2.docx" if_empty(0)
};
static const unsigned char file_518[] = {
#embed "../../Rules/nd30/examples/ND30-1.2/pass-3.txt" if_empty(0)
};
static const unsigned char file_519[] = {
#embed "../../Rules/nd30/examples/ND30-1.3/fail-1.docx" if_empty(0)
};
static const unsigned char file_520[] = {
#embed "../../Rules/nd30/examples/ND30-1.3/fail-2.docx" if_empty(0)
};
static const unsigned char file_521[] = {
#embed "../../Rules/nd30/examples/ND30-1.3/pass-1.docx" if_empty(0)
};
static const unsigned char file_522[] = {
#embed "../../Rules/nd30/examples/ND30-1.3/pass-2.docx" if_empty(0)
};
static const unsigned char file_523[] = {
#embed "../../Rules/nd30/examples/ND30-1.3/pass-3.txt" if_empty(0)
};
static const unsigned char file_524[] = {
#embed "../../Rules/nd30/examples/ND30-1.4/fail-1.docx" if_empty(0)
};
static const unsigned char file_525[] = {
#embed "../../Rules/nd30/examples/ND30-1.4/fail-2.docx" if_empty(0)
};
static const unsigned char file_526[] = {
#embed "../../Rules/nd30/examples/ND30-1.4/pass-1.docx" if_empty(0)
};
static const unsigned char file_527[] = {
#embed "../../Rules/nd30/examples/ND30-1.4/pass-2.docx" if_empty(0)
};
static const unsigned char file_528[] = {
#embed "../../Rules/nd30/examples/ND30-1.4/pass-3.txt" if_empty(0)
};
static const unsigned char file_529[] = {
#embed "../../Rules/nd30/examples/ND30-1.5/fail-1.docx" if_empty(0)
};
static const unsigned char file_530[] = {
#embed "../../Rules/nd30/examples/ND30-1.5/fail-2.docx" if_empty(0)
};
static const unsigned char file_531[] = {
#embed "../../Rules/nd30/examples/ND30-1.5/pass-1.docx" if_empty(0)
};
static const unsigned char file_532[] = {
#embed "../../Rules/nd30/examples/ND30-1.5/pass-2.docx" if_empty(0)
};
static const unsigned char file_533[] = {
#embed "../../Rules/nd30/examples/ND30-1.5/pass-3.txt" if_empty(0)
};
static const unsigned char file_534[] = {
#embed "../../Rules/nd30/examples/ND30-1.6/fail-1.docx" if_empty(0)
};
static const unsigned char file_535[] = {
#embed "../../Rules/nd30/examples/ND30-1.6/fail-2.docx" if_empty(0)
};
static const unsigned char file_536[] = {
#embed "../../Rules/nd30/examples/ND30-1.6/pass-1.docx" if_empty(0)
};
static const unsigned char file_537[] = {
#embed "../../Rules/nd30/examples/ND30-1.6/pass-2.docx" if_empty(0)
};
static const unsigned char file_538[] = {
#embed "../../Rules/nd30/examples/ND30-1.6/pass-3.txt" if_empty(0)
};
static const unsigned char file_539[] = {
#embed "../../Rules/nd30/examples/ND30-10.1/fail-1.txt" if_empty(0)
};
static const unsigned char file_540[] = {
#embed "../../Rules/nd30/examples/ND30-10.1/fail-2.txt" if_empty(0)
};
static const unsigned char file_541[] = {
#embed "../../Rules/nd30/examples/ND30-10.1/fail-3.docx" if_empty(0)
};
static const unsigned char file_542[] = {
#embed "../../Rules/nd30/examples/ND30-10.1/pass-1.txt" if_empty(0)
};
static const unsigned char file_543[] = {
#embed "../../Rules/nd30/examples/ND30-10.1/pass-2.txt" if_empty(0)
};
static const unsigned char file_544[] = {
#embed "../../Rules/nd30/examples/ND30-10.1/pass-3.docx" if_empty(0)
};
static const unsigned char file_545[] = {
#embed "../../Rules/nd30/examples/ND30-11.1/fail-1.txt" if_empty(0)
};
static const unsigned char file_546[] = {
#embed "../../Rules/nd30/examples/ND30-11.1/fail-2.txt" if_empty(0)
};
static const unsigned char file_547[] = {
#embed "../../Rules/nd30/examples/ND30-11.1/fail-3.docx" if_empty(0)
};
static const unsigned char file_548[] = {
#embed "../../Rules/nd30/examples/ND30-11.1/pass-1.txt" if_empty(0)
};
static const unsigned char file_549[] = {
#embed "../../Rules/nd30/examples/ND30-11.1/pass-2.txt" if_empty(0)
};
static const unsigned char file_550[] = {
#embed "../../Rules/nd30/examples/ND30-11.1/pass-3.docx" if_empty(0)
};
static const unsigned char file_551[] = {
#embed "../../Rules/nd30/examples/ND30-11.2/fail-1.txt" if_empty(0)
};
static const unsigned char file_552[] = {
#embed "../../Rules/nd30/examples/ND30-11.2/fail-2.txt" if_empty(0)
};
static const unsigned char file_553[] = {
#embed "../../Rules/nd30/examples/ND30-11.2/fail-3.docx" if_empty(0)
};
static const unsigned char file_554[] = {
#embed "../../Rules/nd30/examples/ND30-11.2/pass-1.txt" if_empty(0)
};
static const unsigned char file_555[] = {
#embed "../../Rules/nd30/examples/ND30-11.2/pass-2.txt" if_empty(0)
};
static const unsigned char file_556[] = {
#embed "../../Rules/nd30/examples/ND30-11.2/pass-3.docx" if_empty(0)
};
static const unsigned char file_557[] = {
#embed "../../Rules/nd30/examples/ND30-12.1/fail-1.txt" if_empty(0)
};
static const unsigned char file_558[] = {
#embed "../../Rules/nd30/examples/ND30-12.1/fail-2.txt" if_empty(0)
};
static const unsigned char file_559[] = {
#embed "../../Rules/nd30/examples/ND30-12.1/fail-3.docx" if_empty(0)
};
static const unsigned char file_560[] = {
#embed "../../Rules/nd30/examples/ND30-12.1/pass-1.txt" if_empty(0)
};
static const unsigned char file_561[] = {
#embed "../../Rules/nd30/examples/ND30-12.1/pass-2.txt" if_empty(0)
};
static const unsigned char file_562[] = {
#embed "../../Rules/nd30/examples/ND30-12.1/pass-3.docx" if_empty(0)
};
static const unsigned char file_563[] = {
#embed "../../Rules/nd30/examples/ND30-12.2/fail-1.txt" if_empty(0)
};
static const unsigned char file_564[] = {
#embed "../../Rules/nd30/examples/ND30-12.2/fail-2.txt" if_empty(0)
};
static const unsigned char file_565[] = {
#embed "../../Rules/nd30/examples/ND30-12.2/fail-3.docx" if_empty(0)
};
static const unsigned char file_566[] = {
#embed "../../Rules/nd30/examples/ND30-12.2/pass-1.txt" if_empty(0)
};
static const unsigned char file_567[] = {
#embed "../../Rules/nd30/examples/ND30-12.2/pass-2.txt" if_empty(0)
};
static const unsigned char file_568[] = {
#embed "../../Rules/nd30/examples/ND30-12.2/pass-3.docx" if_empty(0)
};
static const unsigned char file_569[] = {
#embed "../../Rules/nd30/examples/ND30-12.3/fail-1.txt" if_empty(0)
};
static const unsigned char file_570[] = {
#embed "../../Rules/nd30/examples/ND30-12.3/fail-2.txt" if_empty(0)
};
static const unsigned char file_571[] = {
#embed "../../Rules/nd30/examples/ND30-12.3/fail-3.docx" if_empty(0)
};
static const unsigned char file_572[] = {
#embed "../../Rules/nd30/examples/ND30-12.3/pass-1.txt" if_empty(0)
};
static const unsigned char file_573[] = {
#embed "../../Rules/nd30/examples/ND30-12.3/pass-2.txt" if_empty(0)
};
static const unsigned char file_574[] = {
#embed "../../Rules/nd30/examples/ND30-12.3/pass-3.docx" if_empty(0)
};
static const unsigned char file_575[] = {
#embed "../../Rules/nd30/examples/ND30-2.1/fail-1.txt" if_empty(0)
};
static const unsigned char file_576[] = {
#embed "../../Rules/nd30/examples/ND30-2.1/fail-2.txt" if_empty(0)
};
static const unsigned char file_577[] = {
#embed "../../Rules/nd30/examples/ND30-2.1/fail-3.txt" if_empty(0)
};
static const unsigned char file_578[] = {
#embed "../../Rules/nd30/examples/ND30-2.1/fail-4.docx" if_empty(0)
};
static const unsigned char file_579[] = {
#embed "../../Rules/nd30/examples/ND30-2.1/pass-1.txt" if_empty(0)
};
static const unsigned char file_580[] = {
#embed "../../Rules/nd30/examples/ND30-2.1/pass-2.txt" if_empty(0)
};
static const unsigned char file_581[] = {
#embed "../../Rules/nd30/examples/ND30-2.1/pass-3.docx" if_empty(0)
};
static const unsigned char file_582[] = {
#embed "../../Rules/nd30/examples/ND30-2.2/fail-1.txt" if_empty(0)
};
static const unsigned char file_583[] = {
#embed "../../Rules/nd30/examples/ND30-2.2/fail-2.txt" if_empty(0)
};
static const unsigned char file_584[] = {
#embed "../../Rules/nd30/examples/ND30-2.2/fail-3.docx" if_empty(0)
};
static const unsigned char file_585[] = {
#embed "../../Rules/nd30/examples/ND30-2.2/pass-1.txt" if_empty(0)
};
static const unsigned char file_586[] = {
#embed "../../Rules/nd30/examples/ND30-2.2/pass-2.txt" if_empty(0)
};
static const unsigned char file_587[] = {
#embed "../../Rules/nd30/examples/ND30-2.2/pass-3.docx" if_empty(0)
};
static const unsigned char file_588[] = {
#embed "../../Rules/nd30/examples/ND30-2.3/fail-1.txt" if_empty(0)
};
static const unsigned char file_589[] = {
#embed "../../Rules/nd30/examples/ND30-2.3/fail-2.txt" if_empty(0)
};
static const unsigned char file_590[] = {
#embed "../../Rules/nd30/examples/ND30-2.3/fail-3.docx" if_empty(0)
};
static const unsigned char file_591[] = {
#embed "../../Rules/nd30/examples/ND30-2.3/pass-1.txt" if_empty(0)
};
static const unsigned char file_592[] = {
#embed "../../Rules/nd30/examples/ND30-2.3/pass-2.txt" if_empty(0)
};
static const unsigned char file_593[] = {
#embed "../../Rules/nd30/examples/ND30-2.3/pass-3.docx" if_empty(0)
};
static const unsigned char file_594[] = {
#embed "../../Rules/nd30/examples/ND30-2.4/fail-1.docx" if_empty(0)
};
static const unsigned char file_595[] = {
#embed "../../Rules/nd30/examples/ND30-2.4/fail-2.docx" if_empty(0)
};
static const unsigned char file_596[] = {
#embed "../../Rules/nd30/examples/ND30-2.4/pass-1.docx" if_empty(0)
};
static const unsigned char file_597[] = {
#embed "../../Rules/nd30/examples/ND30-2.4/pass-2.docx" if_empty(0)
};
static const unsigned char file_598[] = {
#embed "../../Rules/nd30/examples/ND30-2.4/pass-3.txt" if_empty(0)
};
static const unsigned char file_599[] = {
#embed "../../Rules/nd30/examples/ND30-3.1/fail-1.txt" if_empty(0)
};
static const unsigned char file_600[] = {
#embed "../../Rules/nd30/examples/ND30-3.1/fail-2.txt" if_empty(0)
};
static const unsigned char file_601[] = {
#embed "../../Rules/nd30/examples/ND30-3.1/fail-3.docx" if_empty(0)
};
static const unsigned char file_602[] = {
#embed "../../Rules/nd30/examples/ND30-3.1/pass-1.txt" if_empty(0)
};
static const unsigned char file_603[] = {
#embed "../../Rules/nd30/examples/ND30-3.1/pass-2.txt" if_empty(0)
};
static const unsigned char file_604[] = {
#embed "../../Rules/nd30/examples/ND30-3.1/pass-3.docx" if_empty(0)
};
static const unsigned char file_605[] = {
#embed "../../Rules/nd30/examples/ND30-3.2/fail-1.txt" if_empty(0)
};
static const unsigned char file_606[] = {
#embed "../../Rules/nd30/examples/ND30-3.2/fail-2.txt" if_empty(0)
};
static const unsigned char file_607[] = {
#embed "../../Rules/nd30/examples/ND30-3.2/fail-3.docx" if_empty(0)
};
static const unsigned char file_608[] = {
#embed "../../Rules/nd30/examples/ND30-3.2/pass-1.txt" if_empty(0)
};
static const unsigned char file_609[] = {
#embed "../../Rules/nd30/examples/ND30-3.2/pass-2.txt" if_empty(0)
};
static const unsigned char file_610[] = {
#embed "../../Rules/nd30/examples/ND30-3.2/pass-3.docx" if_empty(0)
};
static const unsigned char file_611[] = {
#embed "../../Rules/nd30/examples/ND30-3.3/fail-1.txt" if_empty(0)
};
static const unsigned char file_612[] = {
#embed "../../Rules/nd30/examples/ND30-3.3/fail-2.txt" if_empty(0)
};
static const unsigned char file_613[] = {
#embed "../../Rules/nd30/examples/ND30-3.3/fail-3.docx" if_empty(0)
};
static const unsigned char file_614[] = {
#embed "../../Rules/nd30/examples/ND30-3.3/pass-1.txt" if_empty(0)
};
static const unsigned char file_615[] = {
#embed "../../Rules/nd30/examples/ND30-3.3/pass-2.txt" if_empty(0)
};
static const unsigned char file_616[] = {
#embed "../../Rules/nd30/examples/ND30-3.3/pass-3.docx" if_empty(0)
};
static const unsigned char file_617[] = {
#embed "../../Rules/nd30/examples/ND30-3.4/fail-1.docx" if_empty(0)
};
static const unsigned char file_618[] = {
#embed "../../Rules/nd30/examples/ND30-3.4/fail-2.docx" if_empty(0)
};
static const unsigned char file_619[] = {
#embed "../../Rules/nd30/examples/ND30-3.4/pass-1.docx" if_empty(0)
};
static const unsigned char file_620[] = {
#embed "../../Rules/nd30/examples/ND30-3.4/pass-2.docx" if_empty(0)
};
static const unsigned char file_621[] = {
#embed "../../Rules/nd30/examples/ND30-3.4/pass-3.txt" if_empty(0)
};
static const unsigned char file_622[] = {
#embed "../../Rules/nd30/examples/ND30-4.1/fail-1.txt" if_empty(0)
};
static const unsigned char file_623[] = {
#embed "../../Rules/nd30/examples/ND30-4.1/fail-2.txt" if_empty(0)
};
static const unsigned char file_624[] = {
#embed "../../Rules/nd30/examples/ND30-4.1/fail-3.docx" if_empty(0)
};
static const unsigned char file_625[] = {
#embed "../../Rules/nd30/examples/ND30-4.1/pass-1.txt" if_empty(0)
};
static const unsigned char file_626[] = {
#embed "../../Rules/nd30/examples/ND30-4.1/pass-2.txt" if_empty(0)
};
static const unsigned char file_627[] = {
#embed "../../Rules/nd30/examples/ND30-4.1/pass-3.docx" if_empty(0)
};
static const unsigned char file_628[] = {
#embed "../../Rules/nd30/examples/ND30-4.2/fail-1.txt" if_empty(0)
};
static const unsigned char file_629[] = {
#embed "../../Rules/nd30/examples/ND30-4.2/fail-2.txt" if_empty(0)
};
static const unsigned char file_630[] = {
#embed "../../Rules/nd30/examples/ND30-4.2/fail-3.txt" if_empty(0)
};
static const unsigned char file_631[] = {
#embed "../../Rules/nd30/examples/ND30-4.2/fail-4.txt" if_empty(0)
};
static const unsigned char file_632[] = {
#embed "../../Rules/nd30/examples/ND30-4.2/fail-5.docx" if_empty(0)
};
static const unsigned char file_633[] = {
#embed "../../Rules/nd30/examples/ND30-4.2/pass-1.txt" if_empty(0)
};
static const unsigned char file_634[] = {
#embed "../../Rules/nd30/examples/ND30-4.2/pass-2.txt" if_empty(0)
};
static const unsigned char file_635[] = {
#embed "../../Rules/nd30/examples/ND30-4.2/pass-3.docx" if_empty(0)
};
static const unsigned char file_636[] = {
#embed "../../Rules/nd30/examples/ND30-4.3/fail-1.txt" if_empty(0)
};
static const unsigned char file_637[] = {
#embed "../../Rules/nd30/examples/ND30-4.3/fail-2.txt" if_empty(0)
};
static const unsigned char file_638[] = {
#embed "../../Rules/nd30/examples/ND30-4.3/fail-3.docx" if_empty(0)
};
static const unsigned char file_639[] = {
#embed "../../Rules/nd30/examples/ND30-4.3/pass-1.txt" if_empty(0)
};
static const unsigned char file_640[] = {
#embed "../../Rules/nd30/examples/ND30-4.3/pass-2.txt" if_empty(0)
};
static const unsigned char file_641[] = {
#embed "../../Rules/nd30/examples/ND30-4.3/pass-3.docx" if_empty(0)
};
static const unsigned char file_642[] = {
#embed "../../Rules/nd30/examples/ND30-5.1/fail-1.txt" if_empty(0)
};
static const unsigned char file_643[] = {
#embed "../../Rules/nd30/examples/ND30-5.1/fail-2.txt" if_empty(0)
};
static const unsigned char file_644[] = {
#embed "../../Rules/nd30/examples/ND30-5.1/fail-3.docx" if_empty(0)
};
static const unsigned char file_645[] = {
#embed "../../Rules/nd30/examples/ND30-5.1/pass-1.txt" if_empty(0)
};
static const unsigned char file_646[] = {
#embed "../../Rules/nd30/examples/ND30-5.1/pass-2.txt" if_empty(0)
};
static const unsigned char file_647[] = {
#embed "../../Rules/nd30/examples/ND30-5.1/pass-3.docx" if_empty(0)
};
static const unsigned char file_648[] = {
#embed "../../Rules/nd30/examples/ND30-5.2/fail-1.txt" if_empty(0)
};
static const unsigned char file_649[] = {
#embed "../../Rules/nd30/examples/ND30-5.2/fail-2.txt" if_empty(0)
};
static const unsigned char file_650[] = {
#embed "../../Rules/nd30/examples/ND30-5.2/fail-3.docx" if_empty(0)
};
static const unsigned char file_651[] = {
#embed "../../Rules/nd30/examples/ND30-5.2/pass-1.txt" if_empty(0)
};
static const unsigned char file_652[] = {
#embed "../../Rules/nd30/examples/ND30-5.2/pass-2.txt" if_empty(0)
};
static const unsigned char file_653[] = {
#embed "../../Rules/nd30/examples/ND30-5.2/pass-3.docx" if_empty(0)
};
static const unsigned char file_654[] = {
#embed "../../Rules/nd30/examples/ND30-5.3/fail-1.txt" if_empty(0)
};
static const unsigned char file_655[] = {
#embed "../../Rules/nd30/examples/ND30-5.3/fail-2.txt" if_empty(0)
};
static const unsigned char file_656[] = {
#embed "../../Rules/nd30/examples/ND30-5.3/fail-3.docx" if_empty(0)
};
static const unsigned char file_657[] = {
#embed "../../Rules/nd30/examples/ND30-5.3/pass-1.txt" if_empty(0)
};
static const unsigned char file_658[] = {
#embed "../../Rules/nd30/examples/ND30-5.3/pass-2.txt" if_empty(0)
};
static const unsigned char file_659[] = {
#embed "../../Rules/nd30/examples/ND30-5.3/pass-3.docx" if_empty(0)
};
static const unsigned char file_660[] = {
#embed "../../Rules/nd30/examples/ND30-5.4/fail-1.txt" if_empty(0)
};
static const unsigned char file_661[] = {
#embed "../../Rules/nd30/examples/ND30-5.4/fail-2.txt" if_empty(0)
};
static const unsigned char file_662[] = {
#embed "../../Rules/nd30/examples/ND30-5.4/fail-3.docx" if_empty(0)
};
static const unsigned char file_663[] = {
#embed "../../Rules/nd30/examples/ND30-5.4/pass-1.txt" if_empty(0)
};
static const unsigned char file_664[] = {
#embed "../../Rules/nd30/examples/ND30-5.4/pass-2.txt" if_empty(0)
};
static const unsigned char file_665[] = {
#embed "../../Rules/nd30/examples/ND30-5.4/pass-3.docx" if_empty(0)
};
static const unsigned char file_666[] = {
#embed "../../Rules/nd30/examples/ND30-5.5/fail-1.docx" if_empty(0)
};
static const unsigned char file_667[] = {
#embed "../../Rules/nd30/examples/ND30-5.5/fail-2.docx" if_empty(0)
};
static const unsigned char file_668[] = {
#embed "../../Rules/nd30/examples/ND30-5.5/pass-1.docx" if_empty(0)
};
static const unsigned char file_669[] = {
#embed "../../Rules/nd30/examples/ND30-5.5/pass-2.docx" if_empty(0)
};
static const unsigned char file_670[] = {
#embed "../../Rules/nd30/examples/ND30-5.5/pass-3.txt" if_empty(0)
};
static const unsigned char file_671[] = {
#embed "../../Rules/nd30/examples/ND30-6.1/fail-1.txt" if_empty(0)
};
static const unsigned char file_672[] = {
#embed "../../Rules/nd30/examples/ND30-6.1/fail-2.txt" if_empty(0)
};
static const unsigned char file_673[] = {
#embed "../../Rules/nd30/examples/ND30-6.1/fail-3.docx" if_empty(0)
};
static const unsigned char file_674[] = {
#embed "../../Rules/nd30/examples/ND30-6.1/pass-1.txt" if_empty(0)
};
static const unsigned char file_675[] = {
#embed "../../Rules/nd30/examples/ND30-6.1/pass-2.txt" if_empty(0)
};
static const unsigned char file_676[] = {
#embed "../../Rules/nd30/examples/ND30-6.1/pass-3.docx" if_empty(0)
};
static const unsigned char file_677[] = {
#embed "../../Rules/nd30/examples/ND30-6.2/fail-1.txt" if_empty(0)
};
static const unsigned char file_678[] = {
#embed "../../Rules/nd30/examples/ND30-6.2/fail-2.txt" if_empty(0)
};
static const unsigned char file_679[] = {
#embed "../../Rules/nd30/examples/ND30-6.2/fail-3.docx" if_empty(0)
};
static const unsigned char file_680[] = {
#embed "../../Rules/nd30/examples/ND30-6.2/pass-1.txt" if_empty(0)
};
static const unsigned char file_681[] = {
#embed "../../Rules/nd30/examples/ND30-6.2/pass-2.txt" if_empty(0)
};
static const unsigned char file_682[] = {
#embed "../../Rules/nd30/examples/ND30-6.2/pass-3.docx" if_empty(0)
};
static const unsigned char file_683[] = {
#embed "../../Rules/nd30/examples/ND30-6.3/fail-1.txt" if_empty(0)
};
static const unsigned char file_684[] = {
#embed "../../Rules/nd30/examples/ND30-6.3/fail-2.txt" if_empty(0)
};
static const unsigned char file_685[] = {
#embed "../../Rules/nd30/examples/ND30-6.3/fail-3.docx" if_empty(0)
};
static const unsigned char file_686[] = {
#embed "../../Rules/nd30/examples/ND30-6.3/pass-1.txt" if_empty(0)
};
static const unsigned char file_687[] = {
#embed "../../Rules/nd30/examples/ND30-6.3/pass-2.txt" if_empty(0)
};
static const unsigned char file_688[] = {
#embed "../../Rules/nd30/examples/ND30-6.3/pass-3.docx" if_empty(0)
};
static const unsigned char file_689[] = {
#embed "../../Rules/nd30/examples/ND30-6.4/fail-1.docx" if_empty(0)
};
static const unsigned char file_690[] = {
#embed "../../Rules/nd30/examples/ND30-6.4/fail-2.docx" if_empty(0)
};
static const unsigned char file_691[] = {
#embed "../../Rules/nd30/examples/ND30-6.4/pass-1.docx" if_empty(0)
};
static const unsigned char file_692[] = {
#embed "../../Rules/nd30/examples/ND30-6.4/pass-2.docx" if_empty(0)
};
static const unsigned char file_693[] = {
#embed "../../Rules/nd30/examples/ND30-6.4/pass-3.txt" if_empty(0)
};
static const unsigned char file_694[] = {
#embed "../../Rules/nd30/examples/ND30-6.5/fail-1.txt" if_empty(0)
};
static const unsigned char file_695[] = {
#embed "../../Rules/nd30/examples/ND30-6.5/fail-2.txt" if_empty(0)
};
static const unsigned char file_696[] = {
#embed "../../Rules/nd30/examples/ND30-6.5/fail-3.docx" if_empty(0)
};
static const unsigned char file_697[] = {
#embed "../../Rules/nd30/examples/ND30-6.5/pass-1.txt" if_empty(0)
};
static const unsigned char file_698[] = {
#embed "../../Rules/nd30/examples/ND30-6.5/pass-2.txt" if_empty(0)
};
static const unsigned char file_699[] = {
#embed "../../Rules/nd30/examples/ND30-6.5/pass-3.docx" if_empty(0)
};
static const unsigned char file_700[] = {
#embed "../../Rules/nd30/examples/ND30-6.6/fail-1.txt" if_empty(0)
};
static const unsigned char file_701[] = {
#embed "../../Rules/nd30/examples/ND30-6.6/fail-2.txt" if_empty(0)
};
static const unsigned char file_702[] = {
#embed "../../Rules/nd30/examples/ND30-6.6/fail-3.docx" if_empty(0)
};
static const unsigned char file_703[] = {
#embed "../../Rules/nd30/examples/ND30-6.6/pass-1.txt" if_empty(0)
};
static const unsigned char file_704[] = {
#embed "../../Rules/nd30/examples/ND30-6.6/pass-2.txt" if_empty(0)
};
static const unsigned char file_705[] = {
#embed "../../Rules/nd30/examples/ND30-6.6/pass-3.docx" if_empty(0)
};
static const unsigned char file_706[] = {
#embed "../../Rules/nd30/examples/ND30-7.1/fail-1.txt" if_empty(0)
};
static const unsigned char file_707[] = {
#embed "../../Rules/nd30/examples/ND30-7.1/fail-2.txt" if_empty(0)
};
static const unsigned char file_708[] = {
#embed "../../Rules/nd30/examples/ND30-7.1/fail-3.docx" if_empty(0)
};
static const unsigned char file_709[] = {
#embed "../../Rules/nd30/examples/ND30-7.1/pass-1.txt" if_empty(0)
};
static const unsigned char file_710[] = {
#embed "../../Rules/nd30/examples/ND30-7.1/pass-2.txt" if_empty(0)
};
static const unsigned char file_711[] = {
#embed "../../Rules/nd30/examples/ND30-7.1/pass-3.docx" if_empty(0)
};
static const unsigned char file_712[] = {
#embed "../../Rules/nd30/examples/ND30-7.2/fail-1.docx" if_empty(0)
};
static const unsigned char file_713[] = {
#embed "../../Rules/nd30/examples/ND30-7.2/fail-2.docx" if_empty(0)
};
static const unsigned char file_714[] = {
#embed "../../Rules/nd30/examples/ND30-7.2/pass-1.docx" if_empty(0)
};
static const unsigned char file_715[] = {
#embed "../../Rules/nd30/examples/ND30-7.2/pass-2.docx" if_empty(0)
};
static const unsigned char file_716[] = {
#embed "../../Rules/nd30/examples/ND30-7.2/pass-3.txt" if_empty(0)
};
static const unsigned char file_717[] = {
#embed "../../Rules/nd30/examples/ND30-7.3/fail-1.docx" if_empty(0)
};
static const unsigned char file_718[] = {
#embed "../../Rules/nd30/examples/ND30-7.3/fail-2.docx" if_empty(0)
};
static const unsigned char file_719[] = {
#embed "../../Rules/nd30/examples/ND30-7.3/pass-1.docx" if_empty(0)
};
static const unsigned char file_720[] = {
#embed "../../Rules/nd30/examples/ND30-7.3/pass-2.docx" if_empty(0)
};
static const unsigned char file_721[] = {
#embed "../../Rules/nd30/examples/ND30-7.3/pass-3.txt" if_empty(0)
};
static const unsigned char file_722[] = {
#embed "../../Rules/nd30/examples/ND30-7.4/fail-1.docx" if_empty(0)
};
static const unsigned char file_723[] = {
#embed "../../Rules/nd30/examples/ND30-7.4/fail-2.docx" if_empty(0)
};
static const unsigned char file_724[] = {
#embed "../../Rules/nd30/examples/ND30-7.4/fail-3.docx" if_empty(0)
};
static const unsigned char file_725[] = {
#embed "../../Rules/nd30/examples/ND30-7.4/pass-1.docx" if_empty(0)
};
static const unsigned char file_726[] = {
#embed "../../Rules/nd30/examples/ND30-7.4/pass-2.docx" if_empty(0)
};
static const unsigned char file_727[] = {
#embed "../../Rules/nd30/examples/ND30-7.4/pass-3.txt" if_empty(0)
};
static const unsigned char file_728[] = {
#embed "../../Rules/nd30/examples/ND30-7.5/fail-1.txt" if_empty(0)
};
static const unsigned char file_729[] = {
#embed "../../Rules/nd30/examples/ND30-7.5/fail-2.txt" if_empty(0)
};
static const unsigned char file_730[] = {
#embed "../../Rules/nd30/examples/ND30-7.5/fail-3.docx" if_empty(0)
};
static const unsigned char file_731[] = {
#embed "../../Rules/nd30/examples/ND30-7.5/pass-1.txt" if_empty(0)
};
static const unsigned char file_732[] = {
#embed "../../Rules/nd30/examples/ND30-7.5/pass-2.txt" if_empty(0)
};
static const unsigned char file_733[] = {
#embed "../../Rules/nd30/examples/ND30-7.5/pass-3.docx" if_empty(0)
};
static const unsigned char file_734[] = {
#embed "../../Rules/nd30/examples/ND30-8.1/fail-1.txt" if_empty(0)
};
static const unsigned char file_735[] = {
#embed "../../Rules/nd30/examples/ND30-8.1/fail-2.txt" if_empty(0)
};
static const unsigned char file_736[] = {
#embed "../../Rules/nd30/examples/ND30-8.1/fail-3.docx" if_empty(0)
};
static const unsigned char file_737[] = {
#embed "../../Rules/nd30/examples/ND30-8.1/pass-1.txt" if_empty(0)
};
static const unsigned char file_738[] = {
#embed "../../Rules/nd30/examples/ND30-8.1/pass-2.txt" if_empty(0)
};
static const unsigned char file_739[] = {
#embed "../../Rules/nd30/examples/ND30-8.1/pass-3.txt" if_empty(0)
};
static const unsigned char file_740[] = {
#embed "../../Rules/nd30/examples/ND30-8.1/pass-4.docx" if_empty(0)
};
static const unsigned char file_741[] = {
#embed "../../Rules/nd30/examples/ND30-8.2/fail-1.txt" if_empty(0)
};
static const unsigned char file_742[] = {
#embed "../../Rules/nd30/examples/ND30-8.2/fail-2.txt" if_empty(0)
};
static const unsigned char file_743[] = {
#embed "../../Rules/nd30/examples/ND30-8.2/fail-3.docx" if_empty(0)
};
static const unsigned char file_744[] = {
#embed "../../Rules/nd30/examples/ND30-8.2/pass-1.txt" if_empty(0)
};
static const unsigned char file_745[] = {
#embed "../../Rules/nd30/examples/ND30-8.2/pass-2.txt" if_empty(0)
};
static const unsigned char file_746[] = {
#embed "../../Rules/nd30/examples/ND30-8.2/pass-3.docx" if_empty(0)
};
static const unsigned char file_747[] = {
#embed "../../Rules/nd30/examples/ND30-8.3/fail-1.txt" if_empty(0)
};
static const unsigned char file_748[] = {
#embed "../../Rules/nd30/examples/ND30-8.3/fail-2.txt" if_empty(0)
};
static const unsigned char file_749[] = {
#embed "../../Rules/nd30/examples/ND30-8.3/fail-3.docx" if_empty(0)
};
static const unsigned char file_750[] = {
#embed "../../Rules/nd30/examples/ND30-8.3/pass-1.txt" if_empty(0)
};
static const unsigned char file_751[] = {
#embed "../../Rules/nd30/examples/ND30-8.3/pass-2.txt" if_empty(0)
};
static const unsigned char file_752[] = {
#embed "../../Rules/nd30/examples/ND30-8.3/pass-3.docx" if_empty(0)
};
static const unsigned char file_753[] = {
#embed "../../Rules/nd30/examples/ND30-8.4/fail-1.txt" if_empty(0)
};
static const unsigned char file_754[] = {
#embed "../../Rules/nd30/examples/ND30-8.4/fail-2.txt" if_empty(0)
};
static const unsigned char file_755[] = {
#embed "../../Rules/nd30/examples/ND30-8.4/fail-3.docx" if_empty(0)
};
static const unsigned char file_756[] = {
#embed "../../Rules/nd30/examples/ND30-8.4/pass-1.txt" if_empty(0)
};
static const unsigned char file_757[] = {
#embed "../../Rules/nd30/examples/ND30-8.4/pass-2.txt" if_empty(0)
};
static const unsigned char file_758[] = {
#embed "../../Rules/nd30/examples/ND30-8.4/pass-3.docx" if_empty(0)
};
static const unsigned char file_759[] = {
#embed "../../Rules/nd30/examples/ND30-8.5/fail-1.txt" if_empty(0)
};
static const unsigned char file_760[] = {
#embed "../../Rules/nd30/examples/ND30-8.5/fail-2.txt" if_empty(0)
};
static const unsigned char file_761[] = {
#embed "../../Rules/nd30/examples/ND30-8.5/fail-3.docx" if_empty(0)
};
static const unsigned char file_762[] = {
#embed "../../Rules/nd30/examples/ND30-8.5/pass-1.txt" if_empty(0)
};
static const unsigned char file_763[] = {
#embed "../../Rules/nd30/examples/ND30-8.5/pass-2.txt" if_empty(0)
};
static const unsigned char file_764[] = {
#embed "../../Rules/nd30/examples/ND30-8.5/pass-3.docx" if_empty(0)
};
static const unsigned char file_765[] = {
#embed "../../Rules/nd30/examples/ND30-8.6/fail-1.docx" if_empty(0)
};
static const unsigned char file_766[] = {
#embed "../../Rules/nd30/examples/ND30-8.6/fail-2.docx" if_empty(0)
};
static const unsigned char file_767[] = {
#embed "../../Rules/nd30/examples/ND30-8.6/pass-1.docx" if_empty(0)
};
static const unsigned char file_768[] = {
#embed "../../Rules/nd30/examples/ND30-8.6/pass-2.docx" if_empty(0)
};
static const unsigned char file_769[] = {
#embed "../../Rules/nd30/examples/ND30-8.6/pass-3.txt" if_empty(0)
};
static const unsigned char file_770[] = {
#embed "../../Rules/nd30/examples/ND30-9.1/fail-1.txt" if_empty(0)
};
static const unsigned char file_771[] = {
#embed "../../Rules/nd30/examples/ND30-9.1/fail-2.txt" if_empty(0)
};
static const unsigned char file_772[] = {
#embed "../../Rules/nd30/examples/ND30-9.1/fail-3.docx" if_empty(0)
};
static const unsigned char file_773[] = {
#embed "../../Rules/nd30/examples/ND30-9.1/pass-1.txt" if_empty(0)
};
static const unsigned char file_774[] = {
#embed "../../Rules/nd30/examples/ND30-9.1/pass-2.txt" if_empty(0)
};
static const unsigned char file_775[] = {
#embed "../../Rules/nd30/examples/ND30-9.1/pass-3.docx" if_empty(0)
};
static const unsigned char file_776[] = {
#embed "../../Rules/nd30/examples/ND30-9.2/fail-1.txt" if_empty(0)
};
static const unsigned char file_777[] = {
#embed "../../Rules/nd30/examples/ND30-9.2/fail-2.txt" if_empty(0)
};
static const unsigned char file_778[] = {
#embed "../../Rules/nd30/examples/ND30-9.2/fail-3.docx" if_empty(0)
};
static const unsigned char file_779[] = {
#embed "../../Rules/nd30/examples/ND30-9.2/pass-1.txt" if_empty(0)
};
static const unsigned char file_780[] = {
#embed "../../Rules/nd30/examples/ND30-9.2/pass-2.txt" if_empty(0)
};
static const unsigned char file_781[] = {
#embed "../../Rules/nd30/examples/ND30-9.2/pass-3.docx" if_empty(0)
};
static const unsigned char file_782[] = {
#embed "../../Rules/nd30/examples/ND30-9.3/fail-1.txt" if_empty(0)
};
static const unsigned char file_783[] = {
#embed "../../Rules/nd30/examples/ND30-9.3/fail-2.txt" if_empty(0)
};
static const unsigned char file_784[] = {
#embed "../../Rules/nd30/examples/ND30-9.3/fail-3.docx" if_empty(0)
};
static const unsigned char file_785[] = {
#embed "../../Rules/nd30/examples/ND30-9.3/pass-1.txt" if_empty(0)
};
static const unsigned char file_786[] = {
#embed "../../Rules/nd30/examples/ND30-9.3/pass-2.txt" if_empty(0)
};
static const unsigned char file_787[] = {
#embed "../../Rules/nd30/examples/ND30-9.3/pass-3.docx" if_empty(0)
};
static const unsigned char file_788[] = {
#embed "../../Rules/nd30/examples/ND30-9.4/fail-1.txt" if_empty(0)
};
static const unsigned char file_789[] = {
#embed "../../Rules/nd30/examples/ND30-9.4/fail-2.txt" if_empty(0)
};
static const unsigned char file_790[] = {
#embed "../../Rules/nd30/examples/ND30-9.4/fail-3.docx" if_empty(0)
};
static const unsigned char file_791[] = {
#embed "../../Rules/nd30/examples/ND30-9.4/pass-1.txt" if_empty(0)
};
static const unsigned char file_792[] = {
#embed "../../Rules/nd30/examples/ND30-9.4/pass-2.txt" if_empty(0)
};
static const unsigned char file_793[] = {
#embed "../../Rules/nd30/examples/ND30-9.4/pass-3.docx" if_empty(0)
};
static const unsigned char file_794[] = {
#embed "../../Rules/nd30/examples/ND30-9.5/fail-1.txt" if_empty(0)
};
static const unsigned char file_795[] = {
#embed "../../Rules/nd30/examples/ND30-9.5/fail-2.txt" if_empty(0)
};
static const unsigned char file_796[] = {
#embed "../../Rules/nd30/examples/ND30-9.5/fail-3.docx" if_empty(0)
};
static const unsigned char file_797[] = {
#embed "../../Rules/nd30/examples/ND30-9.5/pass-1.txt" if_empty(0)
};
static const unsigned char file_798[] = {
#embed "../../Rules/nd30/examples/ND30-9.5/pass-2.txt" if_empty(0)
};
static const unsigned char file_799[] = {
#embed "../../Rules/nd30/examples/ND30-9.5/pass-3.docx" if_empty(0)
};
static const unsigned char file_800[] = {
#embed "../../Rules/nd30/examples/ND30-9.6/fail-1.docx" if_empty(0)
};
static const unsigned char file_801[] = {
#embed "../../Rules/nd30/examples/ND30-9.6/fail-2.docx" if_empty(0)
};
static const unsigned char file_802[] = {
#embed "../../Rules/nd30/examples/ND30-9.6/pass-1.docx" if_empty(0)
};
static const unsigned char file_803[] = {
#embed "../../Rules/nd30/examples/ND30-9.6/pass-2.docx" if_empty(0)
};
static const unsigned char file_804[] = {
#embed "../../Rules/nd30/examples/ND30-9.6/pass-3.txt" if_empty(0)
};
static const unsigned char file_805[] = {
#embed "../../Rules/nd30/foot.sch" if_empty(0)
};
static const unsigned char file_806[] = {
#embed "../../Rules/nd30/head.sch" if_empty(0)
};
static const unsigned char file_807[] = {
#embed "../../Rules/nd30/page.sch" if_empty(0)
};
static const unsigned char file_808[] = {
#embed "../../Rules/nd30/text.sch" if_empty(0)
};
static const unsigned char file_809[] = {
#embed "../../Rules/nd30/title.sch" if_empty(0)
};
static const unsigned char file_810[] = {
#embed "../../Rules/nd30/words.sch" if_empty(0)
};
static const unsigned char file_811[] = {
#embed "../../Rules/registers/authority-articles.csv" if_empty(0)
};
static const unsigned char file_812[] = {
#embed "../../Rules/registers/departments.csv" if_empty(0)
};
static const unsigned char file_813[] = {
#embed "../../Rules/registers/dossier-papers.csv" if_empty(0)
};
static const unsigned char file_814[] = {
#embed "../../Rules/registers/fields.csv" if_empty(0)
};
static const unsigned char file_815[] = {
#embed "../../Rules/registers/fixed-forms.csv" if_empty(0)
};
static const unsigned char file_816[] = {
#embed "../../Rules/registers/holidays.csv" if_empty(0)
};
static const unsigned char file_817[] = {
#embed "../../Rules/registers/instruments.csv" if_empty(0)
};
static const unsigned char file_818[] = {
#embed "../../Rules/registers/provinces.csv" if_empty(0)
};
static const unsigned char file_819[] = {
#embed "../../Rules/registers/vague-wording.csv" if_empty(0)
};
static const unsigned char file_820[] = {
#embed "../../Rules/skeletons/appraised.txt" if_empty(0)
};
static const unsigned char file_821[] = {
#embed "../../Rules/skeletons/own-field-practice.txt" if_empty(0)
};
static const unsigned char file_822[] = {
#embed "../../Rules/skeletons/own-field.txt" if_empty(0)
};
static const unsigned char file_823[] = {
#embed "../../Rules/skeletons/practice.txt" if_empty(0)
};
static const unsigned char file_824[] = {
#embed "../../Rules/weights/second-reader.txt" if_empty(0)
};
static const unsigned char file_825[] = {
#embed "../../Rules/weights/two-readers.txt" if_empty(0)
};

static const totrinh_rule_file table[] = {
    {"cantho/consultation.sch", file_0, sizeof file_0},
    {"cantho/examples/CT-1.1/fail-1.md", file_1, sizeof file_1},
    {"cantho/examples/CT-1.1/fail-2.md", file_2, sizeof file_2},
    {"cantho/examples/CT-1.1/pass-1.md", file_3, sizeof file_3},
    {"cantho/examples/CT-1.1/pass-2.md", file_4, sizeof file_4},
    {"cantho/examples/CT-3.1/fail-1.md", file_5, sizeof file_5},
    {"cantho/examples/CT-3.1/fail-2.md", file_6, sizeof file_6},
    {"cantho/examples/CT-3.1/pass-1.md", file_7, sizeof file_7},
    {"cantho/examples/CT-3.1/pass-2.md", file_8, sizeof file_8},
    {"cantho/examples/CT-3.2/fail-1.md", file_9, sizeof file_9},
    {"cantho/examples/CT-3.2/fail-2.md", file_10, sizeof file_10},
    {"cantho/examples/CT-3.2/pass-1.md", file_11, sizeof file_11},
    {"cantho/examples/CT-3.2/pass-2.md", file_12, sizeof file_12},
    {"cantho/examples/CT-3.3/fail-1.md", file_13, sizeof file_13},
    {"cantho/examples/CT-3.3/fail-2.md", file_14, sizeof file_14},
    {"cantho/examples/CT-3.3/pass-1.md", file_15, sizeof file_15},
    {"cantho/examples/CT-3.3/pass-2.md", file_16, sizeof file_16},
    {"cantho/examples/CT-4.1/fail-1.md", file_17, sizeof file_17},
    {"cantho/examples/CT-4.1/fail-2.md", file_18, sizeof file_18},
    {"cantho/examples/CT-4.1/pass-1.md", file_19, sizeof file_19},
    {"cantho/examples/CT-4.1/pass-2.txt", file_20, sizeof file_20},
    {"cantho/examples/CT-4.2/fail-1.md", file_21, sizeof file_21},
    {"cantho/examples/CT-4.2/fail-2.txt", file_22, sizeof file_22},
    {"cantho/examples/CT-4.2/pass-1.md", file_23, sizeof file_23},
    {"cantho/examples/CT-4.2/pass-2.txt", file_24, sizeof file_24},
    {"cantho/examples/CT-5.1/fail-1.md", file_25, sizeof file_25},
    {"cantho/examples/CT-5.1/fail-2.txt", file_26, sizeof file_26},
    {"cantho/examples/CT-5.1/pass-1.md", file_27, sizeof file_27},
    {"cantho/examples/CT-5.1/pass-2.txt", file_28, sizeof file_28},
    {"cantho/examples/CT-5.2/fail-1.md", file_29, sizeof file_29},
    {"cantho/examples/CT-5.2/fail-2.md", file_30, sizeof file_30},
    {"cantho/examples/CT-5.2/pass-1.md", file_31, sizeof file_31},
    {"cantho/examples/CT-5.2/pass-2.md", file_32, sizeof file_32},
    {"cantho/examples/CT-5.3/fail-1.txt", file_33, sizeof file_33},
    {"cantho/examples/CT-5.3/fail-2.md", file_34, sizeof file_34},
    {"cantho/examples/CT-5.3/pass-1.txt", file_35, sizeof file_35},
    {"cantho/examples/CT-5.3/pass-2.md", file_36, sizeof file_36},
    {"cantho/options.sch", file_37, sizeof file_37},
    {"cantho/tasks.sch", file_38, sizeof file_38},
    {"haiphong/appraisal.sch", file_39, sizeof file_39},
    {"haiphong/asked.sch", file_40, sizeof file_40},
    {"haiphong/attachments.sch", file_41, sizeof file_41},
    {"haiphong/authority.sch", file_42, sizeof file_42},
    {"haiphong/dates.sch", file_43, sizeof file_43},
    {"haiphong/dossier.sch", file_44, sizeof file_44},
    {"haiphong/examples/HP-1.1/fail-1.md", file_45, sizeof file_45},
    {"haiphong/examples/HP-1.1/fail-2.md", file_46, sizeof file_46},
    {"haiphong/examples/HP-1.1/fail-3.md", file_47, sizeof file_47},
    {"haiphong/examples/HP-1.1/fail-4.md", file_48, sizeof file_48},
    {"haiphong/examples/HP-1.1/fail-5.md", file_49, sizeof file_49},
    {"haiphong/examples/HP-1.1/pass-1.md", file_50, sizeof file_50},
    {"haiphong/examples/HP-1.1/pass-2.md", file_51, sizeof file_51},
    {"haiphong/examples/HP-1.1/pass-3.md", file_52, sizeof file_52},
    {"haiphong/examples/HP-1.1/pass-4.md", file_53, sizeof file_53},
    {"haiphong/examples/HP-1.2/fail-1.md", file_54, sizeof file_54},
    {"haiphong/examples/HP-1.2/fail-2.md", file_55, sizeof file_55},
    {"haiphong/examples/HP-1.2/pass-1.md", file_56, sizeof file_56},
    {"haiphong/examples/HP-1.2/pass-2.md", file_57, sizeof file_57},
    {"haiphong/examples/HP-1.3/fail-1.md", file_58, sizeof file_58},
    {"haiphong/examples/HP-1.3/fail-2.md", file_59, sizeof file_59},
    {"haiphong/examples/HP-1.3/pass-1.md", file_60, sizeof file_60},
    {"haiphong/examples/HP-1.3/pass-2.md", file_61, sizeof file_61},
    {"haiphong/examples/HP-1.4/fail-1.md", file_62, sizeof file_62},
    {"haiphong/examples/HP-1.4/fail-2.md", file_63, sizeof file_63},
    {"haiphong/examples/HP-1.4/pass-1.md", file_64, sizeof file_64},
    {"haiphong/examples/HP-1.4/pass-2.md", file_65, sizeof file_65},
    {"haiphong/examples/HP-1.5/fail-1.md", file_66, sizeof file_66},
    {"haiphong/examples/HP-1.5/fail-2.md", file_67, sizeof file_67},
    {"haiphong/examples/HP-1.5/pass-1.md", file_68, sizeof file_68},
    {"haiphong/examples/HP-1.5/pass-2.md", file_69, sizeof file_69},
    {"haiphong/examples/HP-1.6/fail-1.md", file_70, sizeof file_70},
    {"haiphong/examples/HP-1.6/fail-2.md", file_71, sizeof file_71},
    {"haiphong/examples/HP-1.6/pass-1.md", file_72, sizeof file_72},
    {"haiphong/examples/HP-1.6/pass-2.md", file_73, sizeof file_73},
    {"haiphong/examples/HP-1.7/fail-1.md", file_74, sizeof file_74},
    {"haiphong/examples/HP-1.7/fail-2.md", file_75, sizeof file_75},
    {"haiphong/examples/HP-1.7/pass-1.md", file_76, sizeof file_76},
    {"haiphong/examples/HP-1.7/pass-2.md", file_77, sizeof file_77},
    {"haiphong/examples/HP-1.8/fail-1.md", file_78, sizeof file_78},
    {"haiphong/examples/HP-1.8/fail-2.md", file_79, sizeof file_79},
    {"haiphong/examples/HP-1.8/pass-1.md", file_80, sizeof file_80},
    {"haiphong/examples/HP-1.8/pass-2.md", file_81, sizeof file_81},
    {"haiphong/examples/HP-2.1/fail-1.md", file_82, sizeof file_82},
    {"haiphong/examples/HP-2.1/fail-2.md", file_83, sizeof file_83},
    {"haiphong/examples/HP-2.1/fail-3.md", file_84, sizeof file_84},
    {"haiphong/examples/HP-2.1/fail-4.md", file_85, sizeof file_85},
    {"haiphong/examples/HP-2.1/fail-5.md", file_86, sizeof file_86},
    {"haiphong/examples/HP-2.1/pass-1.md", file_87, sizeof file_87},
    {"haiphong/examples/HP-2.1/pass-2.md", file_88, sizeof file_88},
    {"haiphong/examples/HP-2.1/pass-3.md", file_89, sizeof file_89},
    {"haiphong/examples/HP-2.1/pass-4.md", file_90, sizeof file_90},
    {"haiphong/examples/HP-2.1/pass-5.md", file_91, sizeof file_91},
    {"haiphong/examples/HP-2.10/fail-1.md", file_92, sizeof file_92},
    {"haiphong/examples/HP-2.10/fail-2.md", file_93, sizeof file_93},
    {"haiphong/examples/HP-2.10/pass-1.md", file_94, sizeof file_94},
    {"haiphong/examples/HP-2.10/pass-2.md", file_95, sizeof file_95},
    {"haiphong/examples/HP-2.11/fail-1.md", file_96, sizeof file_96},
    {"haiphong/examples/HP-2.11/fail-2.md", file_97, sizeof file_97},
    {"haiphong/examples/HP-2.11/pass-1.md", file_98, sizeof file_98},
    {"haiphong/examples/HP-2.11/pass-2.md", file_99, sizeof file_99},
    {"haiphong/examples/HP-2.12/fail-1.md", file_100, sizeof file_100},
    {"haiphong/examples/HP-2.12/fail-2.md", file_101, sizeof file_101},
    {"haiphong/examples/HP-2.12/pass-1.md", file_102, sizeof file_102},
    {"haiphong/examples/HP-2.12/pass-2.md", file_103, sizeof file_103},
    {"haiphong/examples/HP-2.2/fail-1.md", file_104, sizeof file_104},
    {"haiphong/examples/HP-2.2/fail-2.md", file_105, sizeof file_105},
    {"haiphong/examples/HP-2.2/pass-1.md", file_106, sizeof file_106},
    {"haiphong/examples/HP-2.2/pass-2.md", file_107, sizeof file_107},
    {"haiphong/examples/HP-2.3/fail-1.md", file_108, sizeof file_108},
    {"haiphong/examples/HP-2.3/fail-2.md", file_109, sizeof file_109},
    {"haiphong/examples/HP-2.3/pass-1.md", file_110, sizeof file_110},
    {"haiphong/examples/HP-2.3/pass-2.md", file_111, sizeof file_111},
    {"haiphong/examples/HP-2.4/fail-1.md", file_112, sizeof file_112},
    {"haiphong/examples/HP-2.4/fail-2.md", file_113, sizeof file_113},
    {"haiphong/examples/HP-2.4/fail-3.md", file_114, sizeof file_114},
    {"haiphong/examples/HP-2.4/fail-4.md", file_115, sizeof file_115},
    {"haiphong/examples/HP-2.4/pass-1.md", file_116, sizeof file_116},
    {"haiphong/examples/HP-2.4/pass-2.md", file_117, sizeof file_117},
    {"haiphong/examples/HP-2.4/pass-3.md", file_118, sizeof file_118},
    {"haiphong/examples/HP-2.5/fail-1.md", file_119, sizeof file_119},
    {"haiphong/examples/HP-2.5/fail-2.md", file_120, sizeof file_120},
    {"haiphong/examples/HP-2.5/pass-1.md", file_121, sizeof file_121},
    {"haiphong/examples/HP-2.5/pass-2.md", file_122, sizeof file_122},
    {"haiphong/examples/HP-2.6/fail-1.md", file_123, sizeof file_123},
    {"haiphong/examples/HP-2.6/fail-2.md", file_124, sizeof file_124},
    {"haiphong/examples/HP-2.6/pass-1.md", file_125, sizeof file_125},
    {"haiphong/examples/HP-2.6/pass-2.md", file_126, sizeof file_126},
    {"haiphong/examples/HP-2.7/fail-1.md", file_127, sizeof file_127},
    {"haiphong/examples/HP-2.7/fail-2.md", file_128, sizeof file_128},
    {"haiphong/examples/HP-2.7/pass-1.md", file_129, sizeof file_129},
    {"haiphong/examples/HP-2.7/pass-2.md", file_130, sizeof file_130},
    {"haiphong/examples/HP-2.8/fail-1.md", file_131, sizeof file_131},
    {"haiphong/examples/HP-2.8/fail-2.md", file_132, sizeof file_132},
    {"haiphong/examples/HP-2.8/pass-1.md", file_133, sizeof file_133},
    {"haiphong/examples/HP-2.8/pass-2.md", file_134, sizeof file_134},
    {"haiphong/examples/HP-2.9/fail-1.md", file_135, sizeof file_135},
    {"haiphong/examples/HP-2.9/fail-2.md", file_136, sizeof file_136},
    {"haiphong/examples/HP-2.9/pass-1.md", file_137, sizeof file_137},
    {"haiphong/examples/HP-2.9/pass-2.md", file_138, sizeof file_138},
    {"haiphong/examples/HP-3.1/fail-1.md", file_139, sizeof file_139},
    {"haiphong/examples/HP-3.1/fail-2.md", file_140, sizeof file_140},
    {"haiphong/examples/HP-3.1/fail-3.md", file_141, sizeof file_141},
    {"haiphong/examples/HP-3.1/fail-4.md", file_142, sizeof file_142},
    {"haiphong/examples/HP-3.1/fail-5.md", file_143, sizeof file_143},
    {"haiphong/examples/HP-3.1/pass-1.md", file_144, sizeof file_144},
    {"haiphong/examples/HP-3.1/pass-2.md", file_145, sizeof file_145},
    {"haiphong/examples/HP-3.1/pass-3.md", file_146, sizeof file_146},
    {"haiphong/examples/HP-3.1/pass-4.md", file_147, sizeof file_147},
    {"haiphong/examples/HP-3.2/fail-1.md", file_148, sizeof file_148},
    {"haiphong/examples/HP-3.2/fail-2.md", file_149, sizeof file_149},
    {"haiphong/examples/HP-3.2/pass-1.md", file_150, sizeof file_150},
    {"haiphong/examples/HP-3.2/pass-2.md", file_151, sizeof file_151},
    {"haiphong/examples/HP-3.3/fail-1.md", file_152, sizeof file_152},
    {"haiphong/examples/HP-3.3/fail-2.md", file_153, sizeof file_153},
    {"haiphong/examples/HP-3.3/fail-3.md", file_154, sizeof file_154},
    {"haiphong/examples/HP-3.3/fail-4.md", file_155, sizeof file_155},
    {"haiphong/examples/HP-3.3/fail-5.md", file_156, sizeof file_156},
    {"haiphong/examples/HP-3.3/pass-1.md", file_157, sizeof file_157},
    {"haiphong/examples/HP-3.3/pass-2.md", file_158, sizeof file_158},
    {"haiphong/examples/HP-3.3/pass-3.md", file_159, sizeof file_159},
    {"haiphong/examples/HP-3.4/fail-1.md", file_160, sizeof file_160},
    {"haiphong/examples/HP-3.4/fail-2.md", file_161, sizeof file_161},
    {"haiphong/examples/HP-3.4/pass-1.md", file_162, sizeof file_162},
    {"haiphong/examples/HP-3.4/pass-2.md", file_163, sizeof file_163},
    {"haiphong/examples/HP-3.5/fail-1.md", file_164, sizeof file_164},
    {"haiphong/examples/HP-3.5/fail-2.md", file_165, sizeof file_165},
    {"haiphong/examples/HP-3.5/pass-1.md", file_166, sizeof file_166},
    {"haiphong/examples/HP-3.5/pass-2.md", file_167, sizeof file_167},
    {"haiphong/examples/HP-3.6/fail-1.md", file_168, sizeof file_168},
    {"haiphong/examples/HP-3.6/fail-2.md", file_169, sizeof file_169},
    {"haiphong/examples/HP-3.6/pass-1.md", file_170, sizeof file_170},
    {"haiphong/examples/HP-3.6/pass-2.md", file_171, sizeof file_171},
    {"haiphong/examples/HP-4.1/fail-1.md", file_172, sizeof file_172},
    {"haiphong/examples/HP-4.1/fail-2.md", file_173, sizeof file_173},
    {"haiphong/examples/HP-4.1/fail-3.md", file_174, sizeof file_174},
    {"haiphong/examples/HP-4.1/fail-4.md", file_175, sizeof file_175},
    {"haiphong/examples/HP-4.1/pass-1.md", file_176, sizeof file_176},
    {"haiphong/examples/HP-4.1/pass-2.md", file_177, sizeof file_177},
    {"haiphong/examples/HP-4.1/pass-3.md", file_178, sizeof file_178},
    {"haiphong/examples/HP-4.1/pass-4.md", file_179, sizeof file_179},
    {"haiphong/examples/HP-4.2/fail-1.md", file_180, sizeof file_180},
    {"haiphong/examples/HP-4.2/fail-2.md", file_181, sizeof file_181},
    {"haiphong/examples/HP-4.2/fail-3.md", file_182, sizeof file_182},
    {"haiphong/examples/HP-4.2/pass-1.md", file_183, sizeof file_183},
    {"haiphong/examples/HP-4.2/pass-2.md", file_184, sizeof file_184},
    {"haiphong/examples/HP-4.2/pass-3.md", file_185, sizeof file_185},
    {"haiphong/examples/HP-4.3/fail-1.md", file_186, sizeof file_186},
    {"haiphong/examples/HP-4.3/fail-2.md", file_187, sizeof file_187},
    {"haiphong/examples/HP-4.3/pass-1.md", file_188, sizeof file_188},
    {"haiphong/examples/HP-4.3/pass-2.md", file_189, sizeof file_189},
    {"haiphong/examples/HP-4.4/fail-1.md", file_190, sizeof file_190},
    {"haiphong/examples/HP-4.4/fail-2.md", file_191, sizeof file_191},
    {"haiphong/examples/HP-4.4/pass-1.md", file_192, sizeof file_192},
    {"haiphong/examples/HP-4.4/pass-2.md", file_193, sizeof file_193},
    {"haiphong/examples/HP-4.5/fail-1.md", file_194, sizeof file_194},
    {"haiphong/examples/HP-4.5/fail-2.md", file_195, sizeof file_195},
    {"haiphong/examples/HP-4.5/fail-3.md", file_196, sizeof file_196},
    {"haiphong/examples/HP-4.5/pass-1.md", file_197, sizeof file_197},
    {"haiphong/examples/HP-4.5/pass-2.md", file_198, sizeof file_198},
    {"haiphong/examples/HP-4.5/pass-3.md", file_199, sizeof file_199},
    {"haiphong/examples/HP-4.6/fail-1.md", file_200, sizeof file_200},
    {"haiphong/examples/HP-4.6/fail-2.md", file_201, sizeof file_201},
    {"haiphong/examples/HP-4.6/pass-1.md", file_202, sizeof file_202},
    {"haiphong/examples/HP-4.6/pass-2.md", file_203, sizeof file_203},
    {"haiphong/examples/HP-4.7/fail-1.md", file_204, sizeof file_204},
    {"haiphong/examples/HP-4.7/fail-2.md", file_205, sizeof file_205},
    {"haiphong/examples/HP-4.7/pass-1.md", file_206, sizeof file_206},
    {"haiphong/examples/HP-4.7/pass-2.md", file_207, sizeof file_207},
    {"haiphong/examples/HP-4.8/fail-1.md", file_208, sizeof file_208},
    {"haiphong/examples/HP-4.8/fail-2.md", file_209, sizeof file_209},
    {"haiphong/examples/HP-4.8/pass-1.md", file_210, sizeof file_210},
    {"haiphong/examples/HP-4.8/pass-2.md", file_211, sizeof file_211},
    {"haiphong/examples/HP-5.1/fail-1.md", file_212, sizeof file_212},
    {"haiphong/examples/HP-5.1/fail-2.md", file_213, sizeof file_213},
    {"haiphong/examples/HP-5.1/pass-1.md", file_214, sizeof file_214},
    {"haiphong/examples/HP-5.1/pass-2.md", file_215, sizeof file_215},
    {"haiphong/examples/HP-5.11/fail-1.md", file_216, sizeof file_216},
    {"haiphong/examples/HP-5.11/fail-2.md", file_217, sizeof file_217},
    {"haiphong/examples/HP-5.11/pass-1.md", file_218, sizeof file_218},
    {"haiphong/examples/HP-5.11/pass-2.md", file_219, sizeof file_219},
    {"haiphong/examples/HP-5.12/fail-1.md", file_220, sizeof file_220},
    {"haiphong/examples/HP-5.12/fail-2.md", file_221, sizeof file_221},
    {"haiphong/examples/HP-5.12/pass-1.md", file_222, sizeof file_222},
    {"haiphong/examples/HP-5.12/pass-2.md", file_223, sizeof file_223},
    {"haiphong/examples/HP-5.2/fail-1.docx", file_224, sizeof file_224},
    {"haiphong/examples/HP-5.2/fail-2.docx", file_225, sizeof file_225},
    {"haiphong/examples/HP-5.2/pass-1.docx", file_226, sizeof file_226},
    {"haiphong/examples/HP-5.2/pass-2.docx", file_227, sizeof file_227},
    {"haiphong/examples/HP-5.3/fail-1.md", file_228, sizeof file_228},
    {"haiphong/examples/HP-5.3/fail-2.md", file_229, sizeof file_229},
    {"haiphong/examples/HP-5.3/pass-1.md", file_230, sizeof file_230},
    {"haiphong/examples/HP-5.3/pass-2.md", file_231, sizeof file_231},
    {"haiphong/examples/HP-5.4/fail-1.md", file_232, sizeof file_232},
    {"haiphong/examples/HP-5.4/fail-2.md", file_233, sizeof file_233},
    {"haiphong/examples/HP-5.4/pass-1.md", file_234, sizeof file_234},
    {"haiphong/examples/HP-5.4/pass-2.md", file_235, sizeof file_235},
    {"haiphong/examples/HP-5.5/fail-1.docx", file_236, sizeof file_236},
    {"haiphong/examples/HP-5.5/fail-2.docx", file_237, sizeof file_237},
    {"haiphong/examples/HP-5.5/pass-1.docx", file_238, sizeof file_238},
    {"haiphong/examples/HP-5.5/pass-2.docx", file_239, sizeof file_239},
    {"haiphong/examples/HP-5.6/fail-1.docx", file_240, sizeof file_240},
    {"haiphong/examples/HP-5.6/fail-2.docx", file_241, sizeof file_241},
    {"haiphong/examples/HP-5.6/pass-1.docx", file_242, sizeof file_242},
    {"haiphong/examples/HP-5.6/pass-2.docx", file_243, sizeof file_243},
    {"haiphong/examples/HP-5.7/fail-1.txt", file_244, sizeof file_244},
    {"haiphong/examples/HP-5.7/fail-2.docx", file_245, sizeof file_245},
    {"haiphong/examples/HP-5.7/fail-3.md", file_246, sizeof file_246},
    {"haiphong/examples/HP-5.7/pass-1.docx", file_247, sizeof file_247},
    {"haiphong/examples/HP-5.7/pass-2.md", file_248, sizeof file_248},
    {"haiphong/examples/HP-6.1/fail-1.md", file_249, sizeof file_249},
    {"haiphong/examples/HP-6.1/fail-2.md", file_250, sizeof file_250},
    {"haiphong/examples/HP-6.1/pass-1.md", file_251, sizeof file_251},
    {"haiphong/examples/HP-6.1/pass-2.md", file_252, sizeof file_252},
    {"haiphong/examples/HP-6.2/fail-1.txt", file_253, sizeof file_253},
    {"haiphong/examples/HP-6.2/fail-2.txt", file_254, sizeof file_254},
    {"haiphong/examples/HP-6.2/pass-1.txt", file_255, sizeof file_255},
    {"haiphong/examples/HP-6.2/pass-2.txt", file_256, sizeof file_256},
    {"haiphong/examples/HP-6.3/fail-1.md", file_257, sizeof file_257},
    {"haiphong/examples/HP-6.3/fail-2.md", file_258, sizeof file_258},
    {"haiphong/examples/HP-6.3/pass-1.md", file_259, sizeof file_259},
    {"haiphong/examples/HP-6.3/pass-2.md", file_260, sizeof file_260},
    {"haiphong/examples/HP-6.4/fail-1.txt", file_261, sizeof file_261},
    {"haiphong/examples/HP-6.4/fail-2.md", file_262, sizeof file_262},
    {"haiphong/examples/HP-6.4/pass-1.txt", file_263, sizeof file_263},
    {"haiphong/examples/HP-6.4/pass-2.md", file_264, sizeof file_264},
    {"haiphong/examples/HP-6.5/fail-1.md", file_265, sizeof file_265},
    {"haiphong/examples/HP-6.5/fail-2.txt", file_266, sizeof file_266},
    {"haiphong/examples/HP-6.5/pass-1.md", file_267, sizeof file_267},
    {"haiphong/examples/HP-6.5/pass-2.txt", file_268, sizeof file_268},
    {"haiphong/examples/HP-6.6/fail-1.md", file_269, sizeof file_269},
    {"haiphong/examples/HP-6.6/fail-2.md", file_270, sizeof file_270},
    {"haiphong/examples/HP-6.6/pass-1.md", file_271, sizeof file_271},
    {"haiphong/examples/HP-6.6/pass-2.md", file_272, sizeof file_272},
    {"haiphong/examples/HP-7.1/fail-1.txt", file_273, sizeof file_273},
    {"haiphong/examples/HP-7.1/fail-2.md", file_274, sizeof file_274},
    {"haiphong/examples/HP-7.1/pass-1.txt", file_275, sizeof file_275},
    {"haiphong/examples/HP-7.1/pass-2.md", file_276, sizeof file_276},
    {"haiphong/examples/HP-7.2/fail-1.md", file_277, sizeof file_277},
    {"haiphong/examples/HP-7.2/fail-2.txt", file_278, sizeof file_278},
    {"haiphong/examples/HP-7.2/pass-1.md", file_279, sizeof file_279},
    {"haiphong/examples/HP-7.2/pass-2.txt", file_280, sizeof file_280},
    {"haiphong/examples/HP-7.3/fail-1.md", file_281, sizeof file_281},
    {"haiphong/examples/HP-7.3/fail-2.md", file_282, sizeof file_282},
    {"haiphong/examples/HP-7.3/pass-1.md", file_283, sizeof file_283},
    {"haiphong/examples/HP-7.3/pass-2.md", file_284, sizeof file_284},
    {"haiphong/papers.sch", file_285, sizeof file_285},
    {"haiphong/process.sch", file_286, sizeof file_286},
    {"haiphong/recommendation.sch", file_287, sizeof file_287},
    {"haiphong/wording.sch", file_288, sizeof file_288},
    {"law/articles.sch", file_289, sizeof file_289},
    {"law/bases.sch", file_290, sizeof file_290},
    {"law/citations.sch", file_291, sizeof file_291},
    {"law/examples/LAW-1.1/fail-1.txt", file_292, sizeof file_292},
    {"law/examples/LAW-1.1/fail-2.txt", file_293, sizeof file_293},
    {"law/examples/LAW-1.1/fail-3.txt", file_294, sizeof file_294},
    {"law/examples/LAW-1.1/fail-4.docx", file_295, sizeof file_295},
    {"law/examples/LAW-1.1/pass-1.txt", file_296, sizeof file_296},
    {"law/examples/LAW-1.1/pass-2.txt", file_297, sizeof file_297},
    {"law/examples/LAW-1.1/pass-3.docx", file_298, sizeof file_298},
    {"law/examples/LAW-1.2/fail-1.txt", file_299, sizeof file_299},
    {"law/examples/LAW-1.2/fail-2.txt", file_300, sizeof file_300},
    {"law/examples/LAW-1.2/fail-3.txt", file_301, sizeof file_301},
    {"law/examples/LAW-1.2/fail-4.docx", file_302, sizeof file_302},
    {"law/examples/LAW-1.2/pass-1.txt", file_303, sizeof file_303},
    {"law/examples/LAW-1.2/pass-2.txt", file_304, sizeof file_304},
    {"law/examples/LAW-1.2/pass-3.docx", file_305, sizeof file_305},
    {"law/examples/LAW-1.3/fail-1.txt", file_306, sizeof file_306},
    {"law/examples/LAW-1.3/fail-2.txt", file_307, sizeof file_307},
    {"law/examples/LAW-1.3/fail-3.docx", file_308, sizeof file_308},
    {"law/examples/LAW-1.3/pass-1.txt", file_309, sizeof file_309},
    {"law/examples/LAW-1.3/pass-2.txt", file_310, sizeof file_310},
    {"law/examples/LAW-1.3/pass-3.docx", file_311, sizeof file_311},
    {"law/examples/LAW-2.1/fail-1.txt", file_312, sizeof file_312},
    {"law/examples/LAW-2.1/fail-2.txt", file_313, sizeof file_313},
    {"law/examples/LAW-2.1/fail-3.docx", file_314, sizeof file_314},
    {"law/examples/LAW-2.1/pass-1.txt", file_315, sizeof file_315},
    {"law/examples/LAW-2.1/pass-2.txt", file_316, sizeof file_316},
    {"law/examples/LAW-2.1/pass-3.docx", file_317, sizeof file_317},
    {"law/examples/LAW-2.2/fail-1.txt", file_318, sizeof file_318},
    {"law/examples/LAW-2.2/fail-2.txt", file_319, sizeof file_319},
    {"law/examples/LAW-2.2/fail-3.docx", file_320, sizeof file_320},
    {"law/examples/LAW-2.2/pass-1.txt", file_321, sizeof file_321},
    {"law/examples/LAW-2.2/pass-2.txt", file_322, sizeof file_322},
    {"law/examples/LAW-2.2/pass-3.docx", file_323, sizeof file_323},
    {"law/examples/LAW-2.3/fail-1.txt", file_324, sizeof file_324},
    {"law/examples/LAW-2.3/fail-2.txt", file_325, sizeof file_325},
    {"law/examples/LAW-2.3/fail-3.docx", file_326, sizeof file_326},
    {"law/examples/LAW-2.3/pass-1.txt", file_327, sizeof file_327},
    {"law/examples/LAW-2.3/pass-2.txt", file_328, sizeof file_328},
    {"law/examples/LAW-2.3/pass-3.docx", file_329, sizeof file_329},
    {"law/examples/LAW-2.4/fail-1.txt", file_330, sizeof file_330},
    {"law/examples/LAW-2.4/fail-2.txt", file_331, sizeof file_331},
    {"law/examples/LAW-2.4/fail-3.docx", file_332, sizeof file_332},
    {"law/examples/LAW-2.4/pass-1.txt", file_333, sizeof file_333},
    {"law/examples/LAW-2.4/pass-2.txt", file_334, sizeof file_334},
    {"law/examples/LAW-2.4/pass-3.docx", file_335, sizeof file_335},
    {"law/examples/LAW-3.1/fail-1.txt", file_336, sizeof file_336},
    {"law/examples/LAW-3.1/fail-2.txt", file_337, sizeof file_337},
    {"law/examples/LAW-3.1/fail-3.docx", file_338, sizeof file_338},
    {"law/examples/LAW-3.1/pass-1.txt", file_339, sizeof file_339},
    {"law/examples/LAW-3.1/pass-2.txt", file_340, sizeof file_340},
    {"law/examples/LAW-3.1/pass-3.docx", file_341, sizeof file_341},
    {"law/examples/LAW-3.2/fail-1.txt", file_342, sizeof file_342},
    {"law/examples/LAW-3.2/fail-2.txt", file_343, sizeof file_343},
    {"law/examples/LAW-3.2/fail-3.docx", file_344, sizeof file_344},
    {"law/examples/LAW-3.2/pass-1.txt", file_345, sizeof file_345},
    {"law/examples/LAW-3.2/pass-2.txt", file_346, sizeof file_346},
    {"law/examples/LAW-3.2/pass-3.docx", file_347, sizeof file_347},
    {"law/examples/LAW-3.3/fail-1.txt", file_348, sizeof file_348},
    {"law/examples/LAW-3.3/fail-2.txt", file_349, sizeof file_349},
    {"law/examples/LAW-3.3/fail-3.docx", file_350, sizeof file_350},
    {"law/examples/LAW-3.3/pass-1.txt", file_351, sizeof file_351},
    {"law/examples/LAW-3.3/pass-2.txt", file_352, sizeof file_352},
    {"law/examples/LAW-3.3/pass-3.docx", file_353, sizeof file_353},
    {"law/examples/LAW-3.4/fail-1.txt", file_354, sizeof file_354},
    {"law/examples/LAW-3.4/fail-2.txt", file_355, sizeof file_355},
    {"law/examples/LAW-3.4/fail-3.docx", file_356, sizeof file_356},
    {"law/examples/LAW-3.4/pass-1.txt", file_357, sizeof file_357},
    {"law/examples/LAW-3.4/pass-2.txt", file_358, sizeof file_358},
    {"law/examples/LAW-3.4/pass-3.docx", file_359, sizeof file_359},
    {"law/examples/LAW-3.5/fail-1.txt", file_360, sizeof file_360},
    {"law/examples/LAW-3.5/fail-2.txt", file_361, sizeof file_361},
    {"law/examples/LAW-3.5/fail-3.docx", file_362, sizeof file_362},
    {"law/examples/LAW-3.5/pass-1.txt", file_363, sizeof file_363},
    {"law/examples/LAW-3.5/pass-2.txt", file_364, sizeof file_364},
    {"law/examples/LAW-3.5/pass-3.docx", file_365, sizeof file_365},
    {"law/examples/LAW-3.6/fail-1.txt", file_366, sizeof file_366},
    {"law/examples/LAW-3.6/fail-2.txt", file_367, sizeof file_367},
    {"law/examples/LAW-3.6/fail-3.docx", file_368, sizeof file_368},
    {"law/examples/LAW-3.6/pass-1.txt", file_369, sizeof file_369},
    {"law/examples/LAW-3.6/pass-2.txt", file_370, sizeof file_370},
    {"law/examples/LAW-3.6/pass-3.docx", file_371, sizeof file_371},
    {"law/examples/LAW-4.1/fail-1.txt", file_372, sizeof file_372},
    {"law/examples/LAW-4.1/fail-2.txt", file_373, sizeof file_373},
    {"law/examples/LAW-4.1/fail-3.docx", file_374, sizeof file_374},
    {"law/examples/LAW-4.1/pass-1.txt", file_375, sizeof file_375},
    {"law/examples/LAW-4.1/pass-2.txt", file_376, sizeof file_376},
    {"law/examples/LAW-4.1/pass-3.docx", file_377, sizeof file_377},
    {"law/examples/LAW-4.2/fail-1.txt", file_378, sizeof file_378},
    {"law/examples/LAW-4.2/fail-2.txt", file_379, sizeof file_379},
    {"law/examples/LAW-4.2/fail-3.docx", file_380, sizeof file_380},
    {"law/examples/LAW-4.2/pass-1.txt", file_381, sizeof file_381},
    {"law/examples/LAW-4.2/pass-2.txt", file_382, sizeof file_382},
    {"law/examples/LAW-4.2/pass-3.docx", file_383, sizeof file_383},
    {"law/examples/LAW-4.3/fail-1.txt", file_384, sizeof file_384},
    {"law/examples/LAW-4.3/fail-2.txt", file_385, sizeof file_385},
    {"law/examples/LAW-4.3/fail-3.docx", file_386, sizeof file_386},
    {"law/examples/LAW-4.3/pass-1.txt", file_387, sizeof file_387},
    {"law/examples/LAW-4.3/pass-2.txt", file_388, sizeof file_388},
    {"law/examples/LAW-4.3/pass-3.docx", file_389, sizeof file_389},
    {"law/examples/LAW-5.1/fail-1.txt", file_390, sizeof file_390},
    {"law/examples/LAW-5.1/fail-2.txt", file_391, sizeof file_391},
    {"law/examples/LAW-5.1/fail-3.docx", file_392, sizeof file_392},
    {"law/examples/LAW-5.1/pass-1.txt", file_393, sizeof file_393},
    {"law/examples/LAW-5.1/pass-2.txt", file_394, sizeof file_394},
    {"law/examples/LAW-5.1/pass-3.docx", file_395, sizeof file_395},
    {"law/examples/LAW-5.2/fail-1.txt", file_396, sizeof file_396},
    {"law/examples/LAW-5.2/fail-2.txt", file_397, sizeof file_397},
    {"law/examples/LAW-5.2/fail-3.docx", file_398, sizeof file_398},
    {"law/examples/LAW-5.2/pass-1.txt", file_399, sizeof file_399},
    {"law/examples/LAW-5.2/pass-2.txt", file_400, sizeof file_400},
    {"law/examples/LAW-5.2/pass-3.docx", file_401, sizeof file_401},
    {"law/examples/LAW-5.3/fail-1.txt", file_402, sizeof file_402},
    {"law/examples/LAW-5.3/fail-2.txt", file_403, sizeof file_403},
    {"law/examples/LAW-5.3/fail-3.docx", file_404, sizeof file_404},
    {"law/examples/LAW-5.3/pass-1.txt", file_405, sizeof file_405},
    {"law/examples/LAW-5.3/pass-2.txt", file_406, sizeof file_406},
    {"law/examples/LAW-5.3/pass-3.docx", file_407, sizeof file_407},
    {"law/register.sch", file_408, sizeof file_408},
    {"lexicon/academic-titles.txt", file_409, sizeof file_409},
    {"lexicon/agree.txt", file_410, sizeof file_410},
    {"lexicon/allocation.txt", file_411, sizeof file_411},
    {"lexicon/answer.txt", file_412, sizeof file_412},
    {"lexicon/appraise.txt", file_413, sizeof file_413},
    {"lexicon/ask.txt", file_414, sizeof file_414},
    {"lexicon/assign.txt", file_415, sizeof file_415},
    {"lexicon/assigned.txt", file_416, sizeof file_416},
    {"lexicon/attached-elsewhere.txt", file_417, sizeof file_417},
    {"lexicon/attached-papers.txt", file_418, sizeof file_418},
    {"lexicon/attached.txt", file_419, sizeof file_419},
    {"lexicon/authority.txt", file_420, sizeof file_420},
    {"lexicon/awaiting.txt", file_421, sizeof file_421},
    {"lexicon/bare-object.txt", file_422, sizeof file_422},
    {"lexicon/basis-denied.txt", file_423, sizeof file_423},
    {"lexicon/bodies.txt", file_424, sizeof file_424},
    {"lexicon/compound.txt", file_425, sizeof file_425},
    {"lexicon/condition.txt", file_426, sizeof file_426},
    {"lexicon/conditions-met.txt", file_427, sizeof file_427},
    {"lexicon/count-noun.txt", file_428, sizeof file_428},
    {"lexicon/count-people.txt", file_429, sizeof file_429},
    {"lexicon/current-law.txt", file_430, sizeof file_430},
    {"lexicon/deadline.txt", file_431, sizeof file_431},
    {"lexicon/decision.txt", file_432, sizeof file_432},
    {"lexicon/direction.txt", file_433, sizeof file_433},
    {"lexicon/disagree.txt", file_434, sizeof file_434},
    {"lexicon/documents.txt", file_435, sizeof file_435},
    {"lexicon/draft-begun.txt", file_436, sizeof file_436},
    {"lexicon/drafting.txt", file_437, sizeof file_437},
    {"lexicon/due-day.txt", file_438, sizeof file_438},
    {"lexicon/enclosed.txt", file_439, sizeof file_439},
    {"lexicon/everybody.txt", file_440, sizeof file_440},
    {"lexicon/excuse.txt", file_441, sizeof file_441},
    {"lexicon/fixed-names.txt", file_442, sizeof file_442},
    {"lexicon/generic.txt", file_443, sizeof file_443},
    {"lexicon/guidance.txt", file_444, sizeof file_444},
    {"lexicon/house-organ.txt", file_445, sizeof file_445},
    {"lexicon/issue.txt", file_446, sizeof file_446},
    {"lexicon/issuing.txt", file_447, sizeof file_447},
    {"lexicon/key-phrases.txt", file_448, sizeof file_448},
    {"lexicon/known-abbreviations.txt", file_449, sizeof file_449},
    {"lexicon/last-day.txt", file_450, sizeof file_450},
    {"lexicon/late-reply.txt", file_451, sizeof file_451},
    {"lexicon/law-history.txt", file_452, sizeof file_452},
    {"lexicon/lead.txt", file_453, sizeof file_453},
    {"lexicon/legal-rule.txt", file_454, sizeof file_454},
    {"lexicon/legal-symbols.txt", file_455, sizeof file_455},
    {"lexicon/meeting.txt", file_456, sizeof file_456},
    {"lexicon/need-ground.txt", file_457, sizeof file_457},
    {"lexicon/need.txt", file_458, sizeof file_458},
    {"lexicon/negation.txt", file_459, sizeof file_459},
    {"lexicon/no-legal-rule.txt", file_460, sizeof file_460},
    {"lexicon/no-provision.txt", file_461, sizeof file_461},
    {"lexicon/no-reply.txt", file_462, sizeof file_462},
    {"lexicon/no-standpoint.txt", file_463, sizeof file_463},
    {"lexicon/occasion.txt", file_464, sizeof file_464},
    {"lexicon/options.txt", file_465, sizeof file_465},
    {"lexicon/organic.txt", file_466, sizeof file_466},
    {"lexicon/other-matter.txt", file_467, sizeof file_467},
    {"lexicon/other-places.txt", file_468, sizeof file_468},
    {"lexicon/overdue.txt", file_469, sizeof file_469},
    {"lexicon/own-judgement.txt", file_470, sizeof file_470},
    {"lexicon/papers.txt", file_471, sizeof file_471},
    {"lexicon/partial.txt", file_472, sizeof file_472},
    {"lexicon/past.txt", file_473, sizeof file_473},
    {"lexicon/plan.txt", file_474, sizeof file_474},
    {"lexicon/portal.txt", file_475, sizeof file_475},
    {"lexicon/power.txt", file_476, sizeof file_476},
    {"lexicon/practice-done.txt", file_477, sizeof file_477},
    {"lexicon/procedure.txt", file_478, sizeof file_478},
    {"lexicon/question.txt", file_479, sizeof file_479},
    {"lexicon/remarks.txt", file_480, sizeof file_480},
    {"lexicon/reply-due.txt", file_481, sizeof file_481},
    {"lexicon/report.txt", file_482, sizeof file_482},
    {"lexicon/request.txt", file_483, sizeof file_483},
    {"lexicon/responsibility.txt", file_484, sizeof file_484},
    {"lexicon/reversal.txt", file_485, sizeof file_485},
    {"lexicon/running.txt", file_486, sizeof file_486},
    {"lexicon/silence.txt", file_487, sizeof file_487},
    {"lexicon/single-matter.txt", file_488, sizeof file_488},
    {"lexicon/standing.txt", file_489, sizeof file_489},
    {"lexicon/strong-decision.txt", file_490, sizeof file_490},
    {"lexicon/study.txt", file_491, sizeof file_491},
    {"lexicon/support.txt", file_492, sizeof file_492},
    {"lexicon/taken-in.txt", file_493, sizeof file_493},
    {"lexicon/task-due.txt", file_494, sizeof file_494},
    {"lexicon/uniform.txt", file_495, sizeof file_495},
    {"lexicon/vague-answer.txt", file_496, sizeof file_496},
    {"lexicon/vague.txt", file_497, sizeof file_497},
    {"lexicon/weak-agree.txt", file_498, sizeof file_498},
    {"lexicon/wide-matter.txt", file_499, sizeof file_499},
    {"lexicon/wish.txt", file_500, sizeof file_500},
    {"lexicon/word-asking.txt", file_501, sizeof file_501},
    {"lexicon/word-deciding.txt", file_502, sizeof file_502},
    {"lexicon/word-doubt.txt", file_503, sizeof file_503},
    {"lexicon/word-favour.txt", file_504, sizeof file_504},
    {"lexicon/word-hearing.txt", file_505, sizeof file_505},
    {"lexicon/word-power.txt", file_506, sizeof file_506},
    {"lexicon/word-thinking.txt", file_507, sizeof file_507},
    {"lexicon/work-due.txt", file_508, sizeof file_508},
    {"nd30/examples/ND30-1.1/fail-1.docx", file_509, sizeof file_509},
    {"nd30/examples/ND30-1.1/fail-2.docx", file_510, sizeof file_510},
    {"nd30/examples/ND30-1.1/pass-1.docx", file_511, sizeof file_511},
    {"nd30/examples/ND30-1.1/pass-2.docx", file_512, sizeof file_512},
    {"nd30/examples/ND30-1.1/pass-3.txt", file_513, sizeof file_513},
    {"nd30/examples/ND30-1.2/fail-1.docx", file_514, sizeof file_514},
    {"nd30/examples/ND30-1.2/fail-2.docx", file_515, sizeof file_515},
    {"nd30/examples/ND30-1.2/pass-1.docx", file_516, sizeof file_516},
    {"nd30/examples/ND30-1.2/pass-2.docx", file_517, sizeof file_517},
    {"nd30/examples/ND30-1.2/pass-3.txt", file_518, sizeof file_518},
    {"nd30/examples/ND30-1.3/fail-1.docx", file_519, sizeof file_519},
    {"nd30/examples/ND30-1.3/fail-2.docx", file_520, sizeof file_520},
    {"nd30/examples/ND30-1.3/pass-1.docx", file_521, sizeof file_521},
    {"nd30/examples/ND30-1.3/pass-2.docx", file_522, sizeof file_522},
    {"nd30/examples/ND30-1.3/pass-3.txt", file_523, sizeof file_523},
    {"nd30/examples/ND30-1.4/fail-1.docx", file_524, sizeof file_524},
    {"nd30/examples/ND30-1.4/fail-2.docx", file_525, sizeof file_525},
    {"nd30/examples/ND30-1.4/pass-1.docx", file_526, sizeof file_526},
    {"nd30/examples/ND30-1.4/pass-2.docx", file_527, sizeof file_527},
    {"nd30/examples/ND30-1.4/pass-3.txt", file_528, sizeof file_528},
    {"nd30/examples/ND30-1.5/fail-1.docx", file_529, sizeof file_529},
    {"nd30/examples/ND30-1.5/fail-2.docx", file_530, sizeof file_530},
    {"nd30/examples/ND30-1.5/pass-1.docx", file_531, sizeof file_531},
    {"nd30/examples/ND30-1.5/pass-2.docx", file_532, sizeof file_532},
    {"nd30/examples/ND30-1.5/pass-3.txt", file_533, sizeof file_533},
    {"nd30/examples/ND30-1.6/fail-1.docx", file_534, sizeof file_534},
    {"nd30/examples/ND30-1.6/fail-2.docx", file_535, sizeof file_535},
    {"nd30/examples/ND30-1.6/pass-1.docx", file_536, sizeof file_536},
    {"nd30/examples/ND30-1.6/pass-2.docx", file_537, sizeof file_537},
    {"nd30/examples/ND30-1.6/pass-3.txt", file_538, sizeof file_538},
    {"nd30/examples/ND30-10.1/fail-1.txt", file_539, sizeof file_539},
    {"nd30/examples/ND30-10.1/fail-2.txt", file_540, sizeof file_540},
    {"nd30/examples/ND30-10.1/fail-3.docx", file_541, sizeof file_541},
    {"nd30/examples/ND30-10.1/pass-1.txt", file_542, sizeof file_542},
    {"nd30/examples/ND30-10.1/pass-2.txt", file_543, sizeof file_543},
    {"nd30/examples/ND30-10.1/pass-3.docx", file_544, sizeof file_544},
    {"nd30/examples/ND30-11.1/fail-1.txt", file_545, sizeof file_545},
    {"nd30/examples/ND30-11.1/fail-2.txt", file_546, sizeof file_546},
    {"nd30/examples/ND30-11.1/fail-3.docx", file_547, sizeof file_547},
    {"nd30/examples/ND30-11.1/pass-1.txt", file_548, sizeof file_548},
    {"nd30/examples/ND30-11.1/pass-2.txt", file_549, sizeof file_549},
    {"nd30/examples/ND30-11.1/pass-3.docx", file_550, sizeof file_550},
    {"nd30/examples/ND30-11.2/fail-1.txt", file_551, sizeof file_551},
    {"nd30/examples/ND30-11.2/fail-2.txt", file_552, sizeof file_552},
    {"nd30/examples/ND30-11.2/fail-3.docx", file_553, sizeof file_553},
    {"nd30/examples/ND30-11.2/pass-1.txt", file_554, sizeof file_554},
    {"nd30/examples/ND30-11.2/pass-2.txt", file_555, sizeof file_555},
    {"nd30/examples/ND30-11.2/pass-3.docx", file_556, sizeof file_556},
    {"nd30/examples/ND30-12.1/fail-1.txt", file_557, sizeof file_557},
    {"nd30/examples/ND30-12.1/fail-2.txt", file_558, sizeof file_558},
    {"nd30/examples/ND30-12.1/fail-3.docx", file_559, sizeof file_559},
    {"nd30/examples/ND30-12.1/pass-1.txt", file_560, sizeof file_560},
    {"nd30/examples/ND30-12.1/pass-2.txt", file_561, sizeof file_561},
    {"nd30/examples/ND30-12.1/pass-3.docx", file_562, sizeof file_562},
    {"nd30/examples/ND30-12.2/fail-1.txt", file_563, sizeof file_563},
    {"nd30/examples/ND30-12.2/fail-2.txt", file_564, sizeof file_564},
    {"nd30/examples/ND30-12.2/fail-3.docx", file_565, sizeof file_565},
    {"nd30/examples/ND30-12.2/pass-1.txt", file_566, sizeof file_566},
    {"nd30/examples/ND30-12.2/pass-2.txt", file_567, sizeof file_567},
    {"nd30/examples/ND30-12.2/pass-3.docx", file_568, sizeof file_568},
    {"nd30/examples/ND30-12.3/fail-1.txt", file_569, sizeof file_569},
    {"nd30/examples/ND30-12.3/fail-2.txt", file_570, sizeof file_570},
    {"nd30/examples/ND30-12.3/fail-3.docx", file_571, sizeof file_571},
    {"nd30/examples/ND30-12.3/pass-1.txt", file_572, sizeof file_572},
    {"nd30/examples/ND30-12.3/pass-2.txt", file_573, sizeof file_573},
    {"nd30/examples/ND30-12.3/pass-3.docx", file_574, sizeof file_574},
    {"nd30/examples/ND30-2.1/fail-1.txt", file_575, sizeof file_575},
    {"nd30/examples/ND30-2.1/fail-2.txt", file_576, sizeof file_576},
    {"nd30/examples/ND30-2.1/fail-3.txt", file_577, sizeof file_577},
    {"nd30/examples/ND30-2.1/fail-4.docx", file_578, sizeof file_578},
    {"nd30/examples/ND30-2.1/pass-1.txt", file_579, sizeof file_579},
    {"nd30/examples/ND30-2.1/pass-2.txt", file_580, sizeof file_580},
    {"nd30/examples/ND30-2.1/pass-3.docx", file_581, sizeof file_581},
    {"nd30/examples/ND30-2.2/fail-1.txt", file_582, sizeof file_582},
    {"nd30/examples/ND30-2.2/fail-2.txt", file_583, sizeof file_583},
    {"nd30/examples/ND30-2.2/fail-3.docx", file_584, sizeof file_584},
    {"nd30/examples/ND30-2.2/pass-1.txt", file_585, sizeof file_585},
    {"nd30/examples/ND30-2.2/pass-2.txt", file_586, sizeof file_586},
    {"nd30/examples/ND30-2.2/pass-3.docx", file_587, sizeof file_587},
    {"nd30/examples/ND30-2.3/fail-1.txt", file_588, sizeof file_588},
    {"nd30/examples/ND30-2.3/fail-2.txt", file_589, sizeof file_589},
    {"nd30/examples/ND30-2.3/fail-3.docx", file_590, sizeof file_590},
    {"nd30/examples/ND30-2.3/pass-1.txt", file_591, sizeof file_591},
    {"nd30/examples/ND30-2.3/pass-2.txt", file_592, sizeof file_592},
    {"nd30/examples/ND30-2.3/pass-3.docx", file_593, sizeof file_593},
    {"nd30/examples/ND30-2.4/fail-1.docx", file_594, sizeof file_594},
    {"nd30/examples/ND30-2.4/fail-2.docx", file_595, sizeof file_595},
    {"nd30/examples/ND30-2.4/pass-1.docx", file_596, sizeof file_596},
    {"nd30/examples/ND30-2.4/pass-2.docx", file_597, sizeof file_597},
    {"nd30/examples/ND30-2.4/pass-3.txt", file_598, sizeof file_598},
    {"nd30/examples/ND30-3.1/fail-1.txt", file_599, sizeof file_599},
    {"nd30/examples/ND30-3.1/fail-2.txt", file_600, sizeof file_600},
    {"nd30/examples/ND30-3.1/fail-3.docx", file_601, sizeof file_601},
    {"nd30/examples/ND30-3.1/pass-1.txt", file_602, sizeof file_602},
    {"nd30/examples/ND30-3.1/pass-2.txt", file_603, sizeof file_603},
    {"nd30/examples/ND30-3.1/pass-3.docx", file_604, sizeof file_604},
    {"nd30/examples/ND30-3.2/fail-1.txt", file_605, sizeof file_605},
    {"nd30/examples/ND30-3.2/fail-2.txt", file_606, sizeof file_606},
    {"nd30/examples/ND30-3.2/fail-3.docx", file_607, sizeof file_607},
    {"nd30/examples/ND30-3.2/pass-1.txt", file_608, sizeof file_608},
    {"nd30/examples/ND30-3.2/pass-2.txt", file_609, sizeof file_609},
    {"nd30/examples/ND30-3.2/pass-3.docx", file_610, sizeof file_610},
    {"nd30/examples/ND30-3.3/fail-1.txt", file_611, sizeof file_611},
    {"nd30/examples/ND30-3.3/fail-2.txt", file_612, sizeof file_612},
    {"nd30/examples/ND30-3.3/fail-3.docx", file_613, sizeof file_613},
    {"nd30/examples/ND30-3.3/pass-1.txt", file_614, sizeof file_614},
    {"nd30/examples/ND30-3.3/pass-2.txt", file_615, sizeof file_615},
    {"nd30/examples/ND30-3.3/pass-3.docx", file_616, sizeof file_616},
    {"nd30/examples/ND30-3.4/fail-1.docx", file_617, sizeof file_617},
    {"nd30/examples/ND30-3.4/fail-2.docx", file_618, sizeof file_618},
    {"nd30/examples/ND30-3.4/pass-1.docx", file_619, sizeof file_619},
    {"nd30/examples/ND30-3.4/pass-2.docx", file_620, sizeof file_620},
    {"nd30/examples/ND30-3.4/pass-3.txt", file_621, sizeof file_621},
    {"nd30/examples/ND30-4.1/fail-1.txt", file_622, sizeof file_622},
    {"nd30/examples/ND30-4.1/fail-2.txt", file_623, sizeof file_623},
    {"nd30/examples/ND30-4.1/fail-3.docx", file_624, sizeof file_624},
    {"nd30/examples/ND30-4.1/pass-1.txt", file_625, sizeof file_625},
    {"nd30/examples/ND30-4.1/pass-2.txt", file_626, sizeof file_626},
    {"nd30/examples/ND30-4.1/pass-3.docx", file_627, sizeof file_627},
    {"nd30/examples/ND30-4.2/fail-1.txt", file_628, sizeof file_628},
    {"nd30/examples/ND30-4.2/fail-2.txt", file_629, sizeof file_629},
    {"nd30/examples/ND30-4.2/fail-3.txt", file_630, sizeof file_630},
    {"nd30/examples/ND30-4.2/fail-4.txt", file_631, sizeof file_631},
    {"nd30/examples/ND30-4.2/fail-5.docx", file_632, sizeof file_632},
    {"nd30/examples/ND30-4.2/pass-1.txt", file_633, sizeof file_633},
    {"nd30/examples/ND30-4.2/pass-2.txt", file_634, sizeof file_634},
    {"nd30/examples/ND30-4.2/pass-3.docx", file_635, sizeof file_635},
    {"nd30/examples/ND30-4.3/fail-1.txt", file_636, sizeof file_636},
    {"nd30/examples/ND30-4.3/fail-2.txt", file_637, sizeof file_637},
    {"nd30/examples/ND30-4.3/fail-3.docx", file_638, sizeof file_638},
    {"nd30/examples/ND30-4.3/pass-1.txt", file_639, sizeof file_639},
    {"nd30/examples/ND30-4.3/pass-2.txt", file_640, sizeof file_640},
    {"nd30/examples/ND30-4.3/pass-3.docx", file_641, sizeof file_641},
    {"nd30/examples/ND30-5.1/fail-1.txt", file_642, sizeof file_642},
    {"nd30/examples/ND30-5.1/fail-2.txt", file_643, sizeof file_643},
    {"nd30/examples/ND30-5.1/fail-3.docx", file_644, sizeof file_644},
    {"nd30/examples/ND30-5.1/pass-1.txt", file_645, sizeof file_645},
    {"nd30/examples/ND30-5.1/pass-2.txt", file_646, sizeof file_646},
    {"nd30/examples/ND30-5.1/pass-3.docx", file_647, sizeof file_647},
    {"nd30/examples/ND30-5.2/fail-1.txt", file_648, sizeof file_648},
    {"nd30/examples/ND30-5.2/fail-2.txt", file_649, sizeof file_649},
    {"nd30/examples/ND30-5.2/fail-3.docx", file_650, sizeof file_650},
    {"nd30/examples/ND30-5.2/pass-1.txt", file_651, sizeof file_651},
    {"nd30/examples/ND30-5.2/pass-2.txt", file_652, sizeof file_652},
    {"nd30/examples/ND30-5.2/pass-3.docx", file_653, sizeof file_653},
    {"nd30/examples/ND30-5.3/fail-1.txt", file_654, sizeof file_654},
    {"nd30/examples/ND30-5.3/fail-2.txt", file_655, sizeof file_655},
    {"nd30/examples/ND30-5.3/fail-3.docx", file_656, sizeof file_656},
    {"nd30/examples/ND30-5.3/pass-1.txt", file_657, sizeof file_657},
    {"nd30/examples/ND30-5.3/pass-2.txt", file_658, sizeof file_658},
    {"nd30/examples/ND30-5.3/pass-3.docx", file_659, sizeof file_659},
    {"nd30/examples/ND30-5.4/fail-1.txt", file_660, sizeof file_660},
    {"nd30/examples/ND30-5.4/fail-2.txt", file_661, sizeof file_661},
    {"nd30/examples/ND30-5.4/fail-3.docx", file_662, sizeof file_662},
    {"nd30/examples/ND30-5.4/pass-1.txt", file_663, sizeof file_663},
    {"nd30/examples/ND30-5.4/pass-2.txt", file_664, sizeof file_664},
    {"nd30/examples/ND30-5.4/pass-3.docx", file_665, sizeof file_665},
    {"nd30/examples/ND30-5.5/fail-1.docx", file_666, sizeof file_666},
    {"nd30/examples/ND30-5.5/fail-2.docx", file_667, sizeof file_667},
    {"nd30/examples/ND30-5.5/pass-1.docx", file_668, sizeof file_668},
    {"nd30/examples/ND30-5.5/pass-2.docx", file_669, sizeof file_669},
    {"nd30/examples/ND30-5.5/pass-3.txt", file_670, sizeof file_670},
    {"nd30/examples/ND30-6.1/fail-1.txt", file_671, sizeof file_671},
    {"nd30/examples/ND30-6.1/fail-2.txt", file_672, sizeof file_672},
    {"nd30/examples/ND30-6.1/fail-3.docx", file_673, sizeof file_673},
    {"nd30/examples/ND30-6.1/pass-1.txt", file_674, sizeof file_674},
    {"nd30/examples/ND30-6.1/pass-2.txt", file_675, sizeof file_675},
    {"nd30/examples/ND30-6.1/pass-3.docx", file_676, sizeof file_676},
    {"nd30/examples/ND30-6.2/fail-1.txt", file_677, sizeof file_677},
    {"nd30/examples/ND30-6.2/fail-2.txt", file_678, sizeof file_678},
    {"nd30/examples/ND30-6.2/fail-3.docx", file_679, sizeof file_679},
    {"nd30/examples/ND30-6.2/pass-1.txt", file_680, sizeof file_680},
    {"nd30/examples/ND30-6.2/pass-2.txt", file_681, sizeof file_681},
    {"nd30/examples/ND30-6.2/pass-3.docx", file_682, sizeof file_682},
    {"nd30/examples/ND30-6.3/fail-1.txt", file_683, sizeof file_683},
    {"nd30/examples/ND30-6.3/fail-2.txt", file_684, sizeof file_684},
    {"nd30/examples/ND30-6.3/fail-3.docx", file_685, sizeof file_685},
    {"nd30/examples/ND30-6.3/pass-1.txt", file_686, sizeof file_686},
    {"nd30/examples/ND30-6.3/pass-2.txt", file_687, sizeof file_687},
    {"nd30/examples/ND30-6.3/pass-3.docx", file_688, sizeof file_688},
    {"nd30/examples/ND30-6.4/fail-1.docx", file_689, sizeof file_689},
    {"nd30/examples/ND30-6.4/fail-2.docx", file_690, sizeof file_690},
    {"nd30/examples/ND30-6.4/pass-1.docx", file_691, sizeof file_691},
    {"nd30/examples/ND30-6.4/pass-2.docx", file_692, sizeof file_692},
    {"nd30/examples/ND30-6.4/pass-3.txt", file_693, sizeof file_693},
    {"nd30/examples/ND30-6.5/fail-1.txt", file_694, sizeof file_694},
    {"nd30/examples/ND30-6.5/fail-2.txt", file_695, sizeof file_695},
    {"nd30/examples/ND30-6.5/fail-3.docx", file_696, sizeof file_696},
    {"nd30/examples/ND30-6.5/pass-1.txt", file_697, sizeof file_697},
    {"nd30/examples/ND30-6.5/pass-2.txt", file_698, sizeof file_698},
    {"nd30/examples/ND30-6.5/pass-3.docx", file_699, sizeof file_699},
    {"nd30/examples/ND30-6.6/fail-1.txt", file_700, sizeof file_700},
    {"nd30/examples/ND30-6.6/fail-2.txt", file_701, sizeof file_701},
    {"nd30/examples/ND30-6.6/fail-3.docx", file_702, sizeof file_702},
    {"nd30/examples/ND30-6.6/pass-1.txt", file_703, sizeof file_703},
    {"nd30/examples/ND30-6.6/pass-2.txt", file_704, sizeof file_704},
    {"nd30/examples/ND30-6.6/pass-3.docx", file_705, sizeof file_705},
    {"nd30/examples/ND30-7.1/fail-1.txt", file_706, sizeof file_706},
    {"nd30/examples/ND30-7.1/fail-2.txt", file_707, sizeof file_707},
    {"nd30/examples/ND30-7.1/fail-3.docx", file_708, sizeof file_708},
    {"nd30/examples/ND30-7.1/pass-1.txt", file_709, sizeof file_709},
    {"nd30/examples/ND30-7.1/pass-2.txt", file_710, sizeof file_710},
    {"nd30/examples/ND30-7.1/pass-3.docx", file_711, sizeof file_711},
    {"nd30/examples/ND30-7.2/fail-1.docx", file_712, sizeof file_712},
    {"nd30/examples/ND30-7.2/fail-2.docx", file_713, sizeof file_713},
    {"nd30/examples/ND30-7.2/pass-1.docx", file_714, sizeof file_714},
    {"nd30/examples/ND30-7.2/pass-2.docx", file_715, sizeof file_715},
    {"nd30/examples/ND30-7.2/pass-3.txt", file_716, sizeof file_716},
    {"nd30/examples/ND30-7.3/fail-1.docx", file_717, sizeof file_717},
    {"nd30/examples/ND30-7.3/fail-2.docx", file_718, sizeof file_718},
    {"nd30/examples/ND30-7.3/pass-1.docx", file_719, sizeof file_719},
    {"nd30/examples/ND30-7.3/pass-2.docx", file_720, sizeof file_720},
    {"nd30/examples/ND30-7.3/pass-3.txt", file_721, sizeof file_721},
    {"nd30/examples/ND30-7.4/fail-1.docx", file_722, sizeof file_722},
    {"nd30/examples/ND30-7.4/fail-2.docx", file_723, sizeof file_723},
    {"nd30/examples/ND30-7.4/fail-3.docx", file_724, sizeof file_724},
    {"nd30/examples/ND30-7.4/pass-1.docx", file_725, sizeof file_725},
    {"nd30/examples/ND30-7.4/pass-2.docx", file_726, sizeof file_726},
    {"nd30/examples/ND30-7.4/pass-3.txt", file_727, sizeof file_727},
    {"nd30/examples/ND30-7.5/fail-1.txt", file_728, sizeof file_728},
    {"nd30/examples/ND30-7.5/fail-2.txt", file_729, sizeof file_729},
    {"nd30/examples/ND30-7.5/fail-3.docx", file_730, sizeof file_730},
    {"nd30/examples/ND30-7.5/pass-1.txt", file_731, sizeof file_731},
    {"nd30/examples/ND30-7.5/pass-2.txt", file_732, sizeof file_732},
    {"nd30/examples/ND30-7.5/pass-3.docx", file_733, sizeof file_733},
    {"nd30/examples/ND30-8.1/fail-1.txt", file_734, sizeof file_734},
    {"nd30/examples/ND30-8.1/fail-2.txt", file_735, sizeof file_735},
    {"nd30/examples/ND30-8.1/fail-3.docx", file_736, sizeof file_736},
    {"nd30/examples/ND30-8.1/pass-1.txt", file_737, sizeof file_737},
    {"nd30/examples/ND30-8.1/pass-2.txt", file_738, sizeof file_738},
    {"nd30/examples/ND30-8.1/pass-3.txt", file_739, sizeof file_739},
    {"nd30/examples/ND30-8.1/pass-4.docx", file_740, sizeof file_740},
    {"nd30/examples/ND30-8.2/fail-1.txt", file_741, sizeof file_741},
    {"nd30/examples/ND30-8.2/fail-2.txt", file_742, sizeof file_742},
    {"nd30/examples/ND30-8.2/fail-3.docx", file_743, sizeof file_743},
    {"nd30/examples/ND30-8.2/pass-1.txt", file_744, sizeof file_744},
    {"nd30/examples/ND30-8.2/pass-2.txt", file_745, sizeof file_745},
    {"nd30/examples/ND30-8.2/pass-3.docx", file_746, sizeof file_746},
    {"nd30/examples/ND30-8.3/fail-1.txt", file_747, sizeof file_747},
    {"nd30/examples/ND30-8.3/fail-2.txt", file_748, sizeof file_748},
    {"nd30/examples/ND30-8.3/fail-3.docx", file_749, sizeof file_749},
    {"nd30/examples/ND30-8.3/pass-1.txt", file_750, sizeof file_750},
    {"nd30/examples/ND30-8.3/pass-2.txt", file_751, sizeof file_751},
    {"nd30/examples/ND30-8.3/pass-3.docx", file_752, sizeof file_752},
    {"nd30/examples/ND30-8.4/fail-1.txt", file_753, sizeof file_753},
    {"nd30/examples/ND30-8.4/fail-2.txt", file_754, sizeof file_754},
    {"nd30/examples/ND30-8.4/fail-3.docx", file_755, sizeof file_755},
    {"nd30/examples/ND30-8.4/pass-1.txt", file_756, sizeof file_756},
    {"nd30/examples/ND30-8.4/pass-2.txt", file_757, sizeof file_757},
    {"nd30/examples/ND30-8.4/pass-3.docx", file_758, sizeof file_758},
    {"nd30/examples/ND30-8.5/fail-1.txt", file_759, sizeof file_759},
    {"nd30/examples/ND30-8.5/fail-2.txt", file_760, sizeof file_760},
    {"nd30/examples/ND30-8.5/fail-3.docx", file_761, sizeof file_761},
    {"nd30/examples/ND30-8.5/pass-1.txt", file_762, sizeof file_762},
    {"nd30/examples/ND30-8.5/pass-2.txt", file_763, sizeof file_763},
    {"nd30/examples/ND30-8.5/pass-3.docx", file_764, sizeof file_764},
    {"nd30/examples/ND30-8.6/fail-1.docx", file_765, sizeof file_765},
    {"nd30/examples/ND30-8.6/fail-2.docx", file_766, sizeof file_766},
    {"nd30/examples/ND30-8.6/pass-1.docx", file_767, sizeof file_767},
    {"nd30/examples/ND30-8.6/pass-2.docx", file_768, sizeof file_768},
    {"nd30/examples/ND30-8.6/pass-3.txt", file_769, sizeof file_769},
    {"nd30/examples/ND30-9.1/fail-1.txt", file_770, sizeof file_770},
    {"nd30/examples/ND30-9.1/fail-2.txt", file_771, sizeof file_771},
    {"nd30/examples/ND30-9.1/fail-3.docx", file_772, sizeof file_772},
    {"nd30/examples/ND30-9.1/pass-1.txt", file_773, sizeof file_773},
    {"nd30/examples/ND30-9.1/pass-2.txt", file_774, sizeof file_774},
    {"nd30/examples/ND30-9.1/pass-3.docx", file_775, sizeof file_775},
    {"nd30/examples/ND30-9.2/fail-1.txt", file_776, sizeof file_776},
    {"nd30/examples/ND30-9.2/fail-2.txt", file_777, sizeof file_777},
    {"nd30/examples/ND30-9.2/fail-3.docx", file_778, sizeof file_778},
    {"nd30/examples/ND30-9.2/pass-1.txt", file_779, sizeof file_779},
    {"nd30/examples/ND30-9.2/pass-2.txt", file_780, sizeof file_780},
    {"nd30/examples/ND30-9.2/pass-3.docx", file_781, sizeof file_781},
    {"nd30/examples/ND30-9.3/fail-1.txt", file_782, sizeof file_782},
    {"nd30/examples/ND30-9.3/fail-2.txt", file_783, sizeof file_783},
    {"nd30/examples/ND30-9.3/fail-3.docx", file_784, sizeof file_784},
    {"nd30/examples/ND30-9.3/pass-1.txt", file_785, sizeof file_785},
    {"nd30/examples/ND30-9.3/pass-2.txt", file_786, sizeof file_786},
    {"nd30/examples/ND30-9.3/pass-3.docx", file_787, sizeof file_787},
    {"nd30/examples/ND30-9.4/fail-1.txt", file_788, sizeof file_788},
    {"nd30/examples/ND30-9.4/fail-2.txt", file_789, sizeof file_789},
    {"nd30/examples/ND30-9.4/fail-3.docx", file_790, sizeof file_790},
    {"nd30/examples/ND30-9.4/pass-1.txt", file_791, sizeof file_791},
    {"nd30/examples/ND30-9.4/pass-2.txt", file_792, sizeof file_792},
    {"nd30/examples/ND30-9.4/pass-3.docx", file_793, sizeof file_793},
    {"nd30/examples/ND30-9.5/fail-1.txt", file_794, sizeof file_794},
    {"nd30/examples/ND30-9.5/fail-2.txt", file_795, sizeof file_795},
    {"nd30/examples/ND30-9.5/fail-3.docx", file_796, sizeof file_796},
    {"nd30/examples/ND30-9.5/pass-1.txt", file_797, sizeof file_797},
    {"nd30/examples/ND30-9.5/pass-2.txt", file_798, sizeof file_798},
    {"nd30/examples/ND30-9.5/pass-3.docx", file_799, sizeof file_799},
    {"nd30/examples/ND30-9.6/fail-1.docx", file_800, sizeof file_800},
    {"nd30/examples/ND30-9.6/fail-2.docx", file_801, sizeof file_801},
    {"nd30/examples/ND30-9.6/pass-1.docx", file_802, sizeof file_802},
    {"nd30/examples/ND30-9.6/pass-2.docx", file_803, sizeof file_803},
    {"nd30/examples/ND30-9.6/pass-3.txt", file_804, sizeof file_804},
    {"nd30/foot.sch", file_805, sizeof file_805},
    {"nd30/head.sch", file_806, sizeof file_806},
    {"nd30/page.sch", file_807, sizeof file_807},
    {"nd30/text.sch", file_808, sizeof file_808},
    {"nd30/title.sch", file_809, sizeof file_809},
    {"nd30/words.sch", file_810, sizeof file_810},
    {"registers/authority-articles.csv", file_811, sizeof file_811},
    {"registers/departments.csv", file_812, sizeof file_812},
    {"registers/dossier-papers.csv", file_813, sizeof file_813},
    {"registers/fields.csv", file_814, sizeof file_814},
    {"registers/fixed-forms.csv", file_815, sizeof file_815},
    {"registers/holidays.csv", file_816, sizeof file_816},
    {"registers/instruments.csv", file_817, sizeof file_817},
    {"registers/provinces.csv", file_818, sizeof file_818},
    {"registers/vague-wording.csv", file_819, sizeof file_819},
    {"skeletons/appraised.txt", file_820, sizeof file_820},
    {"skeletons/own-field-practice.txt", file_821, sizeof file_821},
    {"skeletons/own-field.txt", file_822, sizeof file_822},
    {"skeletons/practice.txt", file_823, sizeof file_823},
    {"weights/second-reader.txt", file_824, sizeof file_824},
    {"weights/two-readers.txt", file_825, sizeof file_825},
    {"", 0, 0},
};

const totrinh_rule_file *totrinh_rule_files(void) { return table; }
size_t totrinh_rule_file_count(void) { return 826; }
