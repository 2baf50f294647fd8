# Installs the build into a new prefix, then builds and runs the consumer project from there, by
# find_package and by pkg-config. Called by ctest, with SPO_BINARY_DIR, CONFIG, CMAKE_CXX_COMPILER,
# FLAGS (the consumer must be sanitized when the library is) and SHARED.
set(work ${SPO_BINARY_DIR}/tests/install-test)
set(prefix ${work}/prefix)
set(root ${CMAKE_CURRENT_LIST_DIR}/../..)
set(case ${root}/examples/cases/first-order.json)
file(REMOVE_RECURSE ${work})

function(run)
    execute_process(COMMAND ${ARGV} COMMAND_ECHO STDOUT COMMAND_ERROR_IS_FATAL ANY)
endfunction()

run(${CMAKE_COMMAND} --install ${SPO_BINARY_DIR} --config ${CONFIG} --prefix ${prefix})

run(${CMAKE_COMMAND} -S ${CMAKE_CURRENT_LIST_DIR} -B ${work}/build -G Ninja
    -D CMAKE_CXX_COMPILER=${CMAKE_CXX_COMPILER} -D CMAKE_CXX_FLAGS=${FLAGS}
    -D CMAKE_PREFIX_PATH=${prefix})
run(${CMAKE_COMMAND} --build ${work}/build)
run(${work}/build/consumer ${case})

set(ENV{PKG_CONFIG_PATH} ${prefix}/lib/pkgconfig:$ENV{PKG_CONFIG_PATH})
set(static --static)
if(SHARED)
    set(static)
endif()
execute_process(COMMAND pkg-config --cflags --libs ${static} spo
    OUTPUT_VARIABLE linkage OUTPUT_STRIP_TRAILING_WHITESPACE COMMAND_ERROR_IS_FATAL ANY)
separate_arguments(linkage UNIX_COMMAND "${linkage}")
separate_arguments(flags UNIX_COMMAND "${FLAGS}")
run(${CMAKE_CXX_COMPILER} -std=c++20 ${flags} ${root}/examples/cpp/check_case.cpp ${linkage}
    -Wl,-rpath,${prefix}/lib -o ${work}/consumer-by-pkg-config)
run(${work}/consumer-by-pkg-config ${case})
